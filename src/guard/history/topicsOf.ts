import { DEFAULT_SOURCE } from '../../domain/index.ts';
import { instantOf } from './instantOf.ts';
import type { PurchasesInput } from './purchasesOf.ts';
import type { RedactionRules } from './redact.ts';

/**
 * The sensitive topics that a person has bought of, by category, word or product; what is only a proxy is none. For audits of the
 * policy, which ask how well they can be guessed, and for nothing else: no decision and no text may depend on it.
 */
export function topicsOf(
  { customer, orders, now }: PurchasesInput,
  { catalog, sources }: RedactionRules,
): ReadonlySet<string> {
  const topics = new Set<string>();
  for (const { lines } of orders)
    for (const line of lines) {
      if (line.customerId !== customer.id || instantOf(line.placedAt) > now) continue;
      const item = sources.has(line.source ?? DEFAULT_SOURCE) ? catalog.item(line.productId) : undefined;
      if (item === undefined || catalog.isHarmless(item)) continue;
      for (const { rule, topic } of catalog.verdict(item).findings)
        if (topic !== undefined && rule !== 'sensitive.proxy') topics.add(topic);
    }
  return topics;
}
