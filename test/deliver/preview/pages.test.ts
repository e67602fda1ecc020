import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../support/browser.ts';
import { lowContrast } from '../../support/contrast.ts';
import { decision, entry, previewFiles, sent } from './entries.ts';

// The pages as a person opens them: from the disk, without a server.
const root = mkdtempSync(path.join(tmpdir(), 'mesura-previews-'));
const address = (file: string) => pathToFileURL(path.join(root, 'previews', file)).href;
const asked: string[] = [];
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
  const entries = [
    sent(),
    entry({ customerId: 'C-1002' }),
    entry({ customerId: 'C-1003', decision: decision({ kind: 'defer', until: 0 }) }),
    sent({ campaign: 'care-tips', decision: decision({ kind: 'send-without-history' }) }),
  ];
  const pictures = { 'https://shop.example/pictures/': '../pictures' };
  for (const { path: file, content } of previewFiles(entries, { shop: 'Casa Pirineo', pictures })) {
    mkdirSync(path.dirname(path.join(root, 'previews', file)), { recursive: true });
    writeFileSync(path.join(root, 'previews', file), content);
  }
  mkdirSync(path.join(root, 'pictures'));
  writeFileSync(path.join(root, 'pictures/gloves.png'), PNG.sync.write(new PNG({ width: 8, height: 8 })));
});
afterAll(async () => {
  await browser?.close();
  rmSync(root, { recursive: true });
});

async function visit(
  file: string,
  look: { width?: number; colorScheme?: 'light' | 'dark' } = {},
): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: look.width ?? 1200, height: 900 },
    colorScheme: look.colorScheme ?? 'light',
  });
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(address(file));
  return page;
}

const PAGES = ['index.html', 'after-purchase/C-1001/why.html', 'after-purchase/C-1002/why.html'];

describe.each(PAGES)('%s', (file) => {
  it.each(['light', 'dark'] as const)('is legible in the %s scheme', async (colorScheme) => {
    await using page = await visit(file, { colorScheme });
    expect(await lowContrast(page)).toEqual([]);
  });

  it('needs no sideways scrolling at 320 px', async () => {
    await using page = await visit(file, { width: 320 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  });

  it('keeps its own content policy', async () => {
    const complaints: string[] = [];
    await using page = await visit(file);
    page.on('console', (message) => complaints.push(message.text()));
    await page.reload();
    expect(complaints).toEqual([]);
  });
});

it('the keyboard reaches the content first and never the thumbnails', async () => {
  await using page = await visit('index.html');
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement?.textContent')).toBe('Skip to the content');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate("document.activeElement?.getAttribute('aria-label')")).toBe(
    'Email, C-1001, after-purchase',
  );
});

it('a check box hides a kind of decision, without a script', async () => {
  await using page = await visit('index.html');
  const skipped = page.getByRole('heading', { name: 'C-1002' });
  expect(await skipped.isVisible()).toBe(true);
  await page.getByRole('checkbox', { name: 'Skip (1)' }).uncheck();
  expect(await skipped.isVisible()).toBe(false);
  expect(await page.getByRole('heading', { name: 'C-1003' }).isVisible()).toBe(true);
});

it('the thumbnail shows the email with its local picture', async () => {
  await using page = await visit('index.html');
  const frame = page.frameLocator('iframe').first();
  await frame.locator('#hello').waitFor();
  await expect
    .poll(() =>
      frame.locator('img').evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth),
    )
    .toBe(8);
});

it('nothing is asked of the network', () => {
  expect(asked.length).toBeGreaterThan(PAGES.length);
  expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
});
