import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { localPictures } from '../../../src/deliver/preview/localPictures.ts';
import { openBrowser } from '../../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** A server of pictures that writes down what it was asked for, and from where. */
async function pictureServer() {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers.referer ?? 'from nowhere'}`);
    response.writeHead(200, { 'Content-Type': 'image/svg+xml' });
    response.end('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { asked, origin, [Symbol.asyncDispose]: async () => void server.close() };
}

async function open(html: string): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'mesura-remote-'));
  try {
    const file = path.join(folder, 'email.html');
    await writeFile(file, html);
    await using page = await browser.newPage();
    await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
  } finally {
    await rm(folder, { recursive: true });
  }
}

it('a preview fetches pictures of products only when asked, and nothing from elsewhere even then', async () => {
  await using shop = await pictureServer();
  await using tracker = await pictureServer();
  const email = `<!doctype html><html lang="en"><head><title>x</title></head><body>
<img alt="" src="${shop.origin}/gloves.svg"><img alt="" src="${tracker.origin}/pixel.svg"></body></html>`;
  await open(localPictures(email, {}, '../../'));
  expect(shop.asked).toEqual([]);
  await open(localPictures(email, {}, '../../', [shop.origin]));
  expect(shop.asked).toEqual(['/gloves.svg from nowhere']);
  expect(tracker.asked).toEqual([]);
});
