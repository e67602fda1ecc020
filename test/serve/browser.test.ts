import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/domain/index.ts';
import { createHandler, type PublicServer, startServer } from '../../src/serve/server.ts';
import { openBrowser } from '../support/browser.ts';
import { linkOf, type OpenPages, openPagesShop } from '../support/pagesShop.ts';
import { SAMPLE_NOW } from '../support/sampleShop.ts';

let open: OpenPages;
let server: PublicServer;
let browser: Browser;
let axe: string;
/** Everything that the browser asked for. */
const asked: string[] = [];

beforeAll(async () => {
  open = await openPagesShop();
  server = await startServer(createHandler(open.pages), { host: '127.0.0.1', port: 0 });
  browser = await openBrowser();
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await open[Symbol.asyncDispose]();
});

/** No JavaScript: the pages must do without. Tools of the test run all the same. */
async function visit(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'en-US', ...options });
  const page = await context.newPage();
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${server.url}${path}`);
  return page;
}

const PAGES = [
  ['unsubscribe', linkOf('unsubscribe', 'C-0', 'care-tips')],
  ['preferences', linkOf('preferences', 'C-0')],
  ['why', linkOf('why', 'C-0', '<unknown@shop.example>')],
  ['data', linkOf('data', 'C-0')],
  ['confirm', linkOf('confirm', 'C-0', 'erasure')],
  ['invalid', '/u/nothing'],
] as const;

describe.each(PAGES)('%s', (_, path) => {
  it.each([
    ['light', 320],
    ['dark', 1600],
  ] as const)('has nothing that keeps anybody out: WCAG 2.2 AA, %s, %i px', async (colorScheme, width) => {
    const page = await visit(path, {
      ...{ javaScriptEnabled: true, bypassCSP: true, colorScheme, viewport: { width, height: 700 } },
    });
    await page.evaluate(axe);
    const found = await page.evaluate(
      `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(
        ({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target).join(' ')))`,
    );
    expect(found).toEqual([]);
    // Nothing is cut off or has to be moved sideways (1.4.10).
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    // Whatever is pressed is large enough (2.5.8), and beyond.
    const heights = await page
      .locator('button, label.choice, select, input[type=date]')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    for (const height of heights) expect(height).toBeGreaterThanOrEqual(43.9);
    await page.context().close();
  });
});

it('one unsubscribes, and takes it back, without JavaScript and with the keyboard alone', async () => {
  const page = await visit(linkOf('unsubscribe', 'C-1'));
  await page.getByRole('button', { name: 'Unsubscribe' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('status').waitFor();
  expect(await page.getByRole('status').textContent()).toContain('Done.');
  expect((await open.shop.store.answers.of('C-1'))?.suppressed).toBe(true);
  // Loading the answer again asks the same again, and changes nothing.
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await page.getByRole('button', { name: 'Unsubscribe' }).waitFor();
  expect((await open.shop.store.answers.of('C-1'))?.suppressed).toBe(false);
  await page.context().close();
});

it('every wish is made on one screen, and is there when one comes back', async () => {
  const page = await visit(linkOf('preferences', 'C-2'));
  await page.getByLabel('How to care for it').uncheck();
  await page.getByLabel(/may use my purchases/).uncheck();
  await page.getByLabel('Less: at most once a month').check();
  await page.getByLabel('Pause until').fill('2026-12-24');
  await page.getByLabel('Language of the emails').selectOption('de');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Gespeichert.').waitFor();
  const again = await visit(linkOf('preferences', 'C-2'));
  expect(await again.getByLabel('Tipps zur Pflege').isChecked()).toBe(false);
  expect(await again.getByLabel('Was zum Einkauf passt').isChecked()).toBe(true);
  expect(await again.getByLabel(/darf meine Einkäufe/).isChecked()).toBe(false);
  expect(await again.getByLabel(/höchstens einmal im Monat/).isChecked()).toBe(true);
  expect(await again.getByLabel('Pause bis').inputValue()).toBe('2026-12-24');
  const customer = await open.customer('C-2');
  expect(customer).toMatchObject({
    ...{ leftLists: ['care-tips'], language: 'de' },
    wishes: { pace: 'monthly', pauseUntil: Date.UTC(2026, 11, 23, 23) },
  });
  expect(customer?.consents.at(-1)).toMatchObject({
    purpose: 'purchases',
    state: 'withdrawn',
    at: SAMPLE_NOW + DAY_MS,
  });
  for (const one of [page, again]) await one.context().close();
});

it('in all of this nothing was asked for elsewhere, and nothing but the pages', () => {
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((url) => !/^\/[upwdc]\/[^/]+$/.test(url.slice(server.url.length)))).toEqual([]);
});
