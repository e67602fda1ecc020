import { type Instant, isEmailAddress, unguarded } from '../../domain/index.ts';
import { type Chunk, readLines } from '../reports/readLines.ts';
import {
  type SuppressionColumns,
  saysNo,
  suppressionColumns,
  suppressionReason,
  suppressionSince,
} from './suppressionFields.ts';

/** A line of a suppression list: an address to suppress, or what is wrong with the line. Neither quotes the line. */
export type SuppressionLine =
  | {
      readonly line: number;
      readonly address: string;
      readonly reason: string | undefined;
      /** Since when, where the list says so: when a person said no is worth keeping. */
      readonly since: Instant | undefined;
    }
  | { readonly line: number; readonly problem: string };

/**
 * Suppression lists of other tools: CSV with a column of addresses and perhaps of reasons and dates, under the names that Mailchimp,
 * Postmark, Amazon SES, Brevo and others give them; or one address a line, as SES writes it with a word behind. Separated by comma, semicolon or
 * tab, with or without byte order mark and lines above the header. A bad line is told and does not stop the others:
 * forgetting a person's "no" because of a neighbour's typing error would be the worse mistake.
 *
 * @throws MesuraError DATA_INVALID for a list of subscribers
 */
export async function* readSuppressionCsv(chunks: AsyncIterable<Chunk>): AsyncGenerator<SuppressionLine> {
  let line = 0;
  let columns: SuppressionColumns | undefined;
  let separator = ',';
  for await (const raw of readLines(chunks)) {
    line++;
    const text = line === 1 ? raw.replace(/^\u00EF\u00BB\u00BF/, '') : raw;
    if (text.trim() === '') continue;
    if (columns === undefined) {
      const said = /^"?sep=(.)"?$/i.exec(text.trim())?.[1];
      if (said !== undefined) {
        separator = said;
        continue;
      }
      separator = mostFrequent(text, separator);
      const header = cells(text, separator);
      columns = suppressionColumns(header);
      if (columns !== undefined) continue;
      if (!header.some(isAddress)) {
        if (line <= MAX_TITLE_LINES && header.length === 1 && !text.includes('@')) continue;
      }
      columns = withoutHeader(header);
    }
    const row = cells(text, separator);
    const cell = (column: number) =>
      column < 0 ? undefined : unguarded(row[column] ?? '').trim() || undefined;
    if (columns.blocked >= 0 && saysNo(cell(columns.blocked) ?? '')) continue;
    const address = cell(columns.address) ?? '';
    const reason = suppressionReason(cell(columns.reason)) ?? columns.implied;
    const since = suppressionSince(cell(columns.since));
    if (isEmailAddress(address)) yield Object.freeze({ line, address, reason, since });
    else yield Object.freeze({ line, problem: 'is not one plain address such as "name@example.com"' });
  }
}

/** Lines above a header that say what the list is. */
const MAX_TITLE_LINES = 10;
const isAddress = (cell: string): boolean => isEmailAddress(unguarded(cell).trim());

function mostFrequent(text: string, usual: string): string {
  const bare = text.replace(/"[^"]*"/g, '');
  const counts = [',', ';', '\t'].map((one) => ({ one, count: bare.split(one).length - 1 }));
  const best = counts.reduce((most, next) => (next.count > most.count ? next : most));
  return best.count > 0 ? best.one : usual;
}

/** `ana@example.com,BOUNCE`, as SES has it: a word behind the address is the reason. */
function withoutHeader(row: readonly string[]): SuppressionColumns {
  const address = Math.max(0, row.findIndex(isAddress));
  const reason = row.length > address + 1 && /^[A-Za-z_ ]+$/.test(row[address + 1] ?? '') ? address + 1 : -1;
  return { address, reason, since: -1, blocked: -1, implied: undefined };
}

/** Bytes were read as latin1; an international domain is UTF-8. */
function utf8(text: string): string {
  const decoded = Buffer.from(text, 'latin1').toString('utf8');
  return decoded.includes('\uFFFD') ? text : decoded;
}

function cells(text: string, separator: string): string[] {
  const found: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string;
    if (quoted && character === '"' && text[at + 1] === '"') {
      cell += '"';
      at++;
    } else if (character === '"' && (quoted || cell === '')) quoted = !quoted;
    else if (character === separator && !quoted) {
      found.push(utf8(cell));
      cell = '';
    } else cell += character;
  }
  return [...found, utf8(cell)];
}
