import path from 'node:path';
import type { Instant } from '../../domain/index.ts';
import type { CopyOptions } from '../../store/index.ts';
import { customerUnknown } from '../explain/explainCustomer.ts';
import { prepareComposer } from '../prepareComposer.ts';
import { prepareGuard } from '../prepareGuard.ts';
import type { Shop } from '../shop/openShop.ts';
import { createRandom } from './createRandom.ts';
import { AREAS, type Area, type Readings } from './Readings.ts';
import { addRandomPurchases } from './randomPurchases.ts';
import { replay } from './replay.ts';
import { temporaryFolder } from './temporaryFolder.ts';

export { proofPage } from '../../deliver/proof/proofPage.ts';

export interface ProveRequest {
  readonly now: Instant;
  /** One person; absent: everyone. */
  readonly customerId?: string;
  /** How many times random purchases are put in. */
  readonly times: number;
  readonly days: number;
  /** Decides the random purchases: the same seed makes the same proof. */
  readonly seed: number;
  readonly signal: AbortSignal;
  readonly onStep?: (what: string) => void;
}

/** One way in which the shop was lived through, compared with the one without anything sensitive. */
export interface ProvedArm {
  readonly name: string;
  /** Random purchases that were put in. Never how many were taken out: that number is itself what must not be told. */
  readonly putIn?: number;
  readonly differences: number;
}

export interface ProvedArea {
  readonly area: Area;
  readonly what: string;
  /** How many readings of each arm were compared. */
  readonly compared: number;
  readonly differences: number;
}

/** What `mesura prove` found. It names no person: where something differs, the difference itself says too much. */
export interface Proof {
  readonly verdict: 'same' | 'differs';
  readonly now: Instant;
  readonly policy: { readonly name: string; readonly fingerprint: string };
  readonly scope: 'all' | 'one';
  readonly customers: number;
  readonly products: { readonly all: number; readonly sensitive: number };
  readonly times: number;
  readonly days: number;
  readonly seed: number;
  readonly arms: readonly ProvedArm[];
  readonly areas: readonly ProvedArea[];
  /** Where readings differ, with customers and files by name: for eyes on a terminal only. Empty when all are the same. */
  readonly places: readonly string[];
}

/** Of one area and arm; who mends it needs a few, not all. */
const MOST_PLACES = 5;

/**
 * Proves on copies that sensitive purchases change nothing: lives through some days of the shop without them, with them as
 * they are, and with random ones put in, and compares everything that would leave and everything that others may read.
 *
 * @throws MesuraError CUSTOMER_UNKNOWN, FOLDER_READONLY
 */
export async function proveShop(shop: Shop, request: ProveRequest): Promise<Proof> {
  const { store, workspace } = shop;
  const { policy } = workspace;
  const { customerId, times, seed } = request;
  if (customerId !== undefined && (await store.history(customerId)) === undefined) throw customerUnknown();
  const guard = await prepareGuard(shop);
  const composer = await prepareComposer(shop, guard);
  const products = await store.products();
  const sensitive = products.filter((product) => guard.verdict(product).finding !== undefined);
  const hidden = new Set(sensitive.map(({ id }) => id));
  const place = path.dirname(workspace.resolve(workspace.config.database));
  await using temporary = await temporaryFolder(place);

  const live = async (name: string, keepLine: CopyOptions['keepLine'], randomSeed?: number) => {
    request.onStep?.(name);
    const file = path.join(temporary.folder, `${name.replaceAll(' ', '-')}.db`);
    const copy = await store.copyTo(file, { keepLine, ...(customerId !== undefined && { customerId }) });
    try {
      const putIn =
        randomSeed === undefined
          ? undefined
          : await addRandomPurchases({
              store: copy,
              random: createRandom(randomSeed),
              sensitive: [...hidden],
              all: products.map(({ id }) => id),
              source: policy.sources[0] as string,
              campaigns: [...workspace.campaigns.values()],
              now: request.now,
            });
      const { now, days, signal, onStep } = request;
      const readings = await replay(
        { ...shop, store: copy },
        { now, days, signal, guard, composer, ...(onStep && { onStep: () => onStep(name) }) },
      );
      const people = (await copy.counts()).customers;
      return { name, readings, people, ...(putIn !== undefined && { putIn }) };
    } finally {
      await copy.close();
    }
  };

  const isSafe: CopyOptions['keepLine'] = ({ productId, source }) =>
    policy.sources.includes(source) && !hidden.has(productId);
  const base = await live('without', isSafe);
  const tally = new Tallies(base.readings);
  const stored = await live('as stored', () => true);
  const arms: ProvedArm[] = [{ name: 'as stored', differences: tally.compare('as stored', stored.readings) }];
  for (let round = 1; round <= times; round++) {
    const name = `random ${round}`;
    const { readings, putIn = 0 } = await live(name, isSafe, seed + round);
    arms.push({ name, putIn, differences: tally.compare(name, readings) });
  }

  return Object.freeze({
    verdict: arms.every(({ differences }) => differences === 0) ? 'same' : 'differs',
    now: request.now,
    policy: { name: policy.name, fingerprint: guard.fingerprint },
    scope: customerId === undefined ? 'all' : 'one',
    customers: base.people,
    products: { all: products.length, sensitive: sensitive.length },
    ...{ times, days: request.days, seed, arms, areas: tally.areas(), places: tally.places },
  });
}

/** Counts, area by area, what differs from the shop without anything sensitive. */
class Tallies {
  readonly places: string[] = [];
  readonly #base: Readings;
  readonly #differences = new Map<Area, number>();

  constructor(base: Readings) {
    this.#base = base;
  }

  compare(arm: string, readings: Readings): number {
    let sum = 0;
    for (const area of Object.keys(AREAS) as Area[]) {
      const found = this.#base.differences(area, readings);
      sum += found.length;
      this.#differences.set(area, (this.#differences.get(area) ?? 0) + found.length);
      this.places.push(...found.slice(0, MOST_PLACES).map((key) => `${arm}, ${area}: ${key}`));
    }
    return sum;
  }

  areas(): ProvedArea[] {
    return (Object.entries(AREAS) as [Area, string][]).map(([area, what]) => ({
      ...{ area, what, compared: this.#base.count(area), differences: this.#differences.get(area) ?? 0 },
    }));
  }
}
