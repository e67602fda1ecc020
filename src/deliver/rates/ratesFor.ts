import { domainToASCII } from 'node:url';
import type { KeyedRate } from './KeyedRate.ts';
import type { RateLimits, RateRule } from './RateLimits.ts';

/** The key of the limits that hold for every message. */
export const ALL = 'all';

/** The group of `sending.rates.groups` whose servers take a domain's mail; `undefined` for none of them. */
export type RouteOf = (domain: string) => Promise<string | undefined>;

export const withoutRoutes: RouteOf = async () => undefined;

/** Every rule that holds for a message to this address, those for the fewest messages first. */
export async function ratesFor(address: string, limits: RateLimits, routeOf: RouteOf): Promise<KeyedRate[]> {
  const domain = domainToASCII(address.slice(address.lastIndexOf('@') + 1));
  const named = limits.domains[domain];
  const group = await routeOf(domain);
  // "*" is each domain by itself that nothing else is said of.
  const own = named ?? (group === undefined ? limits.domains['*'] : undefined);
  const { perSecond, perHour, perDay, warmUp } = limits;
  const rates: KeyedRate[] = [];
  if (own && isLimited(own)) rates.push({ key: `domain:${domain}`, rule: own });
  const shared = group === undefined ? undefined : limits.groups[group];
  if (shared && isLimited(shared)) rates.push({ key: `group:${group}`, rule: shared });
  const all = { perSecond, perHour, perDay };
  if (isLimited(all) || warmUp) rates.push({ key: ALL, rule: all, warmUp });
  return rates;
}

const isLimited = ({ perSecond, perHour, perDay }: RateRule): boolean =>
  perSecond !== undefined || perHour !== undefined || perDay !== undefined;
