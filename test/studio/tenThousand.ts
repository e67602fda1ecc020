/**
 * The long form of the test of changes: what a line of the policy does to 10,000 people, seen in a browser. Run by hand:
 * `node test/studio/tenThousand.ts [people]`. It prints what stands in the page, and fails when the page says nothing.
 */
import { strict as assert } from 'node:assert';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { shopFiles } from '../../bench/run/shopFiles.ts';
import { openStudioBrowser } from '../support/studioBrowser.ts';

const people = Number(process.argv[2] ?? 10_000);
await using studio = await openStudioBrowser({}, async ({ folder }) => {
  for (const [file, text] of Object.entries(shopFiles(people)))
    await writeFile(path.join(folder, 'data', file), text);
});
const page = await studio.visit('/changes');
await page.getByText('Nothing has changed since the baseline.').waitFor();
const since = performance.now();
await studio.open.sample.change('policy.yaml', (text) =>
  text.replace('    Clothing > Outerwear: 203', '    Clothing > Elsewhere: 203'),
);
const groups = page.locator('.groups button');
await groups.first().waitFor();
const seconds = ((performance.now() - since) / 1000).toFixed(1);
const said = await page.locator('.summary .title p').textContent();
const numbers = await page.locator('.summary dl > div').allTextContents();
process.stdout.write(
  `${people} people, ${seconds} s from the save to the page (${said}): ${numbers.join(', ')}; ${await groups.count()} kinds\n`,
);

// Three in five bought a coat, four in five of them allow that to be used.
const vanish = Number((await page.locator('.summary dd').nth(2).textContent())?.replaceAll(/\D/g, ''));
assert(vanish > people / 3, `${vanish} emails vanish`);
assert.deepEqual(studio.complaints, []);
