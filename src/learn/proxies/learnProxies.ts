import type { Witnesses } from '../baskets/Witnesses.ts';
import { activityTenths, TENTHS } from '../pairs/activityTenths.ts';
import type { Learned } from '../pairs/Learned.ts';
import { isPublishable } from '../pairs/learnShelves.ts';
import { falseDiscoveryBound, upperTail } from '../pairs/significance.ts';

/** A product, or a whole shelf, that is harmless alone and gives a topic away. */
export interface LearnedProxy {
  readonly topic: string;
  readonly shelf: string;
  /** Absent: the whole shelf. */
  readonly product?: string;
  /** How many different people bought it, and how many of them something of the topic. */
  readonly buyers: number;
  readonly people: number;
  /** How many times as many as among people who buy as much. */
  readonly times: number;
  /** The part of the proposed pairs that would be lost with it, from 0 to 1: what accepting it costs. */
  readonly cost: number;
}

/**
 * How many standard deviations beyond chance. One in ten harmless products passes by luck, and losing those costs next to nothing;
 * a proxy that is missed costs the person whom it gives away. A person reviews the list.
 */
const TELLING = 1.28;
/** Of the proxies that are marked as sure, so many may be luck. */
const LUCK = 0.1;

export interface LearnedProxies {
  /** By topic, most telling first. */
  readonly proxies: readonly LearnedProxy[];
  /** How many of each topic's proxies, from the first on, are beyond luck although so many products were tried. */
  readonly sure: Readonly<Record<string, number>>;
}

/** What gives a topic away: more of its buyers buy of the topic than of other people who buy as much. */
export function learnProxies(
  { baskets, truth }: Witnesses,
  shelfOf: (productId: string) => string | undefined,
  { pairs }: Pick<Learned, 'pairs'>,
  k: number,
): LearnedProxies {
  const tenths = activityTenths(baskets);
  const shelves = baskets.productIds.map(shelfOf);
  const buyers = buyersOf(baskets.productIds, shelves, baskets);
  const cost = costOf(pairs);
  const proxies: LearnedProxy[] = [];
  const sure: Record<string, number> = {};
  for (const [topic, marks] of truth) {
    const share = sharesOf(tenths, marks);
    const rated = [...buyers].flatMap(([key, people]) => {
      const found = people.reduce((sum, person) => sum + (marks[person] as number), 0);
      if (!isPublishable(found, people.length, k)) return [];
      let [expected, variance] = [0, 0];
      for (const person of people) {
        const chance = share[tenths[person] as number] as number;
        expected += chance;
        variance += chance * (1 - chance);
      }
      return [
        { key, people: people.length, found, expected, z: (found - expected) / Math.sqrt(variance || 1) },
      ];
    });
    const telling = rated
      .filter(({ z }) => z >= TELLING)
      .sort((a, b) => b.z - a.z || (a.key < b.key ? -1 : 1));
    const bound = falseDiscoveryBound(
      rated.map(({ z }) => upperTail(z)),
      LUCK,
      rated.length,
    );
    sure[topic] = telling.filter(({ z }) => upperTail(z) <= bound).length;
    for (const { key, people, found, expected } of telling) {
      const [shelf = '', product = ''] = key.split('\n');
      proxies.push(
        Object.freeze({
          ...{ topic, shelf, buyers: people, people: found },
          ...(product !== '' && { product }),
          times: Math.round((found / Math.max(expected, 1e-9)) * 100) / 100,
          cost: Math.round(cost(shelf, product) * 1000) / 1000,
        }),
      );
    }
  }
  return { proxies, sure };
}

/** For each shelf (`shelf`) and product (`shelf`, line break, id): who bought of it. */
function buyersOf(
  ids: readonly string[],
  shelves: readonly (string | undefined)[],
  { people, ordersEnd, linesEnd, product }: Witnesses['baskets'],
): ReadonlyMap<string, readonly number[]> {
  const buyers = new Map<string, number[]>();
  const note = (key: string, person: number) => {
    const known = buyers.get(key);
    if (!known) buyers.set(key, [person]);
    else if (known.at(-1) !== person) known.push(person);
  };
  let line = 0;
  for (let person = 0; person < people; person++) {
    const end = linesEnd[(ordersEnd[person] as number) - 1] as number;
    for (; line < end; line++) {
      const place = product[line] as number;
      const shelf = shelves[place];
      if (shelf === undefined) continue;
      note(shelf, person);
      note(`${shelf}\n${ids[place]}`, person);
    }
  }
  return buyers;
}

/** For each tenth by activity: which part of its people bought of the topic. */
function sharesOf(tenths: Uint8Array, marks: Uint8Array): Float64Array {
  const [all, found] = [new Float64Array(TENTHS), new Float64Array(TENTHS)];
  tenths.forEach((tenth, person) => {
    all[tenth] = (all[tenth] as number) + 1;
    found[tenth] = (found[tenth] as number) + (marks[person] as number);
  });
  return found.map((count, tenth) => count / Math.max(1, all[tenth] as number));
}

function costOf(pairs: Learned['pairs']): (shelf: string, product: string) => number {
  const ends = pairs.flatMap(({ fromShelf, toShelf, products }) => [
    [fromShelf, '', toShelf, ''],
    ...products.map(({ from, to }) => [from.shelf, from.product ?? '', to.shelf, to.product ?? '']),
  ]);
  return (shelf, product) => {
    const lost = ends.filter(
      ([a, p, b, q]) =>
        (a === shelf && (product === '' || p === product)) ||
        (b === shelf && (product === '' || q === product)),
    );
    return ends.length === 0 ? 0 : lost.length / ends.length;
  };
}
