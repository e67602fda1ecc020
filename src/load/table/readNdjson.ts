import { createReadStream } from 'node:fs';
import { type Cells, MAX_ROW_BYTES, type Row } from './Table.ts';

const LINE_FEED = 0x0a;
const TOO_LONG = `the row is longer than ${MAX_ROW_BYTES / 1_000_000} MB`;

/** The rows of a file that holds one JSON object a line. Blank lines are skipped. */
export async function* readNdjson(path: string): AsyncGenerator<Row[]> {
  let rest: Buffer = Buffer.alloc(0);
  let line = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    const block: Buffer = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    const rows: Row[] = [];
    let start = 0;
    for (let end = block.indexOf(LINE_FEED); end >= 0; end = block.indexOf(LINE_FEED, start)) {
      rows.push(...readRow(block.subarray(start, end), ++line));
      start = end + 1;
    }
    rest = block.subarray(start);
    // Only its length matters from here on.
    if (rest.length > 2 * MAX_ROW_BYTES) rest = rest.subarray(0, MAX_ROW_BYTES + 1);
    if (rows.length > 0) yield rows;
  }
  const last = readRow(rest, line + 1);
  if (last.length > 0) yield last;
}

function readRow(bytes: Buffer, line: number): Row[] {
  if (bytes.length > MAX_ROW_BYTES) return [{ line, cells: [], problem: TOO_LONG }];
  const text = bytes
    .toString()
    .replace(/^\ufeff/, '')
    .trim();
  if (text === '') return [];
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [{ line, cells: [], problem: 'must be one JSON object a line' }];
  }
  return [{ line, cells: value as Cells }];
}

/** `undefined` for what is no JSON: its own error message would quote the data. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
