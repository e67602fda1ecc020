import { z } from 'zod';
import { InstantInput } from './instant.ts';
import { Money } from './money.ts';
import { DEFAULT_SOURCE, Id, line } from './text.ts';

/** What became of an order line. Only `kept` lines are ever spoken of or seed a suggestion. */
export const LineStatus = z.enum(['kept', 'cancelled', 'returning', 'returned', 'refunded', 'complaint']);
export type LineStatus = z.infer<typeof LineStatus>;

/** One item of an order, as the files hold it: one line an item. */
export const OrderLine = z.strictObject({
  orderId: Id,
  customerId: Id,
  productId: Id,
  /**
   * Tells two lines of the same product in one order apart (one kept, one given away). Without it the order and the
   * product are the line's key, and a later line replaces an earlier one.
   */
  lineId: Id.optional(),
  placedAt: InstantInput,
  quantity: z.number().positive().max(1_000_000).default(1),
  /** What one cost when it was bought. */
  price: Money.optional(),
  status: LineStatus.default('kept'),
  /** When the status was reached (a return, a refund, a complaint); absent: at the time of the order. */
  statusAt: InstantInput.optional(),
  /** Bought for someone else. */
  gift: z.boolean().default(false),
  /** Which system or partner the line came from; the policy lists the sources that may be used. */
  source: line(100).default(DEFAULT_SOURCE),
});
export type OrderLine = Readonly<z.infer<typeof OrderLine>>;

/** The lines of one purchase, as `decide` takes them. */
export interface Order {
  readonly id: string;
  readonly customerId: string;
  readonly placedAt: number;
  readonly lines: readonly OrderLine[];
}

/** Lines in any order -> orders, oldest first (ties by id); an order is placed when its first line is. */
export function toOrders(lines: readonly OrderLine[]): Order[] {
  const byId = new Map<string, OrderLine[]>();
  for (const line of lines) {
    const group = byId.get(line.orderId);
    if (group) group.push(line);
    else byId.set(line.orderId, [line]);
  }
  const orders = [...byId].map(([id, group]) => ({
    id,
    customerId: (group[0] as OrderLine).customerId,
    placedAt: Math.min(...group.map((line) => line.placedAt)),
    lines: group,
  }));
  return orders.sort((a, b) => a.placedAt - b.placedAt || (a.id < b.id ? -1 : 1));
}
