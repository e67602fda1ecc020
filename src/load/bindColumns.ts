import type { RecordKind } from '../domain/index.ts';
import { type Binding, bindMapping, cell, type Getter } from './bindMapping.ts';
import { missingColumn, nothingToAddTo, twice, unknownField } from './columnErrors.ts';
import type { FileSource } from './DataSource.ts';
import { FAMILIES, FIELDS, type Field, fieldOf } from './fields.ts';
import type { LeaveOut, Mapping, MappingRule } from './Mapping.ts';
import type { PresetFile, PresetKind } from './presets/index.ts';
import { namesOf, plainName } from './recognise.ts';
import type { Cells, Table } from './table/Table.ts';

export interface BoundField extends Field {
  readonly get: Getter;
}

/** One kind's way of reading the rows of a file. */
export interface BoundKind {
  readonly fields: readonly BoundField[];
  /** Why a row is none of this kind, in words of the configuration; `undefined` where it is one. */
  readonly leftOut: (cells: Cells) => string | undefined;
  readonly returns: boolean;
  /** Whether words of the shop's own can be added to those that a preset knows. */
  readonly translates: boolean;
}

type Observers = Binding['observers'];
const camel = (name: string): string => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

/**
 * Which column each field of `kind` comes from: by the configuration's mapping, else by the preset's, and without a preset by its
 * own name (`order_id`, `Order ID` and `orderId` are one). Throws for a column that is missing or not known. Column names
 * of the file are never shown: a file without a header has a person's data there.
 */
export function bindColumns(
  kind: RecordKind,
  source: FileSource,
  table: Table,
  observers: Observers,
  preset?: PresetFile,
): BoundKind {
  const mapping: Record<string, Mapping> = {};
  for (const [name, rule] of Object.entries(source.columns ?? {})) {
    const field = fieldOf(kind, name);
    if (!field) throw unknownField(kind, source, name);
    mapping[field.name] = rule;
  }
  const presetKind = preset?.kinds[kind];
  const translations = new Map<string, MappingRule>();
  for (const [name, rule] of Object.entries(mapping)) {
    if (!isMoreValues(rule)) continue;
    const known = presetKind?.columns[name];
    if (known === undefined || known === false) throw nothingToAddTo(kind, source, name);
    // The preset has the first word; what it does not know is looked up here.
    translations.set(name, { firstOf: [known], values: rule.values, default: '' });
    delete mapping[name];
  }
  const names = new Set([
    ...FIELDS[kind].map(({ name }) => name),
    ...Object.keys(presetKind?.columns ?? {}),
    ...Object.keys(mapping),
    ...(preset ? [] : familyColumns(kind, table)),
  ]);
  const fields = [...names].flatMap((name): BoundField[] => {
    const field = fieldOf(kind, name) as Field;
    const own = Object.hasOwn(mapping, name) ? mapping[name] : undefined;
    const get =
      own !== undefined
        ? byRule(own, field, source, table, observers)
        : preset
          ? byPreset(translations.get(name) ?? presetKind?.columns[name], table, observers, preset)
          : byName(field, source, table);
    if (get) return [{ ...field, get }];
    if (field.required && own !== false) throw missingColumn(field, source, table);
    return [];
  });
  const rules = [
    ...bindLeaveOut(presetKind?.leaveOut, (name) => presetColumn(name, table, preset)),
    ...bindLeaveOut(source.leaveOut, (name) => strictColumn(name, undefined, source, table)),
  ];
  function bindLeaveOut(list: readonly LeaveOut[] | undefined, column: Binding['column']) {
    return (list ?? []).map(({ where, is }) =>
      leaveOutRule(bindMapping(where, { column, observers }), where, is),
    );
  }
  return {
    fields,
    leftOut(cells) {
      for (const rule of rules) {
        const label = rule(cells);
        if (label !== undefined) return label;
      }
      return undefined;
    },
    translates: presetKind !== undefined,
    returns: (source.returns ?? presetKind?.returns) === 'negative-quantity',
  };
}

/** Whether a file has what a kind needs, by the preset: a till's file without addresses makes no customers. */
export function hasColumnsFor(
  kind: RecordKind,
  { columns }: PresetKind,
  table: Table,
  preset: PresetFile,
): boolean {
  const found = (mapping: Mapping | undefined): boolean => {
    if (mapping === undefined || mapping === false) return false;
    if (typeof mapping === 'string') return columnIndex(mapping, table, preset) !== undefined;
    if (Array.isArray(mapping)) return mapping.some(found);
    const rule = mapping as Exclude<Mapping, string | readonly string[] | false>;
    return (
      rule.value !== undefined ||
      rule.default !== undefined ||
      rule.template !== undefined ||
      [rule.column, ...(rule.firstOf ?? []), ...(rule.join ?? [])].some(found)
    );
  };
  return FIELDS[kind].every(({ name, required }) => !required || found(columns[name]));
}

