import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { shopFiles } from '../../../bench/run/shopFiles.ts';
import { openStudioBrowser } from '../../support/studioBrowser.ts';

const PEOPLE = 10_000;

it('what a line of the policy does to 10,000 people stands in the page once it is saved', async () => {
  await using studio = await openStudioBrowser({}, async ({ folder }) => {
    for (const [file, text] of Object.entries(shopFiles(PEOPLE)))
      await writeFile(path.join(folder, 'data', file), text);
  });
  const page = await studio.visit('/changes');
  // Everybody is looked at once before there is anything to compare with.
  await page.getByText('Nothing has changed since the baseline.').waitFor({ timeout: 120_000 });
  await studio.open.sample.change('policy.yaml', (text) =>
    text.replace('    Clothing > Outerwear: 203', '    Clothing > Elsewhere: 203'),
  );
  await page.locator('.groups button').first().waitFor({ timeout: 120_000 });
  const numberOf = async (at: number) =>
    Number((await page.locator('.summary dd').nth(at).textContent())?.replaceAll(/\D/g, ''));
  // Three in five bought a coat, four in five of them allow that to be used.
  expect(await numberOf(2)).toBeGreaterThan(PEOPLE / 3);
  expect(await numberOf(2)).toBeLessThan(PEOPLE);
  expect(studio.complaints).toEqual([]);
}, 300_000);
