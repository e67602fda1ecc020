import type { Combination, Context, Policy, Words } from '../../domain/index.ts';
import { createMatcher, type Entry, type Match } from './createMatcher.ts';
import type { KindsOf } from './createShelves.ts';

/** What a word of the policy says of a text that holds it. */
export interface Meaning {
  readonly topic: string;
  readonly rule: 'sensitive.word' | 'sensitive.proxy';
}

/** Where a text says something sensitive, and by which entry of the policy. */
export interface Reading extends Meaning {
  /** The entry, or the words of a combination as the policy writes them: `reserva + 75 cl`. */
  readonly detail: string;
  readonly start: number;
  readonly end: number;
  /** Whether it took several words that tell only together. */
  readonly isCombined: boolean;
}

/**
 * Reads texts that are folded already. `category` is the shelf that the text's product stands on, where it is known: on a
 * plain shelf some words mean something else.
 */
export interface Reader {
  (folded: readonly string[], category?: string): readonly Reading[];
  /** The same for the name of a shelf, where more words tell. */
  shelf(folded: readonly string[]): readonly Reading[];
}

/** A group of a combination, found in a text when one of its words is. */
interface Part {
  readonly whole: Combination & Pick<Meaning, 'topic'>;
  /** Which group; absent: one of `unless`. */
  readonly group?: number;
}

/** Something harmless: where it stands it takes the meaning from the words. */
interface Cover {
  /** The topic that it concerns; absent: all. */
  readonly topic?: string | undefined;
  /** A context's words cover only where the context is given. */
  readonly context?: Context;
}

const NOTHING: readonly Reading[] = Object.freeze([]);

/** Prepares the policy's words, combinations, look-alikes and contexts for many texts. */
export function createReader(policy: Policy, kindsOf: KindsOf): Reader {
  // Made at the first text: a command that reads none starts without it.
  let made: ReturnType<typeof matchersOf> | undefined;
  const matchers = () => {
    made ??= matchersOf(policy);
    return made;
  };

  function uncovered(
    found: readonly Match<Meaning | Part>[],
    folded: readonly string[],
    category?: string,
  ): readonly Reading[] {
    if (found.length === 0) return NOTHING;
    const readings = readingsOf(found);
    if (readings.length === 0) return NOTHING;
    const { harmless, beside } = matchers();
    const covers = harmless.matchesIn(folded);
    if (covers.length === 0) return readings;
    const company = covers.some(({ entry }) => entry.value.context) ? beside.matchesIn(folded) : [];
    const kinds = category === undefined ? undefined : kindsOf(category);
    const isByShelf = ({ context }: Cover) => context?.shelves.some((kind) => kinds?.has(kind)) ?? false;
    const isBeside = ({ context }: Cover) => company.some(({ entry }) => entry.value === context);
    return readings.filter(({ topic, isCombined, start, end }) => {
      const lifted = covers.some(({ entry: { value }, ...cover }) => {
        if (value.topic !== undefined && value.topic !== topic) return false;
        // A phrase must hold all of the reading; a word that means something else spoils each phrase that it stands in.
        if (!value.context) return cover.start <= start && end <= cover.end;
        if (cover.start >= end || start >= cover.end) return false;
        // What several words say together, a neighbour does not take back: wine and cheese are still wine.
        return isByShelf(value) || (!isCombined && isBeside(value));
      });
      return !lifted;
    });
  }

  return Object.assign(
    (folded: readonly string[], category?: string) =>
      uncovered(matchers().words.matchesIn(folded), folded, category),
    {
      shelf(folded: readonly string[]) {
        const { words, shelfWords } = matchers();
        return uncovered([...words.matchesIn(folded), ...shelfWords.matchesIn(folded)], folded);
      },
    },
  );
}

function matchersOf(policy: Policy) {
  return {
    words: createMatcher<Meaning | Part>([...meanings(policy), ...parts(policy)]),
    shelfWords: createMatcher<Meaning | Part>(shelfMeanings(policy)),
    harmless: createMatcher<Cover>([
      ...flat(policy.lookAlikes).map((text) => ({ text, value: {} })),
      ...policy.exceptions.flatMap((exception) =>
        'phrase' in exception ? [{ text: exception.phrase, value: { topic: exception.topic } }] : [],
      ),
      ...policy.contexts.flatMap((context) =>
        context.words.map((text) => ({ text, value: { topic: context.topic, context } })),
      ),
    ]),
    beside: createMatcher<Context>(
      policy.contexts.flatMap((context) => context.beside.map((text) => ({ text, value: context }))),
    ),
  };
}

function readingsOf(found: readonly Match<Meaning | Part>[]): Reading[] {
  const readings: Reading[] = [];
  const combined = new Map<Part['whole'], Match<Meaning | Part>[]>();
  const excused = new Set<Part['whole']>();
  for (const match of found) {
    const { value, text } = match.entry;
    if ('rule' in value) {
      readings.push({ ...value, detail: text, start: match.start, end: match.end, isCombined: false });
    } else if (value.group === undefined) {
      excused.add(value.whole);
    } else {
      const known = combined.get(value.whole) ?? [];
      known[value.group] ??= match;
      combined.set(value.whole, known);
    }
  }
  for (const [whole, matches] of combined) {
    if (excused.has(whole) || !whole.all.every((_, group) => matches[group])) continue;
    readings.push({
      topic: whole.topic,
      rule: 'sensitive.word',
      detail: matches.map(({ entry }) => entry.text).join(' + '),
      start: Math.min(...matches.map(({ start }) => start)),
      end: Math.max(...matches.map(({ end }) => end)),
      isCombined: true,
    });
  }
  return readings;
}

const flat = (lists: Words): readonly string[] => Object.values(lists).flat();

function meanings(policy: Policy): Entry<Meaning>[] {
  const from = (topic: string, rule: Meaning['rule'], lists: Words): Entry<Meaning>[] =>
    flat(lists).map((text) => ({ text, value: { topic, rule } }));
  return Object.entries(policy.topics).flatMap(([topic, { words, proxyWords }]) => [
    ...from(topic, 'sensitive.word', words),
    ...from(topic, 'sensitive.proxy', proxyWords),
  ]);
}

const shelfMeanings = (policy: Policy): Entry<Meaning>[] =>
  Object.entries(policy.topics).flatMap(([topic, { shelfWords }]) =>
    flat(shelfWords).map((text) => ({ text, value: { topic, rule: 'sensitive.word' } as const })),
  );

function parts(policy: Policy): Entry<Part>[] {
  return Object.entries(policy.topics).flatMap(([topic, { combinations }]) =>
    combinations.flatMap((combination) => {
      const whole = { ...combination, topic };
      return [
        ...combination.all.flatMap((group, i) => group.map((text) => ({ text, value: { whole, group: i } }))),
        ...combination.unless.map((text) => ({ text, value: { whole } })),
      ];
    }),
  );
}
