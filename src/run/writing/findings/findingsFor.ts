import type { Shop } from '../../shop/openShop.ts';
import type { Draft } from '../drafts.ts';
import { fileNamed } from '../files/readShopFile.ts';
import type { FileFindings } from './Finding.ts';
import { complementFindings, learnedFindings } from './pairFindings.ts';
import { policyFindings } from './policyFindings.ts';
import { templateFindings } from './templateFindings.ts';

/**
 * What is to be said of a text before it is saved: the same as `mesura check`, `mesura policy` and `mesura import` would say of
 * the file. It speaks of texts and of the catalog, never of a person.
 *
 * @param isEnough asked before each further template that a partial is looked at in
 * @throws MesuraError FILE_MISSING for a path that is not in the list
 */
export async function findingsFor(
  shop: Pick<Shop, 'workspace' | 'store'>,
  draft: Draft,
  isEnough: () => boolean = () => false,
): Promise<FileFindings> {
  const { kind } = await fileNamed(shop.workspace, draft.path);
  const only = (findings: FileFindings['findings']) => ({ findings, elsewhere: [], complete: true });
  switch (kind) {
    case 'template':
    case 'partial':
      return templateFindings(shop.workspace, draft, isEnough);
    case 'policy':
      return only(await policyFindings(shop, draft.text));
    case 'complements':
      return only(await complementFindings(shop, draft));
    case 'learned':
      return only(await learnedFindings(draft));
    default:
      return only([]);
  }
}
