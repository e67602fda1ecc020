const MARKS = /\p{M}+/gu;
// Soft hyphen, zero-width characters, joiners, variation selectors: invisible, and a way past a word list.
const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu;
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};
const SPECIAL = /[ßæœøłđı]/g;
const NOT_ASCII_LOWER = /[^\x20-\x40\x5b-\x7e]/;
const WORD = /\p{L}+|\p{N}+/gu;

/** One spelling for all: compatibility-normalised (NFKD), lower case, without accents and invisible characters. */
export function fold(text: string): string {
  if (!NOT_ASCII_LOWER.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(SPECIAL, (letter) => LETTERS[letter] as string);
}

/** The words and numbers of `text`, folded: `DOC75cl` is `doc`, `75`, `cl`, as tills print it. All else separates. */
export function words(text: string): string[] {
  return fold(text).match(WORD) ?? [];
}
