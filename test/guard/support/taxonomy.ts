import { existsSync, readFileSync } from 'node:fs';

const FILE = new URL(
  '../../../../shared/data/taxonomies/google_taxonomy_official_ids.en-US.tsv',
  import.meta.url,
);

/** Whether Google's taxonomy lies beside the repository. It is read from there and never copied. */
export const hasTaxonomy = existsSync(FILE);

/** Google's product taxonomy as its official file writes it: `537 - Baby & Toddler`. */
export function taxonomy(): readonly { readonly id: string; readonly path: string }[] {
  return readFileSync(FILE, 'utf8')
    .trim()
    .split('\n')
    .map((row) => {
      const [id = '', path = ''] = row.split('\t');
      return { id, path: path.trim() };
    });
}
