import { globSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { callMesura } from '../support/callMesura.ts';
import { environment } from '../support/dueShop.ts';
import { ROOT } from '../support/sampleShop.ts';

let parent: string;
beforeEach(async () => {
  parent = await mkdtemp(path.join(tmpdir(), 'mesura-init-'));
});
afterEach(() => rm(parent, { recursive: true, force: true }));

const CASES = path.join(ROOT, 'test/cases');

/** Makes a folder from the exports of a system, and returns what the commands said. */
async function begin(system: string, files: string, ...more: string[]) {
  const exports = globSync(`${system}/${files}`, { cwd: CASES }).map((file) => path.join(CASES, file));
  const made = await callMesura(['init', 'x', ...exports, ...more], { cwd: parent });
  const cwd = path.join(parent, 'x');
  const imported = await callMesura(['import', '--json'], { cwd });
  const summary = JSON.parse(imported.stdout.trim().split('\n').at(-1) ?? '{}');
  const added = new Map<string, number>();
  for (const one of summary.imported ?? []) added.set(one.kind, one.added);
  return { made, imported, added, cwd };
}

it.each([
  ['shopify', 20],
  ['woocommerce', 0],
  ['magento', 4],
  ['prestashop', 8],
  ['lines', 0],
])(
  'what init writes for the exports of %s is imported, and its %i consents count for both purposes when the shop says so',
  async (system, consents) => {
    const one = consents / 2;
    const both = await begin(system, '*.csv', '--consent-covers-purchases');
    expect(both.made).toMatchObject({ code: 0 });
    expect(both.imported.stderr).toBe('');
    expect(both.added.get('products')).toBeGreaterThan(0);
    expect(both.made.stderr.includes('None of these files holds consents')).toBe(consents === 0);
    await rm(both.cwd, { recursive: true });
    const plain = await begin(system, '*.csv');
    expect(plain.imported.stderr).toBe('');
    expect([plain.added.get('consents') ?? 0, both.added.get('consents') ?? 0]).toEqual([one, consents]);
  },
  30_000,
);

it('an import that brings nobody to write to says so, and an import of one kind does not', async () => {
  const { cwd } = await begin('google-merchant', '*.xml');
  expect((await callMesura(['import'], { cwd })).stderr).toMatch(/brought customers[\s\S]*brought consents/);
  expect((await callMesura(['import', '--only', 'products'], { cwd })).stderr).not.toContain('brought');
});

it('a shop that has not said who it is is warned by the check, and not sent, and nobody calls it a sample', async () => {
  const { cwd } = await begin('shopify', '*.csv');
  const check = await callMesura(['check'], { cwd });
  expect(check).toMatchObject({ code: 0, stdout: expect.stringContaining('shop-unfilled') });
  const env = environment({ smtpUrl: 'smtps://mail.example.com' });
  const sent = await callMesura(['send', '--campaign', 'after-purchase'], { cwd, env });
  expect(sent).toMatchObject({ code: 2, stderr: expect.stringContaining('has not said yet who it is') });
  expect(sent.stderr).not.toMatch(/still a sample|delete/);
});