/** A rule without a source: further words for a field whose column the preset knows. */
function isMoreValues(rule: Mapping): rule is { readonly values: Readonly<Record<string, string>> } {
  return (
    typeof rule === 'object' &&
    'values' in rule &&
    rule.values !== undefined &&
    Object.keys(rule).length === 1
  );
}

function familyColumns(kind: RecordKind, { columns = [] }: Table): string[] {
  const families = FAMILIES[kind] ?? [];
  return columns
    .map((column) => column.trim().toLowerCase())
    .filter((column) => families.some(({ prefix }) => column.startsWith(prefix)));
}

function byName(field: Field, source: FileSource, { columns, headerLine }: Table): Getter | undefined {
  if (!columns) {
    const names = [field.name, ...(field.alsoNamed ?? [])];
    const getters = [...new Set(names.flatMap((name) => [name, camel(name)]))].map(cell);
    return (cells) => {
      for (const get of getters) {
        const value = get(cells);
        if (value !== undefined) return value;
      }
      return undefined;
    };
  }
  const wanted = [field.name, ...(field.alsoNamed ?? [])].map(plainName);
  const found = columns.flatMap((column, index) => (wanted.includes(plainName(column)) ? [index] : []));
  if (found.length > 1) throw twice(field, source, headerLine);
  return found[0] === undefined ? undefined : cell(found[0]);
}

function byRule(
  rule: Mapping,
  field: Field,
  source: FileSource,
  table: Table,
  observers: Observers,
): Getter | undefined {
  if (rule === false) return undefined;
  return bindMapping(rule, { column: (name) => strictColumn(name, field, source, table), observers });
}

function byPreset(
  rule: Mapping | undefined,
  table: Table,
  observers: Observers,
  preset: PresetFile,
): Getter | undefined {
  if (rule === undefined || rule === false) return undefined;
  return bindMapping(rule, { column: (name) => presetColumn(name, table, preset), observers });
}

function strictColumn(name: string, field: Field | undefined, source: FileSource, table: Table): Getter {
  if (!table.columns) return cell(name);
  const index = table.columns.findIndex((one) => one.trim() === name);
  if (index < 0) throw missingColumn(field, source, table, name);
  return cell(index);
}

/** Exports of other versions lack some columns, which is as if they were empty. */
function presetColumn(name: string, table: Table, preset: PresetFile | undefined): Getter {
  const index = columnIndex(name, table, preset);
  return index === undefined ? () => undefined : cell(index);
}

function columnIndex(
  name: string,
  { columns }: Table,
  preset: PresetFile | undefined,
): string | number | undefined {
  if (!columns) return name;
  for (const candidate of preset ? namesOf(preset, name) : [name]) {
    const index = columns.findIndex((column) => plainName(column) === plainName(candidate));
    if (index >= 0) return index;
  }
  return undefined;
}

function leaveOutRule(
  get: Getter,
  where: Mapping,
  is: readonly string[],
): (cells: Cells) => string | undefined {
  const exact = new Set(is.filter((one) => !one.endsWith('*')).map((one) => one.toLowerCase()));
  const starts = is.filter((one) => one.endsWith('*')).map((one) => one.slice(0, -1).toLowerCase());
  const name = nameOf(where);
  return (cells) => {
    const value = get(cells);
    const text =
      typeof value === 'string' || typeof value === 'number' ? String(value).trim().toLowerCase() : '';
    if (exact.has(text)) return text === '' ? `${name} is empty` : `${name} is "${text}"`;
    const start = text === '' ? undefined : starts.find((one) => text.startsWith(one));
    return start === undefined ? undefined : `${name} is "${start}*"`;
  };
}

/** The first column that a mapping names, for whoever reads a report. */
function nameOf(mapping: Mapping): string {
  if (typeof mapping === 'string') return mapping;
  if (mapping === false) return 'nothing';
  if (Array.isArray(mapping)) return mapping.join(' > ');
  const { column, firstOf, join } = mapping as Exclude<Mapping, string | readonly string[] | false>;
  return column ?? nameOf(firstOf?.[0] ?? join?.[0] ?? false);
}
