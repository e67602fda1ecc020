import type { Campaign, Customer, Impression, Instant, Recommendation } from '../domain/index.ts';
import { recommend } from './complements/recommend.ts';
import type { Wish } from './complements/Wish.ts';
import type { House } from './House.ts';
import { consentAt } from './history/consentAt.ts';
import type { SafeHistory, SafeOrder } from './history/SafeHistory.ts';

/** All that the rules go by, but for the campaign and the moment. */
export function whatIsKnown(
  house: House,
  campaign: Campaign,
  customer: Customer,
  history: SafeHistory,
  impressions: readonly Impression[],
  now: Instant,
) {
  const { policy } = house;
  const email = consentAt(customer, 'email', now);
  const isSoft = email === 'never-given' && policy.softOptIn.allowed;
  const wanted = customer.language ?? house.language;
  const isSpoken = house.speaks(campaign, wanted);
  const legalBasis = email === 'given' ? ('consent' as const) : isSoft ? ('soft-opt-in' as const) : undefined;
  // Whenever they are: a clock that was set back must not make room for one more.
  const earlier = impressions.toSorted((a, b) => a.at - b.at);
  const shown = timesShown(earlier);
  const wishFor = (order: SafeOrder, at: Instant): Wish => ({
    ...{ history, order, now: at, shown, onlySimilar: legalBasis === 'soft-opt-in' },
  });
  return {
    customer,
    history,
    impressions: earlier,
    policy,
    language: isSpoken ? wanted : house.language,
    timeZone: customer.timeZone ?? house.timeZone,
    mayUsePurchases: consentAt(customer, 'purchases', now) === 'given',
    legalBasis,
    withdrawn: email === 'withdrawn',
    wishFor,
    suggest: remembered((order, at) => recommend(house, wishFor(order, at))),
  };
}

type Suggest = (order: SafeOrder, at: Instant) => readonly Recommendation[];

/** What was asked last is mostly asked again: by the rule that needs a suggestion, and by the email. */
function remembered(suggest: Suggest): Suggest {
  let last: { order: SafeOrder; at: Instant; found: readonly Recommendation[] } | undefined;
  return (order, at) => {
    if (last?.order !== order || last.at !== at) last = { order, at, found: suggest(order, at) };
    return last.found;
  };
}

/** How often earlier emails showed each product. */
function timesShown(impressions: readonly Impression[]): ReadonlyMap<string, number> {
  const shown = new Map<string, number>();
  for (const { productIds } of impressions)
    for (const id of productIds) shown.set(id, (shown.get(id) ?? 0) + 1);
  return shown;
}
