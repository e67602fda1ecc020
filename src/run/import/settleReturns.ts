import type { OrderLine } from '../../domain/index.ts';
import { netReturns, type OpenReturn, takeBack } from '../../load/index.ts';
import type { Store } from '../../store/index.ts';
import type { ReturnsReport } from './ImportReport.ts';

/**
 * Takes returns off the purchases of this import, and what is left of them off purchases that earlier imports brought. A second import
 * of the same return finds it done.
 */
export async function settleReturns(
  purchases: readonly OrderLine[],
  returns: readonly OrderLine[],
  store: Store,
): Promise<{ readonly lines: readonly OrderLine[]; readonly report: ReturnsReport }> {
  if (returns.length === 0) return { lines: purchases, report: { matched: 0, unmatched: 0 } };
  const { lines, matched, open } = netReturns(purchases, returns);
  const brought = new Set(purchases.map(({ orderId }) => orderId));
  const earlier: OrderLine[] = [];
  let found = 0;
  for (const [customerId, ofCustomer] of Map.groupBy(open, ({ line }) => line.customerId)) {
    const history = await store.history(customerId);
    const known = (history?.orders ?? [])
      .filter(({ id }) => !brought.has(id))
      .flatMap((order) => order.lines);
    for (const one of ofCustomer) {
      const changed = settle(one, known, earlier);
      if (changed) found++;
    }
  }
  return {
    lines: [...lines, ...earlier],
    report: { matched: matched + found, unmatched: open.length - found },
  };
}

/** Whether a purchase of an earlier import was found; what changes of it is added to `changed`. */
function settle({ line, rest }: OpenReturn, known: readonly OrderLine[], changed: OrderLine[]): boolean {
  const bought = known
    .filter(({ productId, placedAt }) => productId === line.productId && placedAt <= line.placedAt)
    .sort((a, b) => b.placedAt - a.placedAt);
  if (bought.some(({ statusAt }) => statusAt === line.placedAt)) return true;
  const [last] = bought.filter(({ status }) => status === 'kept');
  if (last === undefined) return false;
  changed.push(takeBack(last, rest, line.placedAt));
  return true;
}
