import type { z } from 'zod';
import { RECORDS, type RecordKind, type RecordOf } from '../domain/index.ts';
import type { BoundKind } from './bindColumns.ts';
import { complete, type Draft } from './complete.ts';
import { fieldNameOf } from './fields.ts';
import type { LoadDefaults } from './LoadDefaults.ts';
import type { Refusal } from './Refusal.ts';
import type { Row } from './table/Table.ts';
import { issueText } from './values/issueText.ts';
import { Problem } from './values/Problem.ts';

export type ReadRow<K extends RecordKind> = (
  row: Row,
) => { record: RecordOf<K>; isReturn: boolean } | { refusals: Refusal[] } | { leftOut: string };

/** Rows -> records that the domain's schema admits. Every fault of a row is named, and none by its value. */
export function createRowReader<K extends RecordKind>(
  kind: K,
  file: string,
  { fields, leftOut, returns, translates }: BoundKind,
  defaults: LoadDefaults,
): ReadRow<K> {
  const schema: z.ZodType = RECORDS[kind];
  const repeats = kind === 'products' || kind === 'customers' || kind === 'consents';
  const known = new Map<string, RecordOf<K>>();
  // A shop's own states are the usual reason, and the configuration says what they mean.
  const hint = ({ code }: z.core.$ZodIssue, name: string) =>
    code !== 'invalid_value'
      ? ''
      : `; say what another word means in the configuration: columns: { ${name}: { ${translates ? '' : "column: '…', "}values: { '…': '…' } } }`;
  // Used anew for each row: a file has many.
  const raws: unknown[] = new Array(fields.length);
  return (row) => {
    const place = { file, line: row.line };
    if (row.problem !== undefined) return { refusals: [{ place, message: row.problem }] };

    const because = leftOut(row.cells);
    if (because !== undefined) return { leftOut: because };

    let refusals: Refusal[] | undefined;
    const report = (field: string, problem: Problem): void => {
      refusals ??= [];
      refusals.push({ place, field, message: problem.message });
    };
    const draft: Draft = {};
    for (let index = 0; index < fields.length; index++) raws[index] = fields[index]?.get(row.cells);
    const key = repeats ? memoryKey(raws) : undefined;
    const before = key === undefined ? undefined : known.get(key);
    if (before !== undefined) return { record: before, isReturn: false };
    for (let index = 0; index < fields.length; index++) {
      const field = fields[index];
      const raw = raws[index];
      if (field === undefined || raw === undefined) continue;
      const value = raw instanceof Problem ? raw : field.read(raw, defaults);
      if (value instanceof Problem) report(field.name, value);
      else if (field.path.length === 1) draft[field.path[0]] = value;
      else setAt(draft, field.path, value);
    }
    const isReturn = returns && typeof draft.quantity === 'number' && draft.quantity < 0;
    if (isReturn) draft.quantity = -(draft.quantity as number);
    complete(kind, draft, defaults, report);
    const parsed = schema.safeParse(draft);
    if (parsed.success && !refusals) {
      const record = parsed.data as RecordOf<K>;
      if (key !== undefined) {
        if (known.size >= MOST_KNOWN) known.clear();
        known.set(key, record);
      }
      return { record, isReturn };
    }
    const told = new Set(refusals?.map(({ field }) => field));
    for (const issue of (parsed.error?.issues ?? []).flatMap(byKey)) {
      const name = fieldNameOf(kind, issue.path.map(String)) ?? 'row';
      if (told.has(name)) continue;
      told.add(name);
      report(name, new Problem(`${issueText(issue, draft)}${hint(issue, name)}`));
    }
    if (row.short) {
      const { values, columns } = row.short;
      const message = `has ${values === 1 ? '1 value' : `${values} values`} where the header has ${columns}`;
      return { refusals: [{ place, message }] };
    }
    return { refusals: refusals ?? [] };
  };
}

/** A file of order lines says the same of a product or a person again and again: what was read once is not read anew. */
const MOST_KNOWN = 20_000;

/** Cells as one text; nothing where one of them is no text, or holds what parts them. */
function memoryKey(raws: readonly unknown[]): string | undefined {
  let key = '';
  for (const raw of raws) {
    if (raw !== undefined && (typeof raw !== 'string' || raw.includes('\u0000'))) return undefined;
    key += raw === undefined ? '\u0000\u0000' : `${raw}\u0000`;
  }
  return key;
}

function setAt(draft: Draft, [outer, inner]: readonly [string, string], value: unknown): void {
  const group = draft[outer];
  if (group === undefined) draft[outer] = { [inner]: value };
  else (group as Draft)[inner] = value;
}

/** One issue for each key that the schema does not know, with the key at the end of the path. */
function byKey(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'unrecognized_keys') return [issue];
  return issue.keys.map((key) => ({ ...issue, path: [...issue.path, key] }));
}
