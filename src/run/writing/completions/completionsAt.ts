import type { Completions } from '../../../template/editor/index.ts';
import { checkOptions } from '../../check/checkTemplates.ts';
import type { Shop } from '../../shop/openShop.ts';
import { type Draft, templatesWith } from '../drafts.ts';
import { fileNamed } from '../files/readShopFile.ts';
import { callersOf } from '../partials/callersOf.ts';
import { completePairs } from './completePairs.ts';
import { completePolicy } from './completePolicy.ts';

/** What can be written at an offset of a text that is not saved. @throws MesuraError FILE_MISSING for a path that is not in the list */
export async function completionsAt(
  shop: Pick<Shop, 'workspace' | 'store'>,
  draft: Draft,
  offset: number,
): Promise<Completions> {
  const { workspace } = shop;
  const { kind } = await fileNamed(workspace, draft.path);
  const at = Math.max(0, Math.min(offset, draft.text.length));
  switch (kind) {
    case 'template':
    case 'partial': {
      const files = await templatesWith(workspace, draft);
      const { partial } = files;
      const callers = partial === undefined ? [] : callersOf(files, partial);
      // MJML with all that it brings is loaded when somebody writes, and not by every command.
      const { completeTemplate } = await import('../../../template/editor/completeTemplate.ts');
      return completeTemplate({
        ...checkOptions(workspace, files),
        ...{ text: draft.text, offset: at },
        ...(partial !== undefined && {
          partial,
          callers: Object.fromEntries(callers.map(({ file, source }) => [file, source])),
        }),
      });
    }
    case 'policy':
      return completePolicy(shop, draft.text, at);
    case 'complements':
      return completePairs(shop.store, draft.text, at);
    default:
      return { from: at, to: at, options: [] };
  }
}
