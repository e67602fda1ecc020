import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkTemplates } from '../../src/run/check/checkTemplates.ts';
import { renderOne } from '../../src/run/renderOne.ts';
import { openWorkspace } from '../../src/run/workspace/openWorkspace.ts';
import { copySample, openSample, SAMPLE_NOW, type SampleFolder } from '../support/sampleShop.ts';

let sample: SampleFolder;
beforeAll(async () => {
  sample = await copySample();
});
afterAll(() => sample[Symbol.asyncDispose]());

const withBrand = (brand: string) =>
  sample.change('mesura.config.ts', (text) =>
    text.replace(/\n {2}(brand: .*\n {2})?campaigns: \{/, `\n  brand: ${brand},\n  campaigns: {`),
  );

it('an email takes colours, fonts and corners of the shop, in the light and in the dark', async () => {
  await withBrand(
    `{ colours: { accent: '#7a1f3d' }, dark: { page: '#101018' }, fonts: { heading: 'Didot, serif' }, radius: 3 }`,
  );
  await using shop = await openSample(sample);
  const campaign = shop.workspace.campaigns.get('after-purchase');
  if (campaign === undefined) throw new Error('the sample shop has changed');
  const { composed } = await renderOne(shop, { customerId: 'C-1001', campaign, now: SAMPLE_NOW });
  const html = composed?.rendered.html ?? '';
  expect(html).toContain('border-top:6px solid #7a1f3d');
  expect(html).toContain('font-family:Didot, serif;font-size:30px');
  expect(html).toContain('border-radius:3px');
  expect(html).toContain('background-color: #101018 !important');
  expect(html).not.toMatch(/#1f4d3f|Georgia|#151815|brand/);
});

it('each picture of a product leads to the product', async () => {
  await using shop = await openSample(sample);
  const campaign = shop.workspace.campaigns.get('after-purchase');
  if (campaign === undefined) throw new Error('the sample shop has changed');
  const { composed } = await renderOne(shop, { customerId: 'C-1001', campaign, now: SAMPLE_NOW });
  const linked = [
    ...(composed?.rendered.html ?? '').matchAll(
      /<a\s+href="([^"]+)"[^>]*title="([^"]+)"\s*>\s*<img\s+alt="" src="([^"]+)"/g,
    ),
  ];
  expect(linked.length).toBe(3);
  for (const [, href, title, src] of linked) {
    expect(href?.split('/').at(-1)).toBe(src?.split('/').at(-1)?.replace('.png', ''));
    expect(title).not.toBe('');
  }
});

it('the check warns of colours that cannot be read, and names them', async () => {
  await withBrand(`{ colours: { muted: '#cccccc' } }`);
  const { diagnostics } = await checkTemplates(await openWorkspace(sample.folder));
  expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toContain('warning brand-contrast');
  expect(diagnostics.map(({ message }) => message).join('\n')).toContain('colours.muted on colours.card');
});
