import { fold } from '../sensitivity/fold.ts';

/** Words that join or fill, in the languages of the taxonomy. */
export const FILLERS: ReadonlySet<string> = new Set(
  'and or for with the of a in all other misc und oder für mit der die das y o para con de del la el los las et ou pour avec du des le les un une e ed per di da dei delle il lo gli em com do dos as os en of voor met het een van default category'.split(
    ' ',
  ),
);

/** The words of a name in a form in which one and several, and most endings, are the same. */
export function stems(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !FILLERS.has(word) && !/^\d+$/.test(word))
    .map(stem);
}

/** Rough, and the same for all languages: what is lost in meaning is won back by the other words of a name. */
export function stem(word: string): string {
  let rest = word;
  if (rest.length > 4 && rest.endsWith('ies')) rest = `${rest.slice(0, -3)}y`;
  else if (rest.length > 4 && /(ch|sh|x|ss)es$/.test(rest)) rest = rest.slice(0, -2);
  else if (rest.length > 3 && rest.endsWith('s') && !rest.endsWith('ss')) rest = rest.slice(0, -1);
  if (rest.length > 5 && rest.endsWith('en')) rest = rest.slice(0, -2);
  else if (rest.length > 4 && /[aeiou]$/.test(rest)) rest = rest.slice(0, -1);
  return rest;
}

/** What tills leave of a word: its first letter and the consonants behind, doubled ones once. `frozen` and `frzn` are the same. */
export function skeleton(word: string): string {
  return (
    (word[0] ?? '') +
    word
      .slice(1)
      .replace(/[aeiouy]/g, '')
      .replace(/(.)\1+/g, '$1')
  );
}

/** The parts of a name that stand for themselves: `Coats & Jackets` is either. None where it is one thing. */
export function alternatives(name: string): string[] {
  const parts = name
    .split(/\s*(?:[&/,;+]|\s(?:and|or|und|oder|y|o|et|ou|e|en|of)\s)\s*/i)
    .filter((part) => part !== '');
  return parts.length > 1 ? parts : [];
}
