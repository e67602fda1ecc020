import type { Policy } from '../../domain/index.ts';
import { createSensitivity } from './createSensitivity.ts';
import { words } from './fold.ts';

/** A stretch of a text, in characters. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

// A word with its accents and invisible characters, as it stands in the text.
const WORD = /[\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}]+/gu;

/** Says where in a text words stand that the policy calls sensitive, look-alikes and excepted phrases passed over. */
export function findSensitiveWords(policy: Policy): (text: string) => readonly TextSpan[] {
  const { spansIn } = createSensitivity(policy);
  return (text) => {
    const folded: string[] = [];
    const places: TextSpan[] = [];
    for (const { 0: word, index } of text.matchAll(WORD)) {
      for (const part of words(word)) {
        folded.push(part);
        places.push({ start: index, end: index + word.length });
      }
    }
    return spansIn(folded).map(({ start, end }) => ({
      start: (places[start] as TextSpan).start,
      end: (places[end - 1] as TextSpan).end,
    }));
  };
}
