import type { Baskets } from '../baskets/Baskets.ts';
import { countTogether } from './countTogether.ts';
import { countWithin } from './countWithin.ts';
import type { Learned, LearnedShelfPair, LearnSilence } from './Learned.ts';
import { learnProducts } from './learnProducts.ts';
import { type Direction, learnShelves } from './learnShelves.ts';
import { createUnits, type Units } from './Units.ts';

export interface LearnOptions {
  /** The shelf of a product; nothing for one that the catalog does not hold any more. */
  readonly shelfOf: (productId: string) => string | undefined;
  /** No pair, and no number, with fewer different people behind it. */
  readonly k: number;
  /** What a product is called: variants of one thing are no complements of each other. Absent: names are not looked at. */
  readonly nameOf?: (productId: string) => string;
  /** Whether the products of a shelf take each other's place (default: on every shelf). */
  readonly areSubstitutes?: (shelf: string) => boolean;
}

/**
 * What goes with what: first the shelves, then the products of shelves that hold enough of them. A pair is proposed when
 * more people bought both than chance would give among orders of the same month and size (or among people who buy as much),
 * corrected for how many pairs were tried. Deterministic: the order in which people come changes nothing.
 */
export function learnPairs(baskets: Baskets, options: LearnOptions): Learned {
  const units = createUnits(baskets, options.shelfOf, options.k);
  const shelves = {
    unitOf: units.shelfOf,
    anyOf: units.anyShelfOf,
    size: units.shelves.length,
    isPair: (a: number, b: number) => a !== b,
  };
  const together = countTogether(baskets, shelves);
  const found = learnShelves(units, together, countWithin(baskets, shelves), options.k);
  const products = learnProducts(baskets, units, found.directions, options);
  const pairs = gathered(units, found.directions, products.pairs);
  return Object.freeze({
    people: baskets.people,
    orders: baskets.orders,
    lines: baskets.lines,
    k: options.k,
    tried: Object.freeze({ shelves: found.tried, products: products.tried }),
    skippedOrders: together.skipped,
    pairs: Object.freeze(pairs),
    instead: Object.freeze(found.instead),
    silence: pairs.length > 0 ? undefined : silenceOf(baskets, units, options.k, together.counts.size),
  });
}

function gathered(
  units: Units,
  directions: readonly Direction[],
  products: ReadonlyMap<string, LearnedShelfPair['products']>,
): LearnedShelfPair[] {
  const name = (shelf: number) => units.shelves[shelf] as string;
  const shelfPairs = new Map(directions.map((one) => [`${name(one.from)}\n${name(one.to)}`, one.support]));
  const keys = new Set([...shelfPairs.keys(), ...products.keys()]);
  return [...keys]
    .map((key): LearnedShelfPair => {
      const [fromShelf = '', toShelf = ''] = key.split('\n');
      return Object.freeze({
        fromShelf,
        toShelf,
        shelves: shelfPairs.get(key),
        products: products.get(key) ?? [],
      });
    })
    .sort(
      (a, b) =>
        strengthOf(b) - strengthOf(a) ||
        (`${a.fromShelf}\n${a.toShelf}` < `${b.fromShelf}\n${b.toShelf}` ? -1 : 1),
    );
}

const strengthOf = ({ shelves, products }: LearnedShelfPair) =>
  shelves?.strength ?? products[0]?.strength ?? 0;

function silenceOf(baskets: Baskets, units: Units, k: number, met: number): LearnSilence {
  if (baskets.people < k) return 'too-few-people';
  if (units.shelves.length === 1) return 'one-shelf';
  return met === 0 || units.shelves.length === 0 ? 'too-few-pairs' : 'nothing-beyond-chance';
}
