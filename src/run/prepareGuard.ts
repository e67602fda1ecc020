import type { Campaign, Complement, Policy, Product } from '../domain/index.ts';
import { createGuard, type Guard } from '../guard/createGuard.ts';
import { chooseTemplate } from './compose/chooseTemplate.ts';
import type { Shop } from './shop/openShop.ts';
import type { Workspace } from './workspace/openWorkspace.ts';
import { templateNames } from './workspace/readTemplates.ts';

/** What a guard is made over, beside the policy. */
export interface GuardedData {
  readonly catalog: readonly Product[];
  readonly complements: readonly Complement[];
  /** The templates that there are, by name and in lower case. */
  readonly names: ReadonlySet<string>;
}

/** Builds the guard's indexes over the catalog of the store. */
export async function prepareGuard({ workspace, store }: Shop): Promise<Guard> {
  return guardOver(workspace, await guardedData({ workspace, store }));
}

/** Reads what a guard is made over. */
export async function guardedData({
  workspace,
  store,
}: Pick<Shop, 'workspace' | 'store'>): Promise<GuardedData> {
  const [catalog, complements] = await Promise.all([store.products(), store.complements()]);
  return { catalog, complements, names: await templateNames(workspace) };
}

/** The same over what is at hand, and under another policy. */
export function guardOver(
  { config, policy: own }: Workspace,
  { catalog, complements, names }: GuardedData,
  policy: Policy = own,
): Guard {
  const { language, timeZone } = config.shop;
  const speaks = ({ template, name }: Campaign, reader: string) =>
    chooseTemplate(names, template ?? name, reader, config.languages) !== undefined;
  return createGuard({ policy, catalog, complements, shop: { language, timeZone, speaks } });
}
