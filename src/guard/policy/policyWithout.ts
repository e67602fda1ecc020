import type { Policy } from '../../domain/index.ts';
import { frozen } from '../frozen.ts';
import { resolved } from './policyOf.ts';

/**
 * A policy as if it had no topics, or no proxies: for audits, which compare it with itself. Never for sending.
 *
 * @param policy one that `parsePolicy` gave
 */
export function policyWithout(policy: Policy, what: 'topics' | 'proxies'): Policy {
  if (what === 'topics')
    return resolved(
      frozen({
        ...policy,
        ...{ topics: {}, exceptions: [], without: [], lookAlikes: {} },
        categories: { ...policy.categories, unmapped: 'allow' },
      }),
    );
  const topics = Object.entries(policy.topics).map(([name, topic]) => [
    name,
    { ...topic, proxies: [], proxyCategories: [], proxyWords: {} },
  ]);
  return resolved(frozen({ ...policy, topics: Object.fromEntries(topics) }));
}
