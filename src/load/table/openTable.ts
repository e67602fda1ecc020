import { open } from 'node:fs/promises';
import { MesuraError } from '../../domain/index.ts';
import type { FileSource } from '../DataSource.ts';
import { checkFile } from './checkFile.ts';
import { readCsv } from './readCsv.ts';
import { readNdjson } from './readNdjson.ts';
import type { Row, Table } from './Table.ts';

/** Opens a file as rows. Throws `FILE_MISSING`, `FILE_EMPTY`, `FILE_UNREADABLE` or `DATA_INVALID` (not UTF-8). */
export async function openTable(path: string, source: FileSource): Promise<Table> {
  await checkFile(path, source.file);
  const format = source.format ?? (/\.(ndjson|jsonl)$/i.test(source.file) ? 'ndjson' : 'csv');
  if (format === 'ndjson') return { columns: undefined, rows: readNdjson(path) };

  const blocks = readCsv(path, source.separator ?? (await findSeparator(path)));
  const first = await blocks.next();
  const [header, ...rows] = first.value ?? [];
  if (!header || header.problem) throw badHeader(source.file);
  const columns = Array.from(header.cells as readonly string[]);
  return { columns, rows: withWidth(columns.length, rows, blocks) };
}

async function* withWidth(width: number, first: Row[], blocks: AsyncGenerator<Row[]>): AsyncGenerator<Row[]> {
  yield first.map((row) => checkWidth(row, width));
  for await (const rows of blocks) yield rows.map((row) => checkWidth(row, width));
}

/** Empty cells after the last column are harmless (spreadsheets write them); any other difference shifts values. */
function checkWidth(row: Row, width: number): Row {
  const cells = row.cells as readonly string[];
  if (row.problem || cells.length === width) return row;
  if (cells.length > width && cells.slice(width).every((cell) => cell === '')) return row;
  const values = cells.length === 1 ? '1 value' : `${cells.length} values`;
  return { line: row.line, cells: [], problem: `has ${values} where the header has ${width}` };
}

/** The separator that the header uses most, outside of quotes. */
async function findSeparator(path: string): Promise<string> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(65_536) });
    const text = buffer
      .toString('utf8', 0, bytesRead)
      .replace(/^[\ufeff\s]+/, '')
      .replace(/"[^"]*"/g, '');
    const header = text.split(/[\r\n]/, 1)[0] ?? '';
    const counts = [',', ';', '\t', '|'].map((separator) => ({
      separator,
      count: header.split(separator).length,
    }));
    return counts.reduce((best, one) => (one.count > best.count ? one : best)).separator;
  } finally {
    await handle.close();
  }
}

function badHeader(file: string): MesuraError {
  return new MesuraError('DATA_INVALID', `${file}:1: the first line does not name columns`, {
    why: 'A quote may be open there.',
    fix: 'The first line of a CSV file holds the names of its columns.',
    place: { file, line: 1 },
  });
}
