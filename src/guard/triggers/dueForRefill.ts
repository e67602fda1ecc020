import type { Consumable, Instant, Refill } from '../../domain/index.ts';
import type { Item } from '../catalog/createCatalog.ts';
import { areSubstitutes } from '../complements/areSubstitutes.ts';
import { isSpeakable, type SafeLine } from '../history/SafeHistory.ts';
import { type Due, followedUp, type Occasion } from './Due.ts';

/** Something bought that runs out, and while when an email about it is due. */
interface Supply {
  readonly line: SafeLine;
  readonly from: Instant;
  readonly until: Instant;
}

/**
 * The newest order of which something is about to run out that was not bought again since, nor anything that takes its place.
 * An order is written about once, with all of it that is due then.
 */
export function dueForRefill(occasion: Occasion): Due {
  const { history, campaign, at } = occasion;
  if (history.orders.length === 0) return { none: 'nothing' };
  const done = followedUp(occasion);
  let next: Instant | undefined;
  let none: 'nothing-to-refill' | 'followed-up' | 'expired' = 'nothing-to-refill';
  for (const { order, supplies } of suppliesOf(occasion)) {
    if (supplies.length === 0) continue;
    if (done.has(order.id)) {
      none = 'followed-up';
      continue;
    }
    const due = supplies.filter(({ from, until }) => at >= from && at < until);
    if (due.length > 0)
      return { order, lines: due.map(({ line }) => line), until: Math.max(...due.map(({ until }) => until)) };
    for (const { from } of supplies) if (from > at && (next === undefined || from < next)) next = from;
    if (none === 'nothing-to-refill' && supplies.every(({ until }) => until <= at)) none = 'expired';
  }
  return next === undefined ? { none } : { next };

  function* suppliesOf(of: Occasion) {
    const restocked: SafeLine[] = [];
    for (const order of history.orders) {
      const kept = order.lines.filter(isSpeakable);
      const supplies = supplyOf(kept, of).filter(
        ({ line }) => !restocked.some((newer) => takesPlace(newer.item, line.item, campaign.refill)),
      );
      restocked.push(...kept);
      yield { order, supplies };
    }
  }
}

/** By what was bought and when: also what was sent back, or bought again since. */
export function isForRefill(occasion: Occasion): boolean {
  const { history, at } = occasion;
  return history.orders.some((order) =>
    supplyOf(order.lines, occasion).some(({ from, until }) => at >= from && at < until),
  );
}

/** The shortest and the longest time between a purchase and an email about it. */
export function refillSpan(refill: Refill | undefined, lookback: number): { after: number; until: number } {
  const shortest = Math.min(...(refill?.consumables ?? []).map(({ lasts }) => lasts));
  return { after: Math.max(0, shortest - (refill?.ahead ?? 0)), until: lookback };
}

/** What of an order runs out, each thing once. Two of it last twice as long. */
function supplyOf(lines: readonly SafeLine[], { campaign, policy }: Occasion): Supply[] {
  const { refill } = campaign;
  if (refill === undefined) return [];
  const quantities = new Map<Item, { line: SafeLine; quantity: number }>();
  for (const line of lines) {
    const known = quantities.get(line.item);
    quantities.set(line.item, {
      line: known?.line ?? line,
      quantity: (known?.quantity ?? 0) + line.quantity,
    });
  }
  return [...quantities.values()].flatMap(({ line, quantity }) => {
    const lasts = consumableOf(line.item, refill)?.lasts;
    // Nobody is told to buy what cannot be bought.
    if (lasts === undefined || line.item.product.inStock === false) return [];
    const from = Math.max(
      line.placedAt,
      line.placedAt + Math.round(lasts * Math.max(1, quantity)) - refill.ahead,
    );
    const until = Math.min(from + refill.within, line.placedAt + policy.history.lookback);
    return from < until ? [{ line, from, until }] : [];
  });
}

/** Whether who has the newer one needs no more of the other: the same, one that takes its place, or one of the same entry. */
function takesPlace(newer: Item, item: Item, refill: Refill | undefined): boolean {
  if (newer === item || areSubstitutes(newer, item)) return true;
  const entry = consumableOf(item, refill);
  return entry !== undefined && entry === consumableOf(newer, refill);
}

/** The entry that says most exactly how long something lasts: of the product, or of the deepest category. */
function consumableOf({ product, leaf }: Item, refill: Refill | undefined): Consumable | undefined {
  const entries = refill?.consumables ?? [];
  const own = entries.find((entry) => 'product' in entry && entry.product === product.id);
  if (own) return own;
  for (const level of leaf.lineage) {
    const found = entries.find((entry) => 'category' in entry && entry.category === level);
    if (found) return found;
  }
  return undefined;
}
