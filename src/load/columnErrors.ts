import { MesuraError, type RecordKind } from '../domain/index.ts';
import type { FileSource } from './DataSource.ts';
import { FAMILIES, FIELDS, type Field } from './fields.ts';
import type { Table } from './table/Table.ts';

export function missingColumn(
  field: Field | undefined,
  source: FileSource,
  { headerLine: line }: Table,
  name = field?.name ?? '',
): MesuraError {
  const what = field?.name ?? 'leaveOut';
  const fix = field
    ? `Add the column, or map the field in the configuration: columns: { ${field.name}: '<column of the file>' }.`
    : 'Name a column of the file.';
  return new MesuraError('DATA_INVALID', `${source.file}:${line} ${what}: there is no column "${name}"`, {
    why: 'The first line of the file must name its columns; "mesura import --explain FILE" shows what is understood of it.',
    fix,
    place: { file: source.file, line },
  });
}

export function twice(field: Field, source: FileSource, line: number): MesuraError {
  return new MesuraError(
    'DATA_INVALID',
    `${source.file}:${line} ${field.name}: the file has this column twice`,
    {
      fix: `Rename one of them, or map the field in the configuration: columns: { ${field.name}: '<column of the file>' }.`,
      place: { file: source.file, line },
    },
  );
}

export function nothingToAddTo(kind: RecordKind, source: FileSource, name: string): MesuraError {
  return new MesuraError(
    'CONFIG_INVALID',
    `data.${kind}: "${name}" has values, and no column that they stand in`,
    {
      why: `Values alone are added to those of a preset, and ${source.preset === undefined ? `${source.file} has none` : `"${source.preset}" does not read this field`}.`,
      fix: `Name the column: columns: { ${name}: { column: '<column of the file>', values: { … } } }.`,
    },
  );
}

export function unknownField(kind: RecordKind, source: FileSource, name: string): MesuraError {
  const allowed = [
    ...FIELDS[kind].map((field) => field.name),
    ...(FAMILIES[kind] ?? []).map(({ prefix }) => `${prefix}…`),
  ];
  return new MesuraError('CONFIG_INVALID', `data.${kind}: "${name}" is no field of ${kind}`, {
    why: `The mapping of ${source.file} names it.`,
    fix: `Use one of: ${allowed.join(', ')}.`,
  });
}
