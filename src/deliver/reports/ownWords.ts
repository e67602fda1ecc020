import type { Anatomy } from './Anatomy.ts';
import { RETURNED } from './signs.ts';

const MAX_LINES = 150;
/** Where a line says what it is; longer ones are hostile, and looking at all of them would take long. */
const MAX_START = 200;
/** What the message was called is no reason why it came back. */
const QUOTED =
  /^[\s>*|-]*(?:to|cc|subject|sent|from|date|betreff|objet|asunto|oggetto|assunto|with subject|content-[a-z-]+)\s*:/i;

/** What a report says for people, up to the message that it returns as text. */
export function ownWords({ notice }: Pick<Anatomy, 'notice'>): string {
  const lines: string[] = [];
  for (const line of notice) {
    // At the very beginning these words are the report.s own.
    const start = line.trim().slice(0, MAX_START);
    if (lines.length > 0 && RETURNED.test(start)) break;
    if (line.trim() !== '' && !QUOTED.test(start)) lines.push(line.trim());
    if (lines.length >= MAX_LINES) break;
  }
  return lines.join('\n');
}
