import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { RECORD_KINDS, type RecordKind } from '../../domain/index.ts';
import { parsePolicy } from '../../guard/policy/parsePolicy.ts';
import { filesOf } from '../../load/DataSource.ts';
import type { Look } from '../changes/Look.ts';
import { importData } from '../import/importData.ts';
import type { Shop } from '../shop/openShop.ts';
import { type Edition, editionUnder, openEdition } from '../survey/Edition.ts';
import { People, readPeople } from '../survey/People.ts';
import type { Pause } from '../survey/surveyEverybody.ts';
import type { Workspace } from '../workspace/openWorkspace.ts';
import { type Draft, templatesWith } from '../writing/drafts.ts';

export interface ReadAgain {
  readonly shop: Shop;
  readonly look: Look;
  readonly readOnly: boolean;
  readonly openAgain: () => Promise<Workspace>;
  readonly pause: Pause;
}

/**
 * The files as they are now. Data that changed is imported first, as "mesura import" does it, unless nothing may be written; then
 * everybody is read anew.
 *
 * @throws MesuraError for what cannot be used
 */
export async function readAgain(
  { shop, look, readOnly, openAgain, pause }: ReadAgain,
  changed: readonly string[],
): Promise<{ readonly edition: Edition; readonly people: People }> {
  const workspace = await openAgain();
  const kinds = readOnly ? [] : kindsOf(workspace, changed);
  if (kinds.length > 0) await importData(workspace, shop.store, { kinds });
  // What was not saved keeps its templates' shapes: helpers are the same functions while their files are.
  const isCode = workspace.codeFiles.some((file) => changed.includes(file));
  const known = look.edition.workspace;
  const kept = isCode ? workspace : Object.freeze({ ...workspace, helpers: known.helpers });
  const edition = await openEdition({ workspace: kept, store: shop.store }, look.edition);
  if (!kinds.some((kind) => kind !== 'products' && kind !== 'complements'))
    return { edition, people: look.people };
  const people = new People();
  await readPeople(shop.store, people, { onPage: async () => void (await pause()) });
  return { edition, people };
}

/** The kinds of records whose files changed, in the order of an import. */
function kindsOf(workspace: Workspace, changed: readonly string[]): RecordKind[] {
  const { data, learned } = workspace.config;
  const files = new Set(changed.map(real));
  return RECORD_KINDS.filter((kind) => {
    const source = data[kind];
    const own = source === undefined ? [] : filesOf(source).map(({ file }) => workspace.resolve(file));
    if (kind === 'complements') own.push(workspace.resolve(learned));
    return own.some((file) => files.has(real(file)));
  });
}

const real = (file: string) => (existsSync(file) ? realpathSync(file) : path.resolve(file));

/** The edition that there would be once a draft is saved: a template, a partial or the policy. */
export async function draftEdition(
  { shop, look }: Pick<ReadAgain, 'shop' | 'look'>,
  draft: Draft,
): Promise<Edition> {
  const { workspace } = look.edition;
  const { config, root, resolve, shown } = workspace;
  const policy = resolve(config.policy);
  if (path.resolve(root, draft.path) === policy)
    return editionUnder(look.edition, parsePolicy(draft.text, shown(policy)));
  const files = await templatesWith(workspace, draft);
  return openEdition({ workspace, store: shop.store, files }, look.edition);
}
