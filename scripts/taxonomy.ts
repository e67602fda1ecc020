import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes the data of `src/guard/policy/taxonomy/` from Google's own files: `node scripts/taxonomy.ts FOLDER`, with
 * `google_taxonomy_official_ids.en-US.tsv` (id, tab, path) and `google_taxonomy_official_ids.<language>.txt` (`id - path`) in it.
 * They are published at https://support.google.com/merchants/answer/6324436; ids never change their meaning.
 */
const [folder = '.'] = process.argv.slice(2);
const OUT = path.resolve(import.meta.dirname, '../src/guard/policy/taxonomy');
const LANGUAGES = { es: 'es-ES', de: 'de-DE', fr: 'fr-FR', it: 'it-IT', pt: 'pt-BR', nl: 'nl-NL' };

const read = (file: string) =>
  readFileSync(path.join(folder, `google_taxonomy_official_ids.${file}`), 'utf8');
const leaf = (line: string) => (line.split(' > ').at(-1) ?? '').trim();
const quoted = (text: string) => text.replace(/[\\`$]/g, '\\$&');

/** Some copies of the file hold UTF-8 that was read as Latin-1 once. */
const mended = (name: string) =>
  /[\u00c2\u00c3]./.test(name) ? Buffer.from(name, 'latin1').toString('utf8') : name;

const english = read('en-US.tsv')
  .trim()
  .split('\n')
  .map((row) => row.trim().split('\t') as [string, string])
  .map(([id, full]) => ({ id, full, depth: full.split(' > ').length - 1, name: mended(leaf(full)) }))
  // Google's file does not put every category right behind its parent.
  .sort((a, b) => (`${a.full} > ` < `${b.full} > ` ? -1 : 1));

const rows = english.map(({ id, depth, name }) => `${'\t'.repeat(depth)}${id} ${quoted(name)}`);
writeFileSync(
  path.join(OUT, 'categories.ts'),
  `/** Google's product taxonomy: a line a category, its id and its own name in English, one tab for each level above it. */
export const CATEGORIES = \`${rows.join('\n')}\`;
`,
);

for (const [language, tag] of Object.entries(LANGUAGES)) {
  const names = new Map(
    read(`${tag}.txt`)
      .split('\n')
      .map((row) => /^(\d+) - (.*)$/.exec(row.trim()))
      .flatMap((found) => (found ? [[found[1] ?? '', leaf(found[2] ?? '')] as const] : [])),
  );
  const lines = english.map(({ id, name }) => {
    const own = names.get(id) ?? '';
    return own === name ? '' : quoted(own);
  });
  writeFileSync(
    path.join(OUT, `names/${language}.ts`),
    `/** Google's own names of its categories in this language, in the order of \`CATEGORIES\`; an empty line has none of its own. */
export const NAMES = \`${lines.join('\n')}\`;
`,
  );
}
