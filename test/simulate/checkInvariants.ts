import type { SimulatedDatabase } from './createDatabase.ts';
import type { SimulatedShop } from './createShop.ts';
import type { Log } from './Log.ts';
import type { Scenario } from './Scenario.ts';

interface Ended {
  readonly scenario: Scenario;
  readonly shop: SimulatedShop;
  readonly database: SimulatedDatabase;
  readonly log: Log;
  readonly healedAt: number;
  readonly isDone: boolean;
  readonly ideal: number;
}

/** What must hold whatever happened. @returns each promise that was broken, in words */
export function checkInvariants(ended: Ended): string[] {
  const found = [
    ...ended.log.violations,
    ...ended.database.violations,
    ...onceAtMost(ended),
    ...(ended.isDone ? noneForgotten(ended) : []),
    ...ratesKept(ended),
    ...fair(ended),
  ];
  return [...new Set(found)];
}

function onceAtMost({ shop, log, database: { ledger } }: Ended): string[] {
  const twice = [...log.arrivals].filter(([, count]) => count > 1);
  const crowded = shop.parcels.filter(
    (parcel) =>
      parcel.due.filter((campaign) => log.arrivals.has(ledger.messageOf(parcel, campaign))).length > 1,
  );
  return [
    ...twice.map(([{ id }, count]) => `once at most: message ${id} arrived ${count} times`),
    ...crowded.map(({ index }) => `once at most: parcel ${index} got two campaigns within the gap`),
  ];
}

/** Every message that is due has arrived, was refused, is in doubt by name, or waits for a limit or for another email of its people. */
function noneForgotten({ scenario, shop, log, healedAt, database: { ledger } }: Ended): string[] {
  const found: string[] = [];
  for (const parcel of shop.parcels) {
    const messages = parcel.due.map((campaign) => ledger.messageOf(parcel, campaign));
    const isServed = messages.some(({ state }) => state !== 'absent' && state !== 'refused');
    for (const message of messages) {
      const { id, state, changedAt } = message;
      const hasArrived = log.arrivals.has(message);
      // What a question that was long on its way has changed since the last pass began, the next pass sees to.
      const isForNext = changedAt >= healedAt && scenario.weather !== 'calm';
      if (state === 'accepted' && !hasArrived) found.push(`none forgotten: ${id} is accepted and never left`);
      else if (hasArrived && state !== 'accepted' && state !== 'uncertain')
        found.push(`none forgotten: ${id} has arrived, and the ledger says ${state}`);
      else if (state === 'uncertain' && scenario.weather === 'calm')
        found.push(`no doubt without a fault: ${id} is in doubt`);
      else if (
        (state === 'sending' && !isForNext) ||
        (state === 'deferred' && !isForNext && (log.pacedAt.get(message) ?? -1) < healedAt) ||
        (state === 'reserved' && (log.pacedAt.get(message) ?? -1) < healedAt) ||
        (state === 'absent' && !isServed)
      )
        found.push(`none forgotten: ${id} of shard ${parcel.shard} is ${state} at the end`);
    }
  }
  return found;
}

function ratesKept({ scenario: { limits }, log: { leaves } }: Ended): string[] {
  const found: string[] = [];
  const check = (name: string, of: readonly { readonly at: number }[], rule: typeof limits) => {
    const second = rule.perSecond === undefined ? 0 : most(of, 1_000) - Math.ceil(rule.perSecond);
    const hour = rule.perHour === undefined ? 0 : most(of, 3_600_000) - rule.perHour;
    if (second > 0) found.push(`rates kept: ${name} is ${second} above in a second`);
    if (hour > 0) found.push(`rates kept: ${name} is ${hour} above in an hour`);
  };
  check('all', leaves, limits);
  for (const [domain, rule] of Object.entries(limits.domains ?? {}))
    check(
      domain,
      leaves.filter((leave) => leave.domain === domain),
      rule,
    );
  return found;
}

/** The most that fell into any stretch of time of this length. */
function most(moments: readonly { readonly at: number }[], length: number): number {
  let from = 0;
  return moments.reduce((max, { at }, index) => {
    while ((moments[from]?.at ?? at) <= at - length) from++;
    return Math.max(max, index - from + 1);
  }, 0);
}

/** The order of campaigns is looked at as shards are handed out; this is about who waits for whom. */
function fair({ scenario, database, log, isDone, ideal }: Ended): string[] {
  const { weather, limits } = scenario;
  if (!isDone) return [`fair: ${database.left} shards wait for ever`];
  if (weather === 'calm' && database.takeovers > 0)
    return [`no doubt without a fault: ${database.takeovers} shards were taken over`];
  if (weather !== 'calm' || limits.perSecond !== undefined || limits.perHour !== undefined) return [];
  const bound = 1.5 * ideal + 60_000;
  return ['large.test', 'other.test']
    .filter((domain) => (log.lastTo.get(domain) ?? 0) > bound)
    .map((domain) => `fair: ${domain} waits for another domain`);
}
