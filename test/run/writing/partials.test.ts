import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { checkTemplates } from '../../../src/run/check/checkTemplates.ts';
import { openWorkspace } from '../../../src/run/workspace/openWorkspace.ts';
import { partialUses } from '../../../src/run/writing/partials/partialUses.ts';
import { renamePartial } from '../../../src/run/writing/partials/renamePartial.ts';
import { copySample } from '../../support/sampleShop.ts';

it('lists every call with its line, those of blocks with both of their names', async () => {
  await using sample = await copySample();
  await sample.change('partials/header.mjml', (text) => `${text}{{#> "product-text"}}x{{/product-text}}`);
  const { uses, unknown } = await partialUses(await openWorkspace(sample.folder), 'product-text');
  expect(unknown).toEqual([]);
  expect(uses.filter((use) => use.path === 'partials/product-card.mjml').map(({ source }) => source)).toEqual(
    ['{{> product-text}}', '{{> product-text}}'],
  );
  expect(uses.filter((use) => use.path === 'partials/header.mjml')).toHaveLength(2);
});

it('renames a partial with all of its uses, and everything still checks', async () => {
  await using sample = await copySample();
  const workspace = await openWorkspace(sample.folder);
  const { fingerprints } = await partialUses(workspace, 'product-text');
  const renamed = await renamePartial(workspace, { from: 'product-text', to: 'product-words', fingerprints });
  expect(renamed).toEqual({ path: 'partials/product-words.mjml', changed: ['partials/product-card.mjml'] });
  expect(await readFile(path.join(sample.folder, 'partials/product-card.mjml'), 'utf8')).not.toContain(
    'product-text',
  );
  await expect(stat(path.join(sample.folder, 'partials/product-text.mjml'))).rejects.toThrow();
  expect((await checkTemplates(await openWorkspace(sample.folder))).diagnostics).toEqual([]);
});

it('refuses when any file changed meanwhile, and when a call cannot be known', async () => {
  await using sample = await copySample();
  const workspace = await openWorkspace(sample.folder);
  const { fingerprints } = await partialUses(workspace, 'product-text');
  await sample.change('partials/header.mjml', (text) => `${text} `);
  const request = { from: 'product-text', to: 'product-words' };
  await expect(renamePartial(workspace, { ...request, fingerprints })).rejects.toMatchObject({
    code: 'FILE_CHANGED',
  });
  await sample.change('partials/header.mjml', (text) => `${text}{{> (lookup . 'kind')}}`);
  const again = (await partialUses(workspace, 'product-text')).fingerprints;
  await expect(renamePartial(workspace, { ...request, fingerprints: again })).rejects.toMatchObject({
    code: 'FILE_PROTECTED',
  });
  await expect(stat(path.join(sample.folder, 'partials/product-words.mjml'))).rejects.toThrow();
});

it('refuses names that are no name, are taken, or lead elsewhere', async () => {
  await using sample = await copySample();
  const workspace = await openWorkspace(sample.folder);
  const { fingerprints } = await partialUses(workspace, 'product-text');
  const rename = (to: string) => renamePartial(workspace, { from: 'product-text', to, fingerprints });
  const names = [
    '../out',
    'a/b',
    'a\\b',
    'nul',
    'CON.es',
    '',
    'header',
    'HEADER',
    'a\0',
    '.hidden',
    'x'.repeat(65),
  ];
  for (const to of names) await expect(rename(to), to).rejects.toMatchObject({ code: 'USAGE' });
});
