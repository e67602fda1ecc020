import { SHARDS, shardOf } from '../../src/domain/shardOf.ts';
import { createRandom } from '../../src/run/prove/createRandom.ts';
import { CAMPAIGNS, CUSTOMERS, type Scenario } from './Scenario.ts';

/** Customers of one shard at one domain, of whom each has the same emails due. */
export interface Parcel {
  readonly index: number;
  readonly shard: number;
  readonly domain: string;
  readonly size: number;
  readonly due: readonly number[];
}

export interface SimulatedShop {
  /** How many customers each shard has. */
  readonly customers: readonly number[];
  readonly parcels: readonly Parcel[];
  readonly byShard: readonly (readonly Parcel[])[];
}

/** Of so many ids each is looked at; the others fall into shards as these do. */
const SAMPLE = 50_000;
let sampled: readonly number[] | undefined;

function shares(): readonly number[] {
  if (sampled === undefined) {
    const counts = Array.from({ length: SHARDS }, () => 0);
    for (let id = 0; id < SAMPLE; id++) {
      const shard = shardOf(`customer-${id}`);
      counts[shard] = (counts[shard] ?? 0) + 1;
    }
    sampled = counts.map((count) => count / SAMPLE);
  }
  return sampled;
}

/** A hundred million customers as counts. */
export function createShop({ seed, parcels: wanted, parcelSize, domains }: Scenario): SimulatedShop {
  const random = createRandom(seed ^ 0x5eed);
  const parcels: Parcel[] = [];
  const customers = shares().map((share) => Math.round(share * CUSTOMERS));
  for (const [shard, share] of shares().entries()) {
    for (const { name, share: part } of domains) {
      const expected = wanted * share * part;
      const count = Math.floor(expected) + (random.chance(expected % 1) ? 1 : 0);
      for (let n = 0; n < count; n++)
        parcels.push({
          ...{ index: parcels.length, shard, domain: name, size: parcelSize },
          due: dueOf(random),
        });
    }
  }
  const byShard = Array.from({ length: SHARDS }, (_, shard) =>
    parcels.filter((parcel) => parcel.shard === shard),
  );
  return { customers, parcels, byShard };
}

/** Each has one campaign due; some have two or all, and a gap between emails leaves them one. */
function dueOf(random: ReturnType<typeof createRandom>): number[] {
  const first = random.between(0, CAMPAIGNS - 1);
  return Array.from({ length: CAMPAIGNS }, (_, campaign) => campaign).filter(
    (campaign) => campaign === first || random.chance(0.3),
  );
}
