import { Resolver } from 'node:dns/promises';
import type { RateGroup, RateLimits } from './RateLimits.ts';
import type { RouteOf } from './ratesFor.ts';

export interface RoutesOptions {
  /** Milliseconds that only go forward: how long an answer is kept. */
  readonly ticks: () => number;
}

/** Node tells no answer's own time; mail servers change rarely, and a late change costs a limit only. */
const KEPT_MS = 60 * 60_000;
/** A name server that is away is asked again sooner. */
const KEPT_FAILURE_MS = 5 * 60_000;
const MOST_KEPT = 10_000;
const TIMEOUT_MS = 2_000;

type Answer = { readonly hosts: readonly string[] } | 'unknown';
/** There is no such name, or no mail server for it: that is an answer. */
const NONE = new Set(['ENOTFOUND', 'ENODATA']);

/**
 * The group that a domain belongs to: by name, else by its first mail server (RFC 5321 section 5.1), which is the domain itself where it names
 * none. Nothing is looked up while no group asks for servers. A domain that cannot be looked up stands for itself.
 */
export function createRoutes({ groups, resolvers }: RateLimits, { ticks }: RoutesOptions): RouteOf {
  const named = new Map(
    Object.entries(groups).flatMap(([name, { domains }]) => domains.map((domain) => [domain, name] as const)),
  );
  const served = Object.entries(groups).filter(([, { mx }]) => mx.length > 0);
  const resolver = new Resolver({ timeout: TIMEOUT_MS, tries: 2 });
  if (resolvers.length > 0) resolver.setServers(resolvers);
  const kept = new Map<string, { readonly answer: Promise<Answer>; until: number }>();

  function ask(domain: string): Promise<Answer> {
    const known = kept.get(domain);
    if (known && known.until > ticks()) return known.answer;
    kept.delete(domain);
    const [oldest] = kept.size >= MOST_KEPT ? kept.keys() : [];
    if (oldest !== undefined) kept.delete(oldest);
    const entry = { answer: serversOf(resolver, domain), until: ticks() + KEPT_MS };
    kept.set(domain, entry);
    void entry.answer.then((answer) => {
      if (answer === 'unknown') entry.until = ticks() + KEPT_FAILURE_MS;
    });
    return entry.answer;
  }

  return async (domain) => {
    const byName = named.get(domain);
    if (byName !== undefined || served.length === 0) return byName;
    const answer = await ask(domain);
    if (answer === 'unknown') return undefined;
    return served.find(([, group]) => takes(group, answer.hosts))?.[0];
  };
}

/** The most preferred servers of a domain, by name. */
async function serversOf(resolver: Resolver, domain: string): Promise<Answer> {
  try {
    const servers = await resolver.resolveMx(domain);
    const best = Math.min(...servers.map(({ priority }) => priority));
    const hosts = servers.filter(({ priority }) => priority === best).map(({ exchange }) => exchange);
    return { hosts: hosts.map((host) => host.toLowerCase().replace(/\.$/, '')).sort() };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return NONE.has(code) ? { hosts: [domain] } : 'unknown';
  }
}

const takes = ({ mx }: RateGroup, hosts: readonly string[]): boolean =>
  mx.some((end) => hosts.some((host) => host === end || host.endsWith(`.${end}`)));
