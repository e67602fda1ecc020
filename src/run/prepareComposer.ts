import type { Guard } from '../guard/createGuard.ts';
import { compileTemplates, type Templates } from './compose/compileTemplates.ts';
import { type Composer, createComposer } from './compose/createComposer.ts';
import type { Shop } from './shop/openShop.ts';
import type { Workspace } from './workspace/openWorkspace.ts';
import { readTemplates, type TemplateFiles } from './workspace/readTemplates.ts';

/**
 * Previews are signed with this instead of `MESURA_SECRET`: they are the same on every machine, and their links open nothing.
 */
const PREVIEW_SECRET = 'previews-are-signed-by-nobody-and-open-nothing';

/** Compiles the templates, with the links of the real secret or of previews. */
export async function prepareComposer(
  { workspace }: Pick<Shop, 'workspace'>,
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
  const templates = templatesOf(workspace, files);
  return createComposer(workspace.config, templates, guard, secret, purpose);
}

/** @param known those of an earlier time: what has not changed is not compiled again */
export function templatesOf(workspace: Workspace, files: TemplateFiles, known?: Templates): Templates {
  const { shop, languages, brand } = workspace.config;
  const helpers = workspace.helpers.functions;
  return compileTemplates(files, shop.language, { languages, brand, helpers }, known);
}

/** Composes to look at, with the links of previews. */
export function composerToLook({ config }: Workspace, templates: Templates, guard: Guard): Composer {
  return createComposer(config, templates, guard, PREVIEW_SECRET, 'look');
}
