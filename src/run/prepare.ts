import type { Campaign } from '../domain/index.ts';
import { createGuard, type Guard } from '../guard/index.ts';
import { chooseTemplate } from './compose/chooseTemplate.ts';
import { compileTemplates } from './compose/compileTemplates.ts';
import { type Composer, createComposer } from './compose/createComposer.ts';
import type { Shop } from './shop/openShop.ts';
import type { Workspace } from './workspace/openWorkspace.ts';
import { readTemplates, type TemplateFiles, templateNames } from './workspace/readTemplates.ts';

/**
 * Previews are signed with this instead of `MESURA_SECRET`: they are the same on every machine, and their links open nothing.
 */
const PREVIEW_SECRET = 'previews-are-signed-by-nobody-and-open-nothing';

/** Builds the guard's indexes over the catalog of the store. */
export async function prepareGuard({ workspace, store }: Shop): Promise<Guard> {
  const { policy, config } = workspace;
  const [catalog, complements] = await Promise.all([store.products(), store.complements()]);
  const { language, timeZone } = config.shop;
  const names = await templateNames(workspace);
  const speaks = ({ template, name }: Campaign, reader: string) =>
    chooseTemplate(names, template ?? name, reader, config.languages) !== undefined;
  return createGuard({ policy, catalog, complements, shop: { language, timeZone, speaks } });
}

/** Compiles the templates, with the links of the real secret or of previews. */
export async function prepareComposer(
  { workspace }: Shop,
  guard: Guard,
  secret: string = PREVIEW_SECRET,
  purpose: 'send' | 'look' = 'look',
): Promise<Composer> {
  return composerOf(workspace, await readTemplates(workspace), guard, secret, purpose);
}

/** The same of templates that are at hand. @throws MesuraError TEMPLATE_INVALID */
export function composerOf(
  workspace: Workspace,
  files: TemplateFiles,
  guard: Guard,
  secret: string = PREVIEW_SECRET,
  purpose: 'send' | 'look' = 'look',
): Composer {
  const { shop, languages, brand } = workspace.config;
  const templates = compileTemplates(files, shop.language, {
    languages,
    brand,
    helpers: workspace.helpers.functions,
  });
  return createComposer(workspace.config, templates, guard, secret, purpose);
}
