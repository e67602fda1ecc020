import { open } from 'node:fs/promises';
import path from 'node:path';
import { MesuraError } from '../domain/index.ts';
import type { RefusedRow } from '../run/index.ts';
import { usage } from './options.ts';

export interface RefusedFile {
  add(row: RefusedRow): void;
  /** Writes one file for each data file that had refused rows, and returns their names. */
  finish(): Promise<readonly string[]>;
}

const cell = (value: unknown): string => {
  const text = value === undefined || value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
const line = (values: readonly unknown[]): string => `${values.map(cell).join(',')}\r\n`;

/**
 * Refused rows as they stand in their file, under its header, with what is wrong in a last column that no import reads: to mend and
 * import again. They hold personal data, so only the owner may read the file. Rows that could not be read at all have no cells to write.
 *
 * @param taken full paths of files that must not be written over: those that are imported
 * @throws MesuraError USAGE when the named file is one of them
 */
export function createRefusedFile(named: string, cwd: string, taken: ReadonlySet<string>): RefusedFile {
  const isFree = (name: string) => !taken.has(path.resolve(cwd, name));
  if (!isFree(named))
    throw usage(`--refused ${named} is one of the files that are imported`, 'name a file that is none yet');
  const files = new Map<string, string[]>();
  return {
    add({ file, line: at, columns, cells, refusals }) {
      const known = files.get(file);
      const lines = known ?? (columns ? [line([...columns, 'mesura_says'])] : []);
      if (!known) files.set(file, lines);
      const says = refusals
        .map(({ field, message }) => (field ? `${field}: ${message}` : message))
        .join('; ');
      if (!columns) lines.push(`${JSON.stringify({ ...(cells as object), mesura_says: says })}\n`);
      else if (Array.isArray(cells) && cells.length > 0)
        lines.push(line([...columns.map((_, index) => cells[index]), `line ${at}: ${says}`]));
    },
    async finish() {
      const written: string[] = [];
      for (const [file, lines] of files) {
        const name = besides(named, file, (one) => isFree(one) && !written.includes(one));
        await write(path.resolve(cwd, name), name, lines.join(''));
        written.push(name);
      }
      return written;
    },
  };
}

/** `refused.csv` of `data/orders.csv` is `refused-orders.csv`, where the first file has taken the plain name, and `refused-orders-2.csv` after that. */
function besides(named: string, file: string, isFree: (name: string) => boolean): string {
  if (isFree(named)) return named;
  const { dir, name, ext } = path.parse(named);
  const longer = path.join(dir, `${name}-${path.parse(file).name}`);
  let free = `${longer}${ext}`;
  for (let number = 2; !isFree(free); number++) free = `${longer}-${number}${ext}`;
  return free;
}

async function write(full: string, shown: string, text: string): Promise<void> {
  try {
    const handle = await open(full, 'w', 0o600);
    try {
      // One that was there may be readable by others: not any more when the first row is in it.
      await handle.chmod(0o600);
      await handle.writeFile(text);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw new MesuraError('FOLDER_READONLY', `${shown} cannot be written`, {
      fix: 'name a file in a folder in which you may write; the good rows were imported',
      cause: error,
    });
  }
}
