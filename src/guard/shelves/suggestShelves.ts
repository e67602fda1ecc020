import { CATEGORY_SEPARATOR } from '../../domain/index.ts';
import type { Official } from '../policy/taxonomy/officialTaxonomy.ts';
import { createIndex, type Index } from './createIndex.ts';
import { nameScores } from './nameScores.ts';
import { productVotes } from './productVotes.ts';
import { saysForWhom, saysNothing } from './saysNothing.ts';

/** A category of the shop as its export writes it, and what stands on it. */
export interface ShelfInput {
  readonly category: string;
  /** Names of its products, in all languages that there are. */
  readonly products: readonly string[];
}

/** A category of Google's taxonomy that a shelf may be, how well it fits (0 to 1), and why. */
export interface ShelfCandidate {
  readonly official: Official;
  readonly score: number;
  readonly reason: string;
}

export interface ShelfSuggestion {
  readonly category: string;
  /** The best first. Empty where nothing fits, and where the shelf is called after how its things are sold. */
  readonly candidates: readonly ShelfCandidate[];
}

/** Below this, a candidate is a guess that costs a person more than it saves. */
const LEAST = 0.12;
/** More products of one shelf say nothing new. */
const MOST_PRODUCTS = 400;

const WEIGHTS = { label: 0.6, products: 0.4, above: 0.35, shop: 0.35 } as const;

/**
 * Proposes categories of Google's taxonomy for the shelves of a shop: by what a shelf and those above it are called, by what its
 * products are called, and by what the shop's other shelves are.
 *
 * @param names Google's names by language, see `createIndex`
 */
export function suggestShelves(
  shelves: readonly ShelfInput[],
  names: Readonly<Record<string, string>>,
  most = 3,
): ShelfSuggestion[] {
  const index = createIndex(names);
  const first = shelves.map((shelf) => rate(index, shelf));
  const shares = sharesOf(index, first);
  return shelves.map(({ category }, i) => ({
    category,
    candidates: [...(first[i] ?? [])]
      .map(([at, rated]) => ({
        at,
        rated,
        score: rated.score * (1 + WEIGHTS.shop * (shares(at) - 1)) * plainness(index, at),
      }))
      .filter(({ score }) => score >= LEAST)
      .sort((a, b) => b.score - a.score || depth(index, a.at) - depth(index, b.at) || a.at - b.at)
      .slice(0, most)
      .map(({ at, rated, score }) => ({
        official: index.categories[at] as Official,
        score: Math.round(Math.min(1, score) * 100) / 100,
        reason: rated.reason,
      })),
  }));
}

interface Rated {
  readonly score: number;
  readonly reason: string;
}

/** What a shelf alone says, before the others are asked. */
function rate(index: Index, { category, products }: ShelfInput): Map<number, Rated> {
  const written = category.split(CATEGORY_SEPARATOR);
  // A sale among shoes is shoes, and what is on it today says nothing of tomorrow.
  const levels = written.filter((level) => !saysNothing(level));
  const lasting = levels.at(-1) === written.at(-1) ? products : [];
  // `Schuhe > Damen` is shoes, and `Damen` alone is what stands on it.
  const named = levels.findLastIndex((level) => !saysForWhom(level));
  const own = nameScores(index, levels[named] ?? '', levels.slice(0, Math.max(named, 0)));
  const votes = productVotes(index, lasting.slice(0, MOST_PRODUCTS));
  const rated = new Map<number, Rated>();
  for (const at of new Set([...own.keys(), ...votes.keys()])) {
    const label = own.get(at);
    const vote = votes.get(at);
    const score =
      WEIGHTS.label * (label?.score ?? 0) * (1 - WEIGHTS.above + WEIGHTS.above * (label?.above ?? 0)) +
      WEIGHTS.products * (vote?.share ?? 0);
    const reasons = [
      ...(label === undefined
        ? []
        : [`called "${label.text}"${label.language === 'en' ? '' : ` (${label.language})`}`]),
      ...(vote === undefined
        ? []
        : [`${Math.ceil(vote.voters * 100)}% of its products say so ("${vote.word}")`]),
    ];
    rated.set(at, { score, reason: reasons.join(', ') });
  }
  return rated;
}

/** How much of the shop lies in the same first two levels as a category, as far as the shelves alone say. */
function sharesOf(index: Index, shelves: readonly ReadonlyMap<number, Rated>[]): (at: number) => number {
  const weights = new Map<string, number>();
  let total = 0;
  for (const rated of shelves) {
    const [best] = [...rated].sort(([, a], [, b]) => b.score - a.score);
    if (best === undefined) continue;
    total += best[1].score;
    for (const area of areasOf(index, best[0])) weights.set(area, (weights.get(area) ?? 0) + best[1].score);
  }
  return (at) => {
    const areas = areasOf(index, at);
    return areas.reduce((sum, area) => sum + (weights.get(area) ?? 0), 0) / (areas.length * (total || 1));
  };
}

function areasOf(index: Index, at: number): readonly string[] {
  const [first = '', second] = (index.categories[at]?.path ?? '').split(CATEGORY_SEPARATOR);
  return second === undefined ? [first] : [first, first + CATEGORY_SEPARATOR + second];
}

/** Of two that fit as well, the wider is right more often, and covers the narrower. */
const plainness = (index: Index, at: number) => 1 - 0.03 * (depth(index, at) - 1);

const depth = (index: Index, at: number) => index.categories[at]?.path.split(CATEGORY_SEPARATOR).length ?? 0;
