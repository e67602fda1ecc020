import type { Anatomy } from './Anatomy.ts';
import { RETURNED } from './signs.ts';

const MAX_LINES = 150;

/** What a report says for people, up to the message that it returns as text. */
export function ownWords({ notice }: Pick<Anatomy, 'notice'>): string {
  const lines: string[] = [];
  for (const line of notice) {
    // A returned message at the very beginning is the report's own way of writing.
    if (lines.length > 2 && RETURNED.test(line)) break;
    if (line.trim() !== '') lines.push(line.trim());
    if (lines.length >= MAX_LINES) break;
  }
  return lines.join('\n');
}
