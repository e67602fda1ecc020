import { createSensitivity } from '../../guard/sensitivity/createSensitivity.ts';
import type { Shop } from '../shop/openShop.ts';
import type { PageClaim, Why } from './Pages.ts';

/** What is told of a message: what its record holds, and no more. Asked for by a link that only this message carried. */
export function createWhy({
  store,
  workspace,
}: Shop): (claim: PageClaim) => Promise<(Omit<Why, 'list'> & { campaign: string }) | undefined> {
  // What was harmless when the message was sent may count as sensitive by now: the policy of today has the last word.
  const sensitivity = createSensitivity(workspace.policy);

  /** What the catalog does not hold (any more) nobody can judge. */
  async function mayBeNamed(name: string): Promise<boolean> {
    const products = await store.productsNamed(name);
    return (
      products.length > 0 && products.every((product) => sensitivity.verdict(product).finding === undefined)
    );
  }

  return async ({ customerId, list: messageId }) => {
    const entry = await store.ledger.find(messageId);
    if (entry === undefined || entry.customerId !== customerId) return undefined;
    const named = entry.record?.purchases ?? [];
    const allowed = await Promise.all(named.map(mayBeNamed));
    return Object.freeze({
      campaign: entry.campaign,
      legalBasis: entry.legalBasis,
      purchases: entry.record && named.filter((_, index) => allowed[index]),
      usedPurchases: named.length > 0,
      policy: (await policyName(entry.policy)) ?? workspace.policy.name,
    });
  };

  /** What the policy of then was called. */
  async function policyName(fingerprint: string): Promise<string | undefined> {
    const texts = await store.archive.find('policy', fingerprint);
    const resolved = texts.find(({ name }) => name === 'resolved.json');
    return resolved && (JSON.parse(resolved.text) as { name?: string }).name;
  }
}
