import type { Campaign, Decision, Instant, Product } from '../../domain/index.ts';
import type { Guard } from '../../guard/index.ts';
import type { History } from '../../store/index.ts';
import type { Composed, Composer } from '../compose/createComposer.ts';
import { prepareComposer, prepareGuard } from '../prepare.ts';
import type { Shop } from '../shop/openShop.ts';
import type { Workspace } from '../workspace/openWorkspace.ts';

/** What the shop's files say at one moment, ready to decide and to render: kept, it renders the same again after they changed. */
export interface Edition {
  readonly workspace: Workspace;
  readonly guard: Guard;
  readonly composer: Composer;
  readonly products: ReadonlyMap<string, Product>;
  /** All campaigns by name: the order in which they are listed everywhere. */
  readonly campaigns: readonly Campaign[];
}

/** @throws MesuraError for a policy or template that cannot be used */
export async function openEdition(shop: Shop): Promise<Edition> {
  const guard = await prepareGuard(shop);
  const composer = await prepareComposer(shop, guard);
  const products = new Map((await shop.store.products()).map((product) => [product.id, product]));
  const campaigns = [...shop.workspace.campaigns.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return Object.freeze({ workspace: shop.workspace, guard, composer, products, campaigns });
}

/** What is to become of one person in one campaign. */
export function decideIn(
  { guard, campaigns }: Edition,
  history: History,
  campaign: Campaign,
  now: Instant,
): Decision {
  return guard.decide({ ...history, campaign, rivals: campaigns, now });
}

/** The email of a decision to send; nothing for any other. @throws MesuraError what fails this one email */
export async function composeIn(
  { composer }: Edition,
  { customer }: History,
  campaign: Campaign,
  decision: Decision,
  now: Instant,
): Promise<Composed | undefined> {
  return decision.view === undefined ? undefined : composer.compose(campaign, customer, decision, now);
}
