import type { OrderLine } from '../../domain/index.ts';
import { netReturns, type OpenReturn, takeBack } from '../../load/gather/netReturns.ts';
import type { Store } from '../../store/index.ts';
import type { ReturnsReport } from './ImportReport.ts';

/** The lines that returns may concern, and the orders that the import brings of whoever returned something. */
export interface Returnable {
  readonly lines: readonly OrderLine[];
  readonly orders: ReadonlySet<string>;
}

/**
 * Takes returns off the purchases of this import, and what is left of them off purchases that earlier imports brought. A second import
 * of the same returns finds them done.
 */
export async function settleReturns(
  { lines: purchases, orders: brought }: Returnable,
  returns: readonly OrderLine[],
  store: Store,
): Promise<{ readonly lines: readonly OrderLine[]; readonly report: ReturnsReport }> {
  if (returns.length === 0) return { lines: purchases, report: { matched: 0, unmatched: 0 } };
  const { lines, matched, open } = netReturns(purchases, returns);
  const earlier: OrderLine[] = [];
  let found = 0;
  for (const [customerId, ofCustomer] of Map.groupBy(open, ({ line }) => line.customerId)) {
    const history = await store.history(customerId);
    const known = (history?.orders ?? [])
      .filter(({ id }) => !brought.has(id))
      .flatMap((order) => order.lines);
    for (const [productId, ofProduct] of Map.groupBy(ofCustomer, ({ line }) => line.productId)) {
      const settled = settle(
        ofProduct,
        known.filter((line) => line.productId === productId),
      );
      found += settled.found;
      earlier.push(...settled.changed);
    }
  }
  return {
    lines: [...lines, ...earlier],
    report: { matched: matched + found, unmatched: open.length - found },
  };
}

/** Takes one product's returns, oldest first, off what was bought of it, the latest purchase first. */
function settle(returns: readonly OpenReturn[], known: readonly OrderLine[]) {
  const bought = known.toSorted((a, b) => b.placedAt - a.placedAt);
  const changed = new Map<number, OrderLine>();
  let found = 0;
  const moments = Map.groupBy(returns, ({ line }) => line.placedAt);
  for (const [at, together] of [...moments].sort(([a], [b]) => a - b)) {
    const before = bought.flatMap((line, index) => (line.placedAt <= at ? [index] : []));
    // They are taken in order, so whatever is as old as the last one that was taken has been taken too.
    const isDone = before.some((index) => ((bought[index] as OrderLine).statusAt ?? at - 1) >= at);
    const kept = before.filter((index) => (bought[index] as OrderLine).status === 'kept');
    if (isDone || kept.length > 0) found += together.length;
    if (isDone) continue;
    let rest = together.reduce((sum, one) => sum + one.rest, 0);
    for (const index of kept) {
      if (rest <= 0) break;
      const line = bought[index] as OrderLine;
      bought[index] = takeBack(line, rest, at);
      changed.set(index, bought[index]);
      rest -= line.quantity;
    }
  }
  return { found, changed: [...changed.values()] };
}
