import { readFileSync } from 'node:fs';
import path from 'node:path';
import config from '../../mesura.config.ts';
import {
  type Campaign,
  CampaignSettings,
  type Customer,
  type Decision,
  type Impression,
  type InstantLike,
  type OrderLine,
  RECORD_KINDS,
  type RecordKind,
  type RecordOf,
  toOrders,
} from '../../src/domain/index.ts';
import { createGuard, type Guard, parsePolicy } from '../../src/guard/index.ts';
import { loadFile, type Refusal } from '../../src/load/index.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Every row of the sample shop's files, as `load` reads them. */
export type SampleRecords = { readonly [K in RecordKind]: readonly RecordOf<K>[] };

/** Reads the sample shop's files; `refusals` is empty as long as the shop is in order. */
export async function readSample(): Promise<{ records: SampleRecords; refusals: Refusal[] }> {
  const refusals: Refusal[] = [];
  const read = async <K extends RecordKind>(kind: K): Promise<[K, RecordOf<K>[]]> => {
    const rows: RecordOf<K>[] = [];
    for await (const batch of loadFile(kind, config.data[kind], { ...config.shop, folder: ROOT })) {
      rows.push(...batch.records);
      refusals.push(...batch.refusals);
    }
    return [kind, rows];
  };
  const all = await Promise.all(RECORD_KINDS.map(read));
  return { records: Object.fromEntries(all) as unknown as SampleRecords, refusals };
}

/** The sample shop with its guard, asked for one customer at a time. */
export interface SampleShop {
  readonly records: SampleRecords;
  readonly guard: Guard;
  readonly campaigns: readonly Campaign[];
  /** `leaveOut` takes order lines out of the data before the guard sees any. */
  decide(question: {
    customer: string;
    campaign: string;
    now?: InstantLike | undefined;
    leaveOut?: (line: OrderLine) => boolean;
  }): Decision;
}

/** The guard over the files in `data/`, by `policy.yaml` and `mesura.config.ts`. */
export async function openSampleShop(): Promise<SampleShop> {
  const { records } = await readSample();
  const policy = parsePolicy(readFileSync(path.join(ROOT, 'policy.yaml'), 'utf8'), 'policy.yaml');
  const guard = createGuard({
    policy,
    catalog: records.products,
    complements: records.complements,
    shop: config.shop,
  });
  const campaigns = Object.entries(config.campaigns).map(
    ([name, settings]): Campaign => ({ name, ...CampaignSettings.parse(settings) }),
  );

  return {
    records,
    guard,
    campaigns,
    decide({ customer: id, campaign: name, now = config.now, leaveOut = () => false }) {
      const mine = <T extends { customerId: string }>(rows: readonly T[]) =>
        rows.filter(({ customerId }) => customerId === id);
      const record = records.customers.find((one) => one.id === id);
      const campaign = campaigns.find((one) => one.name === name);
      if (!record || !campaign) throw new RangeError(`The sample shop has no ${record ? name : id}.`);
      const customer: Customer = { ...record, consents: mine(records.consents) };
      const orders = toOrders(mine(records.orders).filter((line) => !leaveOut(line)));
      const impressions = mine(records.messages).map(
        ({ campaign: name, at, productIds, orderId }): Impression =>
          orderId === undefined
            ? { campaign: name, at, productIds }
            : { campaign: name, at, productIds, orderId },
      );
      return guard.decide({ customer, orders, impressions, campaign, rivals: campaigns, now });
    },
  };
}
