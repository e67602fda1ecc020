import { type Campaign, DAY_MS, type Impression, type Instant } from '../../domain/index.ts';
import type { Guard } from '../../guard/index.ts';
import type { History } from '../../store/index.ts';

/** An email whenever there is anything to say: what an attacker can see at most. */
const CAMPAIGN: Campaign = {
  ...{ name: 'audit', after: 0, until: 36_500 * DAY_MS, priority: 1 },
  ...{ withoutHistory: 'skip', withoutSuggestions: 'skip' },
};
const EMAILS = 12;
const APART = 30 * DAY_MS;

/** What one email now would suggest. */
export function inOneEmail(guard: Guard, { customer, orders }: History, now: Instant): string[] {
  const input = { customer, orders, impressions: [], campaign: CAMPAIGN, now };
  return guard.candidates(input).recommendations.map(({ product }) => product.id);
}

/** What twelve emails would have suggested, one a month: each knows what was bought and shown before it. */
export function inTwelveEmails(guard: Guard, { customer, orders }: History, now: Instant): string[] {
  const impressions: Impression[] = [];
  const seen = new Set<string>();
  for (let email = EMAILS - 1; email >= 0; email--) {
    const at = now - email * APART;
    const input = { customer, orders, impressions, campaign: CAMPAIGN, now: at };
    const productIds = guard.candidates(input).recommendations.map(({ product }) => product.id);
    if (productIds.length === 0) continue;
    impressions.push({ campaign: CAMPAIGN.name, at, productIds });
    for (const id of productIds) seen.add(id);
  }
  return [...seen];
}
