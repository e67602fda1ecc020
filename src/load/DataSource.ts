import { z } from 'zod';
import { Currency, TimeZone } from '../domain/index.ts';
import { LeaveOut, Mapping, MoreValues } from './Mapping.ts';
import { PRESET_NAMES } from './presets/index.ts';
import { ENCODINGS } from './table/FileForm.ts';

export { Mapping } from './Mapping.ts';

const Path = z.string().min(1);

/** How files are read, whatever they hold. */
const how = {
  /** Default: by the file's ending (`.ndjson`, `.jsonl`, `.xml`, before a `.gz`), and CSV for all others. */
  format: z.enum(['csv', 'ndjson', 'xml']).optional(),
  /** Default: UTF-8 or UTF-16, as the file shows. Windows-1252 must be said. */
  encoding: z.enum(ENCODINGS).optional(),
  /** Default: found in the header. */
  separator: z.enum([',', ';', '\t', '|']).optional(),
  /** The zone of dates and times that name none. Default: the shop's. */
  timeZone: TimeZone.optional(),
  /** How dates are written that could be two: `05/10/2026` is the 5th of October, or the 10th of May. Default: refused. */
  dates: z.enum(['day-first', 'month-first']).optional(),
  /** The sign before decimals, where the file's numbers do not tell: `1.290` is a thousand or one and a bit. Default: refused. */
  decimals: z.enum(['.', ',']).optional(),
  /** The currency of amounts without one. Default: the shop's. */
  currency: Currency.optional(),
};

/** How the rows of a file become records of one kind. */
const what = {
  /** Field -> where it comes from. Fields that are not listed come from the column of their own name, or as the preset says. */
  columns: z.record(z.string(), z.union([Mapping, MoreValues])).optional(),
  /** Rows that are left out, and counted. */
  leaveOut: z.array(LeaveOut).optional(),
  /** Orders: a line of negative quantity sends back what the customer bought before. Default: refused. */
  returns: z.literal('negative-quantity').optional(),
};

/** A file with everything about it that its bytes do not say. */
export const FileSource = z.strictObject({
  /** Relative to the configuration. */
  file: Path,
  /** The system that wrote the file: brings the mapping of every column. */
  preset: z.enum(PRESET_NAMES).optional(),
  ...how,
  ...what,
});
export type FileSource = z.infer<typeof FileSource>;

/** Several files of the same form. */
const FilesSource = z.strictObject({ files: z.array(Path).min(1), ...FileSource.omit({ file: true }).shape });

const OneSource = z.union([Path, FileSource, FilesSource]);

/** What the configuration says of one kind of record: a path, a file or files with their mapping, or a list of these. */
export const DataSource = z.union([OneSource, z.array(OneSource).min(1)]);
export type DataSource = z.infer<typeof DataSource>;

/** The files of a source, in order. */
export function filesOf(source: DataSource): FileSource[] {
  return [source].flat().flatMap((one) => {
    if (typeof one === 'string') return { file: one };
    if ('file' in one) return one;
    const { files, ...rest } = one;
    return files.map((file) => ({ ...rest, file }));
  });
}
