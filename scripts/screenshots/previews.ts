/**
 * Makes the pictures of the README from the committed previews: `npm run screenshots` after `npm start`.
 *
 * The browser is the one of the tests, from npm. Nothing is fetched: previews show pictures from this repository.
 */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { likelyFonts, openBrowser } from '../../test/support/browser.ts';
import { smaller } from './smaller.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const LIMIT_BYTES = 150_000;

interface Picture {
  readonly file: string;
  readonly page: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
}

/** The winter coat, whose suggestions everybody understands. */
const COAT = 'previews/after-purchase/C-1001/email.html';

const PICTURES: readonly Picture[] = [
  { file: 'docs/images/after-purchase.png', page: COAT, width: 600 },
  { file: 'docs/images/after-purchase-dark.png', page: COAT, width: 320, colorScheme: 'dark' },
  { file: 'docs/images/gallery.png', page: 'previews/index.html', width: 1200, height: 900 },
];

const browser = await openBrowser();
const fonts = await likelyFonts();
for (const { file, page: source, width, height, colorScheme = 'light' } of PICTURES) {
  const page = await browser.newPage({
    viewport: { width, height: height ?? 900 },
    colorScheme,
    // The style sheet with the fonts is no part of the page, and its content policy would refuse it.
    bypassCSP: true,
  });
  await page.goto(pathToFileURL(path.join(ROOT, source)).href);
  await page.addStyleTag({ content: fonts });
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  const target = path.join(ROOT, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, smaller(await page.screenshot({ fullPage: height === undefined })));
  if (statSync(target).size > LIMIT_BYTES) throw new Error(`${file} is above ${LIMIT_BYTES} bytes`);
  await page.close();
}
await browser.close();
