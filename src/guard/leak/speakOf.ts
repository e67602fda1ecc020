import { words } from '../sensitivity/fold.ts';
import { createPhrases } from './createPhrases.ts';

/** Whether one of `values` holds one of the phrases `said`, other than inside of one that is `excused`. By whole words. */
export function speakOf(
  said: Iterable<string>,
  values: readonly string[],
  excused: Iterable<string>,
): boolean {
  const spoken = values.map(words);
  // A phrase of which the first word is nowhere is not there: nearly all end here, for every email.
  const heard = new Set(spoken.flat());
  const likely = [...said].filter((text) => heard.has(words(text)[0] ?? ''));
  if (likely.length === 0) return false;
  const phrases = createPhrases(likely);
  const own = createPhrases(excused);
  return spoken.some((folded) => {
    const covers = own.in(folded);
    return phrases
      .in(folded)
      .some(({ start, end }) => !covers.some((one) => one.start <= start && end <= one.end));
  });
}
