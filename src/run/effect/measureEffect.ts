import { type Customer, DAY_MS, type Instant } from '../../domain/index.ts';
import { type Difference, pooled } from '../../learn/effect/difference.ts';
import { type Effect, effectOf, type Outcomes } from '../../learn/effect/effectOf.ts';
import type { Store, Touch } from '../../store/index.ts';
import { everybody } from '../learn/gatherBaskets.ts';
import { prepareGuard } from '../prepareGuard.ts';
import type { Shop } from '../shop/openShop.ts';

export interface CampaignEffect extends Effect {
  readonly campaign: string;
  /** The part that is held back now; absent: no control group is set. */
  readonly control: number | undefined;
}

export interface EffectReport {
  /** How many days after an email are looked at. */
  readonly days: number;
  readonly currency: string;
  readonly campaigns: readonly CampaignEffect[];
  /** All campaigns that could be looked at, taken together: how many more of a hundred bought again. */
  readonly overall: Difference | undefined;
}

export interface EffectOptions {
  readonly now: Instant;
  readonly days: number;
  /** One campaign; absent: all. */
  readonly campaign?: string;
  readonly onPerson?: () => void;
}

/**
 * What the emails changed: people of a campaign who were written to against those who were held back, by their orders in the days
 * after. Nothing is followed and nothing sensitive is counted; who does not agree to the use of purchases is in neither group.
 */
export async function measureEffect(shop: Shop, options: EffectOptions): Promise<EffectReport> {
  const { store, workspace } = shop;
  const { now, days, onPerson = () => undefined } = options;
  const { currency } = workspace.config.shop;
  const guard = await prepareGuard(shop);
  const [first, left] = await Promise.all([firstTouches(store, now - days * DAY_MS), whoLeft(store)]);
  const names = options.campaign === undefined ? [...workspace.campaigns.keys()] : [options.campaign];
  const outcomes = new Map<string, Outcomes[]>(names.map((name) => [name, []]));
  for await (const { customer, orders } of everybody(store, now)) {
    onPerson();
    for (const touch of first.get(customer.id) ?? []) {
      const { at, held, productIds } = touch;
      const until = at + days * DAY_MS;
      const after = guard.aftermath({ customer, orders, from: at, until, productIds, currency });
      if (after)
        outcomes.get(touch.campaign)?.push({ held, at, ...after, ...leftWithin(customer, left, at, until) });
    }
  }
  const campaigns = names.map(
    (campaign): CampaignEffect => ({
      ...effectOf(outcomes.get(campaign) ?? []),
      ...{ campaign, control: workspace.campaigns.get(campaign)?.control },
    }),
  );
  const shown = campaigns.flatMap(({ shares }) => shares.slice(0, 1).map(({ difference }) => difference));
  return Object.freeze({
    days,
    currency,
    campaigns,
    overall: shown.length === 0 ? undefined : pooled(shown),
  });
}

/** Each person's first email of each campaign, where the days after it are over. */
async function firstTouches(store: Store, until: Instant): Promise<ReadonlyMap<string, readonly Touch[]>> {
  const first = new Map<string, Touch[]>();
  for await (const touch of store.touches()) {
    if (touch.at > until) continue;
    const known = first.get(touch.customerId);
    if (!known) first.set(touch.customerId, [touch]);
    else if (!known.some(({ campaign }) => campaign === touch.campaign)) known.push(touch);
  }
  return first;
}

type Left = ReadonlyMap<string, { readonly reason: string; readonly at: Instant }[]>;

/** When people unsubscribed or complained, by id and by address. */
async function whoLeft(store: Store): Promise<Left> {
  const left = new Map<string, { reason: string; at: Instant }[]>();
  for await (const { customerId, address, reason, at } of store.suppressions.list()) {
    const key = customerId === undefined ? address?.toLowerCase() : `id ${customerId}`;
    if (key !== undefined) left.set(key, [...(left.get(key) ?? []), { reason, at }]);
  }
  return left;
}

function leftWithin(customer: Customer, left: Left, from: Instant, until: Instant) {
  const isWithin = (at: Instant) => at > from && at <= until;
  const said = [
    ...(left.get(`id ${customer.id}`) ?? []),
    ...(left.get(customer.email.toLowerCase()) ?? []),
  ].filter(({ at }) => isWithin(at));
  const withdrew = customer.consents.some(
    ({ purpose, state, at }) => purpose === 'email' && state === 'withdrawn' && isWithin(Number(at)),
  );
  return {
    unsubscribed: withdrew || said.some(({ reason }) => reason === 'unsubscribed'),
    complained: said.some(({ reason }) => reason === 'complained'),
  };
}
