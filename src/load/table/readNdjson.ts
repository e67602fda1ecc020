import { Problem } from '../values/Problem.ts';
import { type Cells, MAX_ROW_BYTES, type Row } from './Table.ts';

const LINE_FEED = 0x0a;
/** Only a number of so many digits can be beyond what JSON's readers count exactly (2^53). */
const LONG_NUMBER = /\d{16}/;
const UNSAFE = new Problem(
  'is a whole number above 2^53, whose last digits are lost when JSON is read: write it as text, in quotes',
);
const TOO_LONG = `the row is longer than ${MAX_ROW_BYTES / 1_000_000} MB`;

/** The rows of a file that holds one JSON object a line. Blank lines are skipped. */
export async function* readNdjson(bytes: AsyncIterable<Buffer>): AsyncGenerator<Row[]> {
  let rest: Buffer = Buffer.alloc(0);
  let line = 0;
  for await (const chunk of bytes) {
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

// TypeScript 7.0 does not know the third argument yet (ECMAScript 2026, "JSON.parse source text access").
function markUnsafe(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  const isLost =
    typeof value === 'number' && !Number.isSafeInteger(value) && /^-?\d+$/.test(context?.source ?? '');
  return isLost ? UNSAFE : value;
}

/** `undefined` for what is no JSON: its own error message would quote the data. */
function parseJson(text: string): unknown {
  try {
    return LONG_NUMBER.test(text) ? JSON.parse(text, markUnsafe) : JSON.parse(text);
  } catch {
    return undefined;
  }
}
