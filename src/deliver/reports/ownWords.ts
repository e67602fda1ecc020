import type { Anatomy } from './Anatomy.ts';
import { RETURNED } from './signs.ts';

const MAX_LINES = 150;
/** What the message was called is no reason why it came back. */
const QUOTED =
  /^[\s>*|-]*(?:to|cc|subject|sent|from|date|betreff|objet|asunto|oggetto|assunto|with subject|content-[a-z-]+)\s*:/i;

/** What a report says for people, up to the message that it returns as text. */
export function ownWords({ notice }: Pick<Anatomy, 'notice'>): string {
  const lines: string[] = [];
  for (const line of notice) {
    // At the very beginning these words are the report.s own.
    if (lines.length > 0 && RETURNED.test(line)) break;
    if (line.trim() !== '' && !QUOTED.test(line)) lines.push(line.trim());
    if (lines.length >= MAX_LINES) break;
  }
  return lines.join('\n');
}
