import { type Official, officialTaxonomy } from '../policy/taxonomy/officialTaxonomy.ts';
import { SHOP_WORDS } from './shopWords.ts';
import { alternatives, skeleton, stems } from './stems.ts';

/** One name of a category in one language. */
export interface Name {
  readonly category: number;
  readonly language: string;
  readonly text: string;
  readonly words: readonly string[];
  /** How much all of its words say. */
  readonly weight: number;
  /** Below 1 for a part of a name, and for what only shops say. */
  readonly trust: number;
}

/** The names of all categories, by their words. */
export interface Index {
  readonly categories: readonly Official[];
  readonly names: readonly Name[];
  /** The names that hold a word. */
  holding(word: string): readonly Name[];
  /** The names whose rarest word this is: only they can be said as a whole by a text whose words are all looked up here. */
  rarestOf(word: string): readonly Name[];
  /** How much a word says: the rarer, the more. A word that no name has says a little less than the rarest. */
  weightOf(word: string): number;
  /** The words of the index that a word of a shop stands for: itself, its parts where it is a compound, or what a till cut short. */
  meant(word: string): readonly string[];
  /** The words of everything above a category, in all languages. */
  above(category: number): ReadonlySet<string>;
}

/** `Jackets` of `Coats & Jackets`. */
const PART_OF_A_NAME = 0.8;
/** `Bags` of `Surfboard Cases & Bags`, which are only those. */
const BOUND_PART = 0.55;
/** What shops say and Google does not. */
const ONLY_SHOPS = 0.85;
/** The fewest letters of a part of a compound. */
const PART = 5;

/** @param names Google's names by language, one a line, in the order of the taxonomy; an empty line has none of its own */
export function createIndex(names: Readonly<Record<string, string>>): Index {
  const made = indexes.get(names) ?? build(names);
  indexes.set(names, made);
  return made;
}

const indexes = new WeakMap<Readonly<Record<string, string>>, Index>();

function build(names: Readonly<Record<string, string>>): Index {
  const categories = officialTaxonomy();
  const written: Omit<Name, 'weight'>[] = [];
  const write = (category: number, language: string, text: string, trust: number) => {
    const words = [...new Set(stems(text))];
    if (words.length > 0) written.push({ category, language, text, words, trust });
  };
  const add = (category: number, language: string, text: string) => {
    write(category, language, text, 1);
    const [first = '', ...others] = alternatives(text);
    write(category, language, first, PART_OF_A_NAME);
    // The bags of `Surfboard Cases & Bags` are for surfboards.
    const trust = first.includes(' ') ? BOUND_PART : PART_OF_A_NAME;
    for (const part of others) write(category, language, part, trust);
  };
  categories.forEach(({ id }, category) => {
    for (const text of (SHOP_WORDS[id] ?? '').split(/[,;]/)) write(category, 'en', text.trim(), ONLY_SHOPS);
  });
  categories.forEach(({ name }, category) => void add(category, 'en', name));
  for (const [language, lines] of Object.entries(names))
    lines.split('\n').forEach((text, category) => void add(category, language, text));

  const holders = new Map<string, Set<number>>();
  for (const { category, words } of written)
    for (const word of words) {
      const set = holders.get(word);
      if (set) set.add(category);
      else holders.set(word, new Set([category]));
    }
  const weightOf = (word: string) => Math.log((categories.length + 1) / (holders.get(word)?.size ?? 2));

  const byRarest = new Map<string, Name[]>();
  const byWord = new Map<string, Name[]>();
  const all = written.map((one): Name => {
    const weight = one.words.reduce((sum, word) => sum + weightOf(word), 0);
    return { ...one, weight };
  });
  const put = (map: Map<string, Name[]>, word: string, name: Name) => {
    const list = map.get(word);
    if (list) list.push(name);
    else map.set(word, [name]);
  };
  for (const name of all) {
    for (const word of name.words) put(byWord, word, name);
    const rarest = name.words.reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a));
    put(byRarest, rarest, name);
  }

  const skeletons = new Map<string, Set<string>>();
  for (const { language, words } of all)
    if (language === 'en')
      for (const word of words) {
        const same = skeletons.get(skeleton(word));
        if (same) same.add(word);
        else skeletons.set(skeleton(word), new Set([word]));
      }

  const wordsAt = categories.map((): string[] => []);
  for (const { category, words } of all) wordsAt[category]?.push(...words);
  const place = new Map(categories.map((one, i) => [one, i]));
  const aboves = new Map<number, ReadonlySet<string>>();

  return {
    categories,
    names: all,
    holding: (word) => byWord.get(word) ?? [],
    rarestOf: (word) => byRarest.get(word) ?? [],
    weightOf,
    meant(word) {
      if (byWord.has(word)) return [word];
      const parts: string[] = [];
      for (let length = word.length - 1; length >= PART && parts.length === 0; length--) {
        for (const part of [word.slice(-length), word.slice(0, length)])
          if (byWord.has(part)) parts.push(part);
      }
      if (parts.length > 0) return parts;
      const same = isCutShort(word) ? [...(skeletons.get(skeleton(word)) ?? [])] : [];
      const whole = same.filter((one) => isWithinLetters(word, one)).sort((a, b) => a.length - b.length);
      return whole.slice(0, 1);
    },
    above(category) {
      let words = aboves.get(category);
      if (!words) {
        const found: string[] = [];
        for (let up = categories[category]?.parent; up; up = up.parent)
          found.push(...(wordsAt[place.get(up) ?? -1] ?? []));
        words = new Set(found);
        aboves.set(category, words);
      }
      return words;
    },
  };
}

/** Fewer vowels than a word that is written out: `drsng`, `btr`, `frzn`. */
function isCutShort(word: string): boolean {
  const vowels = word.replace(/[^aeiouy]/g, '').length;
  return word.length >= 3 && vowels <= word.length / 4;
}

/** Whether all letters of `short` stand in `whole` in this order: `sald` in `salad`, and not in `slide`. */
function isWithinLetters(short: string, whole: string): boolean {
  let at = 0;
  for (const letter of whole) if (letter === short[at]) at += 1;
  return at === short.length;
}
