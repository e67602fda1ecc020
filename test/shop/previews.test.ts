import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writePreviews } from '../../src/run/preview/writePreviews.ts';
import type { Shop } from '../../src/run/shop/openShop.ts';
import { copySample, openSample, ROOT, SAMPLE_NOW, type SampleFolder } from '../support/sampleShop.ts';

let sample: SampleFolder;
let shop: Shop;
const filesIn = (folder: string) =>
  globSync('**/*.*', { cwd: folder })
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .sort();

beforeAll(async () => {
  sample = await copySample();
  shop = await openSample(sample);
});
afterAll(async () => {
  await shop[Symbol.asyncDispose]();
  await sample[Symbol.asyncDispose]();
});

it('the committed previews are what the sample shop gives today, byte for byte', async () => {
  const folder = path.join(sample.folder, 'previews');
  await writePreviews(shop, { campaigns: [...shop.workspace.campaigns.values()], now: SAMPLE_NOW, folder });
  const committed = path.join(ROOT, 'previews');
  expect(filesIn(folder)).toEqual(filesIn(committed));
  const different = filesIn(folder).filter(
    (file) => !readFileSync(path.join(folder, file)).equals(readFileSync(path.join(committed, file))),
  );
  expect(different, 'run "npm start" and look at the difference').toEqual([]);
});

it('a preview that is not made any more goes away, and other files of the folder stay', async () => {
  const folder = path.join(sample.folder, 'other');
  const campaigns = [...shop.workspace.campaigns.values()];
  await writePreviews(shop, { campaigns, now: SAMPLE_NOW, folder });
  const before = filesIn(folder).length;
  await writePreviews(shop, { campaigns, now: SAMPLE_NOW + 20 * 86_400_000, folder });
  expect(filesIn(folder).length).toBeLessThan(before);
});
