import type { Campaign, Customer, Impression, Instant } from '../domain/index.ts';
import type { House } from './House.ts';
import { consentAt } from './history/consentAt.ts';
import type { SafeHistory } from './history/SafeHistory.ts';

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
  return {
    customer,
    history,
    impressions: impressions.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at),
    policy,
    language: isSpoken ? wanted : house.language,
    timeZone: customer.timeZone ?? house.timeZone,
    mayUsePurchases: consentAt(customer, 'purchases', now) === 'given',
    legalBasis: email === 'given' ? ('consent' as const) : isSoft ? ('soft-opt-in' as const) : undefined,
    withdrawn: email === 'withdrawn',
  };
}

/** How often earlier emails showed each product. */
export function timesShown(impressions: readonly Impression[]): ReadonlyMap<string, number> {
  const shown = new Map<string, number>();
  for (const { productIds } of impressions)
    for (const id of productIds) shown.set(id, (shown.get(id) ?? 0) + 1);
  return shown;
}
