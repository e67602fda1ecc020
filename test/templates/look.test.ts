import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { lowContrast } from '../support/contrast.ts';
import { EVERY, letter } from './letters.ts';

/** The campaigns about suggestions, whose layouts the others share. */
const CAMPAIGNS = ['after-purchase', 'care-tips'] as const;

/** Those two in the languages of the sample, and every other template in the language with the longest words. */
const LOOKED_AT = EVERY.filter(({ campaign, language }) =>
  campaign === 'after-purchase' || campaign === 'care-tips'
    ? language === 'es' || language === 'en'
    : language === 'de-formal',
);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** An email as a mail program shows it; no picture ever arrives, as for most people at first. */
async function show(html: string, width: number, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  await page.route(/^https?:/, (route) => route.abort());
  await page.setContent(html);
  return page;
}

describe.each(LOOKED_AT)('$campaign in $language, for a person $person', ({ campaign, language, person }) => {
  it('is legible in both schemes and fits 320 and 600 px, with pictures off', async () => {
    const { html } = await letter(campaign, language, person, {
      logo: 'https://casapirineo.example/pictures/logo.png',
    });
    await using page = await show(html, 600);
    for (const width of [320, 600]) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await lowContrast(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      }
    }
  });

  it('has one first heading, none skipped, and no table that is read out as one', async () => {
    const { html } = await letter(campaign, language, person);
    await using page = await show(html, 600);
    const levels = await page.evaluate<number[]>(
      "[...document.querySelectorAll('h1,h2,h3,h4')].map((heading) => Number(heading.tagName[1]))",
    );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    expect(await page.locator('table:not([role=presentation])').count()).toBe(0);
    expect(await page.locator('img:not([alt])').count()).toBe(0);
  });
});

describe.each(CAMPAIGNS)('%s', (campaign) => {
  it('turns dark with the reader, without pure black or white', async () => {
    const { html } = await letter(campaign, 'es', 'with suggestions');
    const backgrounds = `[...new Set([...document.querySelectorAll('*')].map((element) =>
      getComputedStyle(element).backgroundColor))].filter((color) => color !== 'rgba(0, 0, 0, 0)')`;
    await using light = await show(html, 600);
    await using dark = await show(html, 600, 'dark');
    const [inLight, inDark] = [
      await light.evaluate<string[]>(backgrounds),
      await dark.evaluate<string[]>(backgrounds),
    ];
    expect(inLight.length).toBeGreaterThan(1);
    expect(inDark.filter((color) => inLight.includes(color))).toEqual([]);
    for (const color of [...inLight, ...inDark])
      expect(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']).not.toContain(color);
  });

  it('with pictures off, names the shop where its logo would be, and no product twice', async () => {
    const { html, text } = await letter(campaign, 'es', 'with suggestions', {
      logo: 'https://casapirineo.example/pictures/logo.png',
    });
    await using page = await show(html, 600);
    const pictures = page.locator('img');
    const names = await pictures.evaluateAll((all) => all.map((one) => one.getAttribute('alt')));
    expect(names[0]).toBe('Casa Pirineo');
    expect(names.length).toBeGreaterThan(2);
    expect(new Set(names.slice(1))).toEqual(new Set(['']));
    expect(text.match(/^.*Guantes Ordesa.*$/gm)).toHaveLength(1);
    for (const place of await page.locator('.logo td, .picture td').all())
      expect((await place.boundingBox())?.width).toBeGreaterThan(100);
  });

  it('a product without a picture takes the whole width', async () => {
    const { html } = await letter(campaign, 'es', 'without a name, price, picture or link');
    await using page = await show(html, 600);
    const title = await page.locator('h3').first().boundingBox();
    expect(title?.width).toBeGreaterThan(500);
  });
});
