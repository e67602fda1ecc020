import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { writePreviews } from '../../src/run/preview/writePreviews.ts';
import { copySample, openSample, SAMPLE_NOW } from '../support/sampleShop.ts';

it('with remote pictures a preview may fetch from where its products and the logo lie, and without from nowhere', async () => {
  await using sample = await copySample();
  await using shop = await openSample(sample);
  const campaigns = [...shop.workspace.campaigns.values()];
  const policyOf = async (remotePictures: boolean) => {
    await writePreviews(shop, { campaigns, now: SAMPLE_NOW, remotePictures });
    const email = await readFile(
      path.join(sample.folder, 'previews/after-purchase/C-1001/email.html'),
      'utf8',
    );
    return /img-src ([^;]*)/.exec(email)?.[1];
  };
  expect(await policyOf(false)).toBe("'self' data:");
  expect(await policyOf(true)).toBe("'self' data: https://casapirineo.example");
});
