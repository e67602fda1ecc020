import type { Campaign, Decision, Instant } from '../domain/index.ts';
import type { Composed } from './compose/createComposer.ts';
import { customerUnknown } from './explain/explainCustomer.ts';
import { prepareComposer } from './prepareComposer.ts';
import { prepareGuard } from './prepareGuard.ts';
import type { Shop } from './shop/openShop.ts';

/** Decides and composes for one customer, whether an order is due or not: what the rules say, they say. */
export async function renderOne(
  shop: Shop,
  { customerId, campaign, now }: { customerId: string; campaign: Campaign; now: Instant },
): Promise<{ decision: Decision; composed: Composed | undefined }> {
  const history = await shop.store.history(customerId);
  if (history === undefined) throw customerUnknown();
  const guard = await prepareGuard(shop);
  const decision = guard.decide({
    ...history,
    campaign,
    rivals: [...shop.workspace.campaigns.values()],
    now,
  });
  if (decision.view === undefined) return { decision, composed: undefined };
  const composer = await prepareComposer(shop, guard);
  return { decision, composed: await composer.compose(campaign, history.customer, decision, now) };
}
