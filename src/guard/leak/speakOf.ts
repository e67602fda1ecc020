import { words } from '../sensitivity/fold.ts';
import { createPhrases } from './createPhrases.ts';

/** Whether one of `values` holds one of the phrases `said`, other than inside of one that is `excused`. By whole words. */
export function speakOf(
  said: Iterable<string>,
  values: readonly string[],
  excused: Iterable<string>,
): boolean {
  const phrases = createPhrases(said);
  const own = createPhrases(excused);
  return values.some((value) => {
    const folded = words(value);
    const covers = own.in(folded);
    return phrases
      .in(folded)
      .some(({ start, end }) => !covers.some((one) => one.start <= start && end <= one.end));
  });
}
