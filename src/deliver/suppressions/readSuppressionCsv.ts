import { type Instant, InstantInput, isEmailAddress } from '../../domain/index.ts';
import { type Chunk, readLines } from '../reports/readLines.ts';

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

const NAMES = ['address', 'email', 'e-mail', 'email address', 'recipient'];

/**
 * Suppression lists of other tools: CSV with a column `address` or `email` and perhaps `reason`, or one address a line.
 * Separated by comma, semicolon or tab, with or without byte order mark. A bad line is told and does not stop the others:
 * forgetting a person's "no" because of a neighbour's typing error would be the worse mistake.
 */
export async function* readSuppressionCsv(chunks: AsyncIterable<Chunk>): AsyncGenerator<SuppressionLine> {
  let line = 0;
  let columns: { address: number; reason: number; since: number } | undefined;
  let separator = ',';
  for await (const raw of readLines(chunks)) {
    line++;
    const text = line === 1 ? raw.replace(/^\u00EF\u00BB\u00BF/, '') : raw;
    if (text.trim() === '') continue;
    if (columns === undefined) {
      separator = [',', ';', '\t'].find((one) => text.includes(one)) ?? ',';
      const header = cells(text, separator).map((cell) => cell.trim().toLowerCase());
      const address = header.findIndex((name) => NAMES.includes(name));
      columns = {
        address: Math.max(0, address),
        reason: header.indexOf('reason'),
        since: header.indexOf('since'),
      };
      if (address >= 0) continue;
    }
    const row = cells(text, separator);
    const address = unguard(row[columns.address] ?? '').trim();
    const reason = columns.reason < 0 ? undefined : unguard(row[columns.reason] ?? '').trim() || undefined;
    const since = InstantInput.safeParse(row[columns.since]).data;
    if (isEmailAddress(address)) yield Object.freeze({ line, address, reason, since });
    else yield Object.freeze({ line, problem: 'is not one plain address such as "name@example.com"' });
  }
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

/** Takes away the apostrophe of `csvCell`. */
function unguard(cell: string): string {
  return /^'[=+\-@|%]/.test(cell) ? cell.slice(1) : cell;
}
