import { MesuraError, type RecordKind } from '../domain/index.ts';
import type { FileSource, Mapping } from './DataSource.ts';
import { FAMILIES, FIELDS, type Field, fieldOf } from './fields.ts';
import type { Cells, Table } from './table/Table.ts';

/** Reads one field's raw value from a row; `undefined` for an empty cell. */
export type Getter = (cells: Cells) => unknown;

export interface BoundField extends Field {
  readonly get: Getter;
}

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const camel = (name: string): string => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

function cell(key: string | number): Getter {
  return (cells) => {
    const value = (cells as Readonly<Record<string | number, unknown>>)[key];
    return value === null || (typeof value === 'string' && isBlank(value)) ? undefined : value;
  };
}

function isBlank(value: string): boolean {
  return value === '' || (value.charCodeAt(0) <= 32 && value.trim() === '');
}

/**
 * Which column each field of `kind` comes from, by the configuration's mapping and else by its own name
 * (`order_id`, `Order ID` and `orderId` are one). Throws for a column that is missing or not known. Column names
 * of the file are never shown: a file without a header has a person's data there.
 */
export function bindColumns(kind: RecordKind, source: FileSource, table: Table): BoundField[] {
  const mapping = source.columns ?? {};
  for (const name of Object.keys(mapping)) {
    if (!fieldOf(kind, name)) throw unknownField(kind, source, name);
  }
  const names = new Set([
    ...FIELDS[kind].map(({ name }) => name),
    ...Object.keys(mapping),
    ...familyColumns(kind, table),
  ]);
  return [...names].flatMap((name) => {
    const field = fieldOf(kind, name) as Field;
    const rule = Object.hasOwn(mapping, name) ? mapping[name] : undefined;
    const get = rule === undefined ? byName(field, source, table) : byRule(rule, field, source, table);
    if (get) return [{ ...field, get }];
    if (field.required && rule !== false) throw missingColumn(field, source);
    return [];
  });
}

function familyColumns(kind: RecordKind, { columns = [] }: Table): string[] {
  const families = FAMILIES[kind] ?? [];
  return columns
    .map((column) => column.trim().toLowerCase())
    .filter((column) => families.some(({ prefix }) => column.startsWith(prefix)));
}

function byName(field: Field, source: FileSource, { columns }: Table): Getter | undefined {
  if (!columns) {
    const snake = cell(field.name);
    const other = cell(camel(field.name));
    return (cells) => snake(cells) ?? other(cells);
  }
  const wanted = plain(field.name);
  const found = columns.flatMap((column, index) => (plain(column) === wanted ? [index] : []));
  if (found.length > 1) throw twice(field, source);
  return found[0] === undefined ? undefined : cell(found[0]);
}

function byRule(rule: Mapping, field: Field, source: FileSource, table: Table): Getter | undefined {
  const column = (name: string): Getter => {
    if (!table.columns) return cell(name);
    const index = table.columns.findIndex((one) => one.trim() === name);
    if (index < 0) throw missingColumn(field, source, name);
    return cell(index);
  };
  if (rule === false) return undefined;
  if (typeof rule === 'string') return column(rule);
  if (Array.isArray(rule)) {
    const parts = rule.map(column);
    return (cells) => parts.flatMap((part) => part(cells) ?? []).join(' > ') || undefined;
  }
  if ('value' in rule) return () => rule.value;
  if ('template' in rule) return template(rule.template, column);
  const raw = column(rule.column);
  const values = new Map(Object.entries(rule.values ?? {}));
  return (cells) => {
    const value = raw(cells) ?? rule.default;
    return (typeof value === 'string' ? values.get(value.trim()) : undefined) ?? value;
  };
}

function template(text: string, column: (name: string) => Getter): Getter {
  const parts = text
    .split(/\{([^{}]+)\}/)
    .map((part, index) => (index % 2 === 1 ? column(part.trim()) : part));
  return (cells) => {
    let whole = '';
    for (const part of parts) {
      const piece = typeof part === 'string' ? part : part(cells);
      if (piece === undefined) return undefined;
      whole += String(piece);
    }
    return whole;
  };
}

function missingColumn(field: Field, source: FileSource, name = field.name): MesuraError {
  return new MesuraError('DATA_INVALID', `${source.file}:1 ${field.name}: there is no column "${name}"`, {
    why: 'The first line of the file must name its columns.',
    fix: `Add the column, or map the field in the configuration: columns: { ${field.name}: '<column of the file>' }.`,
    place: { file: source.file, line: 1 },
  });
}

function twice(field: Field, source: FileSource): MesuraError {
  return new MesuraError('DATA_INVALID', `${source.file}:1 ${field.name}: the file has this column twice`, {
    fix: `Rename one of them, or map the field in the configuration: columns: { ${field.name}: '<column of the file>' }.`,
    place: { file: source.file, line: 1 },
  });
}

function unknownField(kind: RecordKind, source: FileSource, name: string): MesuraError {
  const allowed = [
    ...FIELDS[kind].map((field) => field.name),
    ...(FAMILIES[kind] ?? []).map(({ prefix }) => `${prefix}…`),
  ];
  return new MesuraError('CONFIG_INVALID', `data.${kind}: "${name}" is no field of ${kind}`, {
    why: `The mapping of ${source.file} names it.`,
    fix: `Use one of: ${allowed.join(', ')}.`,
  });
}
