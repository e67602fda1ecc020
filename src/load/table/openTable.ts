import { MesuraError } from '../../domain/index.ts';
import type { FileSource } from '../DataSource.ts';
import { checkFile } from './checkFile.ts';
import type { FileForm } from './FileForm.ts';
import { findSeparator, headerIndex, type IsHeader, MAX_TITLE_LINES } from './findHeader.ts';
import { readBytes } from './readBytes.ts';
import { readCsv } from './readCsv.ts';
import { readNdjson } from './readNdjson.ts';
import { readXml } from './readXml.ts';
import type { Row, Table } from './Table.ts';

type How = Pick<FileSource, 'file' | 'format' | 'separator' | 'encoding'>;

/**
 * Opens a file as rows; `isHeader` tells the header from the title lines above it.
 *
 * @throws MesuraError FILE_MISSING, FILE_EMPTY, FILE_UNREADABLE, DATA_INVALID (a wrong encoding, a workbook, a JSON array)
 */
export async function openTable(path: string, source: How, isHeader: IsHeader = () => false): Promise<Table> {
  const form = await checkFile(path, source.file, source.encoding);
  const bytes = readBytes(path, form.gzip, form.encoding);
  const format = source.format ?? formatOf(source.file, form);
  if (format === 'ndjson') return { columns: undefined, headerLine: 1, rows: readNdjson(bytes) };
  if (format === 'xml') return { columns: undefined, headerLine: 1, rows: readXml(bytes, source.file) };

  const blocks = readCsv(
    bytes,
    source.separator ?? findSeparator(form.head.replace(/^\ufeff/, ''), isHeader),
  );
  const first: Row[] = [];
  while (first.length < MAX_TITLE_LINES) {
    const { value, done } = await blocks.next();
    if (done) break;
    first.push(...value);
  }
  const candidates = first
    .slice(0, MAX_TITLE_LINES)
    .map(({ cells, problem }) => (problem ? [] : (cells as string[])));
  const index = headerIndex(candidates, isHeader);
  const header = first[index];
  const columns = candidates[index];
  if (!header || !columns || columns.length === 0) throw badHeader(source.file);
  return {
    columns,
    headerLine: header.line,
    rows: withWidth(columns.length, first.slice(index + 1), blocks),
  };
}

/** By the file's ending, `.gz` aside; a file that begins like a feed is one whatever its name. */
function formatOf(file: string, { head }: FileForm): 'csv' | 'ndjson' | 'xml' {
  const name = file.replace(/\.gz$/i, '');
  if (/\.(ndjson|jsonl)$/i.test(name)) return 'ndjson';
  return /\.xml$/i.test(name) || /^\ufeff?\s*<(\?xml|rss|feed)\b/i.test(head) ? 'xml' : 'csv';
}

async function* withWidth(width: number, first: Row[], blocks: AsyncGenerator<Row[]>): AsyncGenerator<Row[]> {
  yield first.map((row) => checkWidth(row, width));
  for await (const rows of blocks) {
    for (const [index, row] of rows.entries()) {
      if ((row.cells as readonly string[]).length !== width) rows[index] = checkWidth(row, width);
    }
    yield rows;
  }
}

/**
 * Empty cells after the last column are harmless, and so are those that a spreadsheet left away at the end of a row. More
 * values than columns shift what follows, and a short row without a line break at the end of the file was cut off.
 */
function checkWidth(row: Row, width: number): Row {
  const cells = row.cells as readonly string[];
  if (row.problem || cells.length === width) return row;
  if (cells.length > width && cells.slice(width).every((cell) => cell === '')) return row;
  if (cells.length < width && !row.last) return { ...row, short: { values: cells.length, columns: width } };
  const values = cells.length === 1 ? '1 value' : `${cells.length} values`;
  const cutOff = row.last && cells.length < width ? '; the file may be cut off here' : '';
  return { line: row.line, cells: [], problem: `has ${values} where the header has ${width}${cutOff}` };
}

function badHeader(file: string): MesuraError {
  return new MesuraError('DATA_INVALID', `${file}:1: the first line does not name columns`, {
    why: 'A quote may be open there.',
    fix: 'The first line of a CSV file holds the names of its columns.',
    place: { file, line: 1 },
  });
}
