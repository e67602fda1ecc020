import { afterAll, beforeAll, expect, it } from 'vitest';
import { faultsEverywhere, openStudioBrowser, type StudioBrowser } from '../../support/studioBrowser.ts';

let studio: StudioBrowser;
beforeAll(async () => {
  studio = await openStudioBrowser({}, (sample) =>
    sample.change('partials/product-card.mjml', (text) => text.replace('alt=""', 'alt="coat.jpg"')),
  );
});
afterAll(() => studio[Symbol.asyncDispose]());

const COAT = '/inspect/after-purchase/C-1001';

it('a finding leads to its place in the email and to the line of its template', async () => {
  const page = await studio.visit(COAT);
  const finding = page.locator('.finding', { hasText: 'alt-file-name' });
  await finding.getByRole('button').click();
  const frame = page.frameLocator('iframe');
  const marked = frame.locator('#mesura-mark');
  await marked.waitFor();
  expect(await marked.getAttribute('alt')).toBe('coat.jpg');
  expect(new URL(page.url()).searchParams.get('mark')).toMatch(/^\d+$/);
  // The email scrolled to it, and the page around it stayed where it was.
  await expect
    .poll(() => page.evaluate('document.querySelector("iframe").contentWindow.scrollY'))
    .toBeGreaterThan(50);
  expect(await page.evaluate('document.scrollingElement.scrollTop')).toBe(0);
  expect(await finding.getByRole('link', { name: /product-card/ }).getAttribute('href')).toMatch(
    /^\/write\/.*product-card\.mjml\?line=\d+$/,
  );
  await page.close();
});

it('keys go from place to place, and the list is narrowed to one mail program by the address', async () => {
  const page = await studio.visit(COAT);
  await page.locator('.finding').first().waitFor();
  await page.keyboard.press('n');
  const first = new URL(page.url()).searchParams.get('mark');
  await page.keyboard.press('n');
  const second = new URL(page.url()).searchParams.get('mark');
  expect(first).not.toBe(second);
  await page.keyboard.press('p');
  expect(new URL(page.url()).searchParams.get('mark')).toBe(first);
  const all = await page.locator('.finding').count();
  await page.getByLabel('Mail program').selectOption('apple-mail.ios');
  expect(await page.locator('.finding').count()).toBeLessThan(all);
  expect(new URL(page.url()).searchParams.get('client')).toBe('apple-mail.ios');
  await page.close();
});

it('one email of each template and shape can be chosen, and the chosen one is in the address', async () => {
  const page = await studio.visit('/inspect');
  const choice = page.locator('select').first();
  await page.locator('.finding').first().waitFor();
  const options = await choice
    .locator('option')
    .evaluateAll((all) => all.map((one) => (one as unknown as { value: string }).value));
  expect(options.length).toBeGreaterThan(5);
  const last = options.at(-1) ?? '';
  await choice.selectOption(last);
  expect(new URL(page.url()).pathname).toBe(`/inspect/${last}`);
  await page.close();
});

it('without a spam filter the view says that there is no score, and why', async () => {
  const page = await studio.visit(COAT);
  await page.getByText('No spam score: the configuration names no spam filter (inspect.spam).').waitFor();
  await page.close();
});

it('in Spanish the findings are told in Spanish', async () => {
  const page = await studio.visit(COAT, { locale: 'es-ES' });
  await page.getByText('el alt de una imagen es el nombre de un archivo').waitFor();
  await page.close();
});

it('everybody can use it, at every width, in both modes', async () => {
  const page = await studio.visit(COAT, { bypassCSP: true });
  await page.locator('.finding').first().waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
  await page.close();
});

it('no page complained', () => {
  expect(studio.complaints).toEqual([]);
});
