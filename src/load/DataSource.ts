import { z } from 'zod';
import { Currency, line, TimeZone } from '../domain/index.ts';

/** A column of the file, by the name in its header (CSV) or its key (NDJSON). */
const Column = line(200);

/**
 * Where one field gets its value from: a column; several columns, joined with ` > ` (a category path); a column whose
 * raw values are translated; a constant; a text around columns. `false`: never read, even if a column has the name.
 */
export const Mapping = z.union([
  Column,
  z.array(Column).min(1),
  z.strictObject({
    column: Column,
    /** Raw value -> value of the field. A raw value that is not listed stays as it is. */
    values: z.record(z.string(), z.string()).optional(),
    /** The value of an empty cell. */
    default: z.string().optional(),
  }),
  z.strictObject({ value: z.string() }),
  z.strictObject({
    template: z.string().regex(/\{[^{}]+\}/, 'must hold a column in braces, such as "{id}"'),
  }),
  z.literal(false),
]);
export type Mapping = z.infer<typeof Mapping>;

/** A file with everything about it that its bytes do not say. */
export const FileSource = z.strictObject({
  /** Relative to the configuration. */
  file: z.string().min(1),
  /** Default: by the file's ending, `.ndjson` and `.jsonl` being NDJSON and all others CSV. */
  format: z.enum(['csv', 'ndjson']).optional(),
  /** Default: found in the header. */
  separator: z.enum([',', ';', '\t', '|']).optional(),
  /** The zone of dates and times that name none. Default: the shop's. */
  timeZone: TimeZone.optional(),
  /** How dates are written that are not ISO 8601: `05/10/2026` is the 5th of October, or the 10th of May. Default: refused. */
  dates: z.enum(['day-first', 'month-first']).optional(),
  /** The sign before decimals, where the file's numbers do not tell: `1.290` is a thousand or one and a bit. Default: refused. */
  decimals: z.enum(['.', ',']).optional(),
  /** The currency of amounts without one. Default: the shop's. */
  currency: Currency.optional(),
  /** Field -> where it comes from. Fields that are not listed come from the column of their own name. */
  columns: z.record(z.string(), Mapping).optional(),
});
export type FileSource = z.infer<typeof FileSource>;

const OneSource = z.union([z.string().min(1), FileSource]);

/** What the configuration says of one kind of record: a path, a file with its mapping, or a list of these. */
export const DataSource = z.union([OneSource, z.array(OneSource).min(1)]);
export type DataSource = z.infer<typeof DataSource>;

/** The files of a source, in order. */
export function filesOf(source: DataSource): FileSource[] {
  return [source].flat().map((one) => (typeof one === 'string' ? { file: one } : one));
}
