import { CATEGORY_SEPARATOR } from '../../../domain/index.ts';
import { officialCategory, officialTaxonomy } from './officialTaxonomy.ts';

/**
 * What is wrong with a category that a policy writes, such as `537 - Baby & Toddler`: a mistyped id or path protects nobody, and
 * nothing else would tell.
 */
export function taxonomyIssue(written: string): { message: string; fix?: string } | undefined {
  const [, id = '', rest = ''] = /^(\d+) - (.*)$/.exec(written) ?? [];
  const path = rest.split(/\s*>\s*/).join(CATEGORY_SEPARATOR);
  const official = officialCategory(id);
  if (official?.path === path) return undefined;
  const meant = officialTaxonomy().find((one) => one.path === path);
  if (official === undefined)
    return {
      message: `there is no category ${id} in Google's taxonomy`,
      fix: meant
        ? `write "${meant.id} - ${meant.path}"`
        : '"mesura policy --suggest" proposes categories for your shelves',
    };
  return {
    message: `${id} is not "${path}" in Google's taxonomy`,
    fix: `write "${id} - ${official.path}"${meant ? `, or "${meant.id} - ${meant.path}"` : ''}`,
  };
}
