import { gunzipSync } from 'node:zlib';
import { isEmailAddress, MesuraError } from '../../domain/index.ts';
import type { Chunk } from '../reports/readLines.ts';
import { readSuppressionCsv, type SuppressionLine } from './readSuppressionCsv.ts';
import { plainKey, suppressionColumns, suppressionReason, suppressionSince } from './suppressionFields.ts';

/** A list in JSON or packed is read as a whole; none is near this. */
const MAX_WHOLE = 200_000_000;

/**
 * A suppression list in whatever form a tool exports it: CSV or one address a line, in UTF-8 or UTF-16, packed with gzip, or JSON as the
 * commands of Amazon SES and the APIs of Postmark and Brevo answer.
 *
 * @throws MesuraError DATA_INVALID for a workbook, for JSON without addresses, for a list of subscribers
 */
export async function* readSuppressions(chunks: AsyncIterable<Chunk>): AsyncGenerator<SuppressionLine> {
  const source = chunks[Symbol.asyncIterator]();
  let head: Buffer = Buffer.alloc(0);
  while (head.length < 64) {
    const { value, done } = await source.next();
    if (done) break;
    head = Buffer.concat([head, typeof value === 'string' ? Buffer.from(value) : value]);
  }
  async function* all(): AsyncGenerator<Chunk> {
    yield head;
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  }
  const packed = head[0] === 0x1f && head[1] === 0x8b;
  const wide =
    (head[0] === 0xff && head[1] === 0xfe) || (head[1] === 0 && head.length > 1) ? 'utf-16le' : undefined;
  const wideBig =
    (head[0] === 0xfe && head[1] === 0xff) || (head[0] === 0 && head.length > 1) ? 'utf-16be' : undefined;
  if (head.toString('latin1', 0, 4) === 'PK\u0003\u0004') throw workbook();
  const encoding = wide ?? wideBig;
  if (packed) yield* readSuppressions(once(gunzipSync(await whole(all()))));
  else if (encoding) yield* readSuppressions(once(new TextDecoder(encoding).decode(await whole(all()))));
  else if (/^\s*(\ufeff|\u00EF\u00BB\u00BF)?\s*[{[]/.test(head.toString('latin1')))
    yield* readJson(await whole(all()));
  else yield* readSuppressionCsv(all());
}

async function* once(chunk: Chunk): AsyncGenerator<Chunk> {
  yield chunk;
}

async function whole(chunks: AsyncIterable<Chunk>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const piece = typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk);
    size += piece.length;
    if (size > MAX_WHOLE)
      throw new MesuraError('DATA_INVALID', 'the list is larger than 200 MB', {
        fix: 'Split it, or export it as CSV.',
      });
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** One document, or one object a line; the records are wherever a list of objects with an address stands. */
function* readJson(bytes: Buffer): Generator<SuppressionLine> {
  const text = bytes.toString('utf8').replace(/^\ufeff/, '');
  const documents =
    parsed(text) ??
    text
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '')
      .map(parseLine);
  let found = 0;
  for (const [index, document] of documents.entries()) {
    if (document === undefined) {
      yield { line: index + 1, problem: 'is no JSON' };
      continue;
    }
    for (const record of recordsIn(document)) {
      found++;
      yield lineOf(record, documents.length === 1 ? found : index + 1);
    }
  }
  if (found === 0 && documents.length > 0)
    throw new MesuraError('DATA_INVALID', 'this JSON holds no record with an email address', {
      fix: 'Export the list of suppressed addresses as CSV or JSON.',
    });
}

function parsed(text: string): unknown[] | undefined {
  const value = parseLine(text);
  return value === undefined ? undefined : [value];
}

/** `undefined` for what is no JSON: its own error message would quote the list. */
function parseLine(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function* recordsIn(value: unknown, depth = 0): Generator<Fields> {
  if (depth > 5) return;
  if (Array.isArray(value)) for (const one of value) yield* recordsIn(one, depth + 1);
  else if (isFields(value)) {
    if (suppressionColumns(Object.keys(value))) yield value;
    else for (const one of Object.values(value)) yield* recordsIn(one, depth + 1);
  }
}

function lineOf(record: Fields, line: number): SuppressionLine {
  const keys = Object.keys(record);
  const columns = suppressionColumns(keys);
  const text = (column: number | undefined) => textOf(record[keys[column ?? -1] ?? '']);
  const address = text(columns?.address) ?? '';
  if (!isEmailAddress(address))
    return { line, problem: 'is not one plain address such as "name@example.com"' };
  const reason = suppressionReason(text(columns?.reason)) ?? columns?.implied;
  return Object.freeze({ line, address, reason, since: suppressionSince(text(columns?.since)) });
}

/** Brevo gives the reason as `{ code, message }`. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (!isFields(value)) return undefined;
  const code = Object.entries(value).find(([key]) => plainKey(key) === 'code')?.[1];
  return typeof code === 'string' ? code : undefined;
}

function workbook(): MesuraError {
  return new MesuraError('DATA_INVALID', 'the list is a workbook or a ZIP archive, not text', {
    fix: 'Unpack it, or save the sheet as "CSV UTF-8".',
  });
}
