/**
 * Makes the pictures of docs/studio.md from the studio over a copy of the sample shop: `npm run screenshots`, or some of them:
 * `node scripts/screenshots/studio.ts why dark`. The browser is the one of the tests; nothing is fetched.
 */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { openStudioBrowser } from '../../test/support/studioBrowser.ts';
import { smaller } from './smaller.ts';

const IMAGES = path.resolve(import.meta.dirname, '../../docs/images');
const LIMIT_BYTES = 220_000;

interface Picture {
  readonly name: string;
  readonly view: string;
  /** Leads the page to what is to be seen. */
  readonly until?: (page: Page) => Promise<unknown>;
  readonly context?: BrowserContextOptions;
  /** Whether what is sensitive is shown. */
  readonly reveal?: boolean;
}

/** The winter coat, whose suggestions everybody understands. */
const COAT = '/?person=C-1001&in=after-purchase';
/** Runs in the page. */
const intoView = (element: unknown) =>
  (element as { scrollIntoView(where: object): void }).scrollIntoView({ block: 'center' });
const emailIn = (page: Page) => page.frameLocator('iframe').first().locator('img').first().waitFor();

const PICTURES: readonly Picture[] = [
  { name: 'people', view: COAT, until: emailIn },
  {
    name: 'why',
    view: COAT,
    until: async (page) => {
      await emailIn(page);
      await page.locator('.reasons').getByText('All rules in their order').click();
      await page
        .locator('.reasons h3, .reasons h2', { hasText: 'What it suggests' })
        .first()
        .evaluate(intoView);
    },
  },
  {
    name: 'what-if',
    reveal: true,
    view: '/?person=C-1025&in=after-purchase',
    until: async (page) => {
      await page
        .locator('section[aria-label="What if"]')
        .getByLabel('Ibuprofen 400 mg, 20 tablets')
        .uncheck();
      await page.locator('.seen .badge', { hasText: 'The same to the byte' }).waitFor();
      await emailIn(page);
    },
  },
  {
    name: 'write',
    view: '/write/templates/after-purchase.es.mjml?person=C-1001&in=after-purchase',
    until: async (page) => {
      await emailIn(page);
      await page.getByText('No findings').waitFor();
    },
  },
  { name: 'reviews', view: '/reviews', until: (page) => page.getByText(/ of \d+ left/).waitFor() },
  { name: 'telephone', view: `${COAT}&device=iPhone+16`, until: emailIn },
  { name: 'dark', view: `${COAT}&mode=partial`, until: emailIn },
  {
    name: 'lock-screen',
    view: `${COAT}&part=lock`,
    until: (page) => page.getByText('iPhone').first().waitFor(),
  },
  {
    name: 'source',
    view: `${COAT}&part=source`,
    until: async (page) => {
      await page.getByText('Hola, ').first().waitFor();
      await page.getByText('Hola, ').first().evaluate(intoView);
    },
  },
  {
    name: 'inspect',
    view: '/inspect/after-purchase/C-1001',
    until: async (page) => {
      await page.locator('.spots button', { hasText: 'product-card' }).first().click();
      await page.frameLocator('iframe').locator('#mesura-mark').waitFor();
      await page.waitForTimeout(300);
    },
  },
  { name: 'list', view: '/?outcome=skip', until: (page) => page.locator('.row').first().waitFor() },
  {
    name: 'changes',
    view: '/changes',
    // A word in a template, and an aisle that nobody speaks of any more. Last: the shop is another one afterwards.
    until: async (page) => {
      const { desk, sample } = plain.open;
      await sample.change('templates/after-purchase.es.mjml', (text) =>
        text.replaceAll('Va bien con lo que tienes', 'Hace juego con lo que tienes'),
      );
      await sample.change('policy.yaml', (text) =>
        text.replace('    Kitchen > Pans: 654', '    Kitchen > Other pans: 654'),
      );
      await page.locator('.groups button', { hasText: 'after-purchase.es' }).last().waitFor();
      await desk.settled();
      await page.locator('.groups button', { hasText: 'text, HTML' }).first().click();
      await page.frameLocator('iframe').last().getByText('Hace juego').waitFor();
    },
  },
];

const chosen = process.argv.slice(2);
await using plain = await openStudioBrowser();
await using revealing = await openStudioBrowser({ reveal: true });
mkdirSync(IMAGES, { recursive: true });
for (const { name, view, until, context, reveal } of PICTURES) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const page = await (reveal ? revealing : plain).visit(view, {
    viewport: { width: 1240, height: 720 },
    ...context,
  });
  await until?.(page);
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  const file = path.join(IMAGES, `studio-${name}.png`);
  writeFileSync(file, smaller(await page.screenshot()));
  if (statSync(file).size > LIMIT_BYTES) throw new Error(`${file} is above ${LIMIT_BYTES} bytes`);
  await page.close();
}
