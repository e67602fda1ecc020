import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { DeskOptions } from '../../src/run/desk/openDesk.ts';
import { openBrowser } from './browser.ts';
import { builtApp } from './builtApp.ts';
import { type OpenStudio, openStudio } from './openStudio.ts';
import type { SampleFolder } from './sampleShop.ts';

/** The widths that every view is looked at in: a telephone or 400 %, a tablet, a laptop, a desk. */
export const WIDTHS = [320, 768, 1280, 1600] as const;

/** A studio, the application as it is in the sources, and a browser that looks at it. */
export interface StudioBrowser extends AsyncDisposable {
  readonly open: OpenStudio;
  /** Opens a view, in English and light unless told otherwise. */
  visit(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** What the pages complained of since they were opened: errors of scripts and refusals of the content policy. */
  readonly complaints: readonly string[];
}

/** @param prepare changes the folder before it is opened */
export async function openStudioBrowser(
  options: Partial<DeskOptions> = {},
  prepare?: (sample: SampleFolder) => Promise<void>,
  env?: Readonly<Record<string, string>>,
): Promise<StudioBrowser> {
  await builtApp();
  const open = await openStudio(options, prepare, env);
  const browser: Browser = await openBrowser();
  const complaints: string[] = [];
  return {
    ...{ open, complaints },
    async visit(path, context = {}) {
      const page = await browser.newPage({
        ...{ locale: 'en-US', viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' },
        ...context,
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await page.goto(new URL(path, open.studio.url).href);
      await page.locator('nav').first().waitFor();
      return page;
    },
    async [Symbol.asyncDispose]() {
      await browser.close();
      await open[Symbol.asyncDispose]();
    },
  };
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Names what parts of a page a person may press are smaller than 24 by 24 pixels (WCAG 2.2, 2.5.8). */
const TOO_SMALL = `[...document.querySelectorAll('button, select, summary, input, [role=tab], [role=separator], nav a')]
  .map((one) => [one, (one.closest('label') ?? one).getBoundingClientRect()])
  .filter(([, { width, height }]) => width > 0 && (width < 24 || height < 24))
  .map(([one, { width, height }]) => one.outerHTML.slice(0, 80) + ' ' + width + 'x' + height)`;

/**
 * What is not accessible in a view as it is now: what axe finds, what must be moved sideways to be read (1.4.10), and what is
 * too small to press. Emails in their frames are the shop's own matter. The page must be opened with `bypassCSP`.
 */
export async function faultsOf(page: Page): Promise<string[]> {
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(await readFile(AXE, 'utf8'));
  const found = (await page.evaluate(
    `axe.run({ exclude: ['iframe'] }, { runOnly: ${JSON.stringify(RULES)}, iframes: false }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target, failureSummary }) => target + ' ' + failureSummary).join(' | ')))`,
  )) as string[];
  const small = (await page.evaluate(TOO_SMALL)) as string[];
  const beyond = (await page.evaluate('document.documentElement.scrollWidth - innerWidth')) as number;
  return [
    ...found,
    ...small.map((one) => `too small: ${one}`),
    ...(beyond > 0 ? [`${beyond} px wider than the window`] : []),
  ];
}

/** The same at every width, light and dark. @param before leads the page to the state that is meant, at each */
export async function faultsEverywhere(
  page: Page,
  before: (width: number) => Promise<unknown> = async () => undefined,
): Promise<string[]> {
  const faults: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 700 });
    await before(width);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      faults.push(...(await faultsOf(page)).map((fault) => `${width} px, ${colorScheme}: ${fault}`));
    }
  }
  return faults;
}
