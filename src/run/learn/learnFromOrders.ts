import type { Instant } from '../../domain/index.ts';
import type { Learned } from '../../learn/pairs/Learned.ts';
import { learnPairs } from '../../learn/pairs/learnPairs.ts';
import { type Proposal, propose } from '../../learn/proposal/propose.ts';
import { type LearnedProxies, learnProxies } from '../../learn/proxies/learnProxies.ts';
import { prepareGuard } from '../prepareGuard.ts';
import type { Shop } from '../shop/openShop.ts';
import { gatherBaskets } from './gatherBaskets.ts';
import { readProposal, writeProposal } from './proposalFile.ts';

export interface LearnReport {
  readonly file: string;
  readonly learned: Learned;
  readonly proposal: Proposal;
  /** What gives a topic away, for the officer. */
  readonly proxies: LearnedProxies;
}

/**
 * Learns what goes with what from the orders of the store and writes it down as a proposal. Nothing is used before a person has
 * approved it.
 *
 * @throws MesuraError DATA_INVALID for an earlier proposal that cannot be read, FOLDER_READONLY
 */
export async function learnFromOrders(shop: Shop, now: Instant, onPerson?: () => void): Promise<LearnReport> {
  const { workspace, store } = shop;
  const earlier = await readProposal(workspace);
  const guard = await prepareGuard(shop);
  const products = new Map((await store.products()).map((product) => [product.id, product]));
  const { minCustomers, substitutes } = guard.policy.suggestions;
  const mixed = new Set(substitutes.filter(({ by }) => by === 'none').map(({ category }) => category));
  const shelfOf = (id: string) => products.get(id)?.category;
  const nameOf = (id: string) => products.get(id)?.name ?? id;
  const witnesses = await gatherBaskets(store, guard, now, onPerson);
  const learned = learnPairs(witnesses.baskets, {
    ...{ k: minCustomers, shelfOf, nameOf },
    areSubstitutes: (shelf) => !mixed.has(shelf),
  });
  const proposal = propose(learned, earlier, nameOf);
  await writeProposal(workspace, proposal.rows);
  const proxies = learnProxies(witnesses, shelfOf, learned, minCustomers);
  return Object.freeze({ file: workspace.config.learned, learned, proposal, proxies });
}
