import { type Campaign, DAY_MS, type Instant, LineStatus, type OrderLine } from '../../domain/index.ts';
import type { Store } from '../../store/index.ts';
import type { Random } from './createRandom.ts';

export interface RandomPurchaseOptions {
  readonly store: Store;
  readonly random: Random;
  /** Products that the policy calls sensitive. */
  readonly sensitive: readonly string[];
  /** All products: an unlisted source may bring what is harmless otherwise. */
  readonly all: readonly string[];
  /** A source that the policy lists. */
  readonly source: string;
  readonly campaigns: readonly Campaign[];
  readonly now: Instant;
}

/** A source that no policy lists. */
const UNLISTED = 'mesura-prove-unlisted';

const MOST_LINES = 4;
const OLDEST_DAYS = 730;
const PAGE = 500;

/**
 * Puts purchases in that must play no part: sensitive ones, and whatever an unlisted source brought. In orders that exist and in new ones, in the window of a campaign or not, kept, returned, complained about or given away; for
 * people who have bought something and for people who have not. @returns how many
 */
export async function addRandomPurchases(options: RandomPurchaseOptions): Promise<number> {
  const { store, random, all } = options;
  if (all.length === 0) return 0;
  let lines: OrderLine[] = [];
  let count = 0;
  const flush = async () => {
    await store.upsert('orders', lines);
    count += lines.length;
    lines = [];
  };
  for await (const customerId of store.customerIds()) {
    if (random.chance(0.25)) continue;
    const known = (await store.history(customerId))?.orders.map(({ id }) => id) ?? [];
    for (let left = random.between(1, MOST_LINES); left > 0; left--)
      lines.push(randomLine(customerId, known, count + lines.length, options));
    if (lines.length >= PAGE) await flush();
  }
  await flush();
  return count;
}

function randomLine(
  customerId: string,
  orders: readonly string[],
  number: number,
  { random, sensitive, all, source, campaigns, now }: RandomPurchaseOptions,
): OrderLine {
  const foreign = sensitive.length === 0 || random.chance(0.2);
  const placedAt = randomMoment(random, campaigns, now);
  const status = random.chance(0.6) ? 'kept' : random.pick(LineStatus.options);
  return {
    orderId: orders.length > 0 && random.chance(0.5) ? random.pick(orders) : `mesura-prove-${number}`,
    customerId,
    productId: random.pick(foreign ? all : sensitive),
    // A line of its own beside whatever the order holds already.
    lineId: `mesura-prove-${number}`,
    placedAt,
    quantity: 1,
    status,
    statusAt: random.between(Math.min(placedAt, now), now),
    gift: random.chance(0.1),
    source: foreign || random.chance(0.1) ? UNLISTED : source,
  };
}

function randomMoment(random: Random, campaigns: readonly Campaign[], now: Instant): Instant {
  if (campaigns.length > 0 && random.chance(0.6)) {
    const { after, until } = random.pick(campaigns);
    return random.between(now - until - DAY_MS, now - after + DAY_MS);
  }
  return random.between(now - OLDEST_DAYS * DAY_MS, now + 3 * DAY_MS);
}
