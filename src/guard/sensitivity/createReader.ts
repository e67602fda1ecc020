import type { Policy } from '../../domain/index.ts';
import type { Match } from './createMatcher.ts';
import type { KindsOf } from './createShelves.ts';
import { type Cover, type Meaning, matchersOf, type Part, type PolicyMatchers } from './matchersOf.ts';

export type { Meaning } from './matchersOf.ts';

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

const NOTHING: readonly Reading[] = Object.freeze([]);

/** Prepares the policy's words, combinations, look-alikes and contexts for many texts. */
export function createReader(policy: Policy, kindsOf: KindsOf): Reader {
  // Made at the first text: a command that reads none starts without it.
  let made: PolicyMatchers | undefined;
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
