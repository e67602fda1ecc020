import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStudioBrowser, type StudioBrowser } from '../../support/studioBrowser.ts';

const STRIKE = "top.document.title='struck';document.title='struck'";
const MARKUP = `<script>${STRIKE}</script><img src="/none.png" onerror="${STRIKE}"><svg onload="${STRIKE}"></svg>`;
const NAME = `<img src=/none.png onerror=${STRIKE}>`;

let studio: StudioBrowser;
beforeAll(async () => {
  studio = await openStudioBrowser({}, async (sample) => {
    await sample.change('templates/after-purchase.es.mjml', (text) =>
      text.replace(/<mj-body[^>]*>/, (body) => `${body}<mj-raw>${MARKUP}</mj-raw>`),
    );
    await sample.change('data/customers.csv', (text) =>
      text.replace(/^(C-1001,[^,]*,)[^,]*/m, (_, start: string) => start + NAME),
    );
  });
});
afterAll(() => studio[Symbol.asyncDispose]());

it('script in a template and in a name is shown and runs nowhere: not in the email, not in the list', async () => {
  const page = await studio.visit('/?person=C-1001&in=after-purchase');
  const email = page.frameLocator('iframe').first();
  await email.locator('svg').first().waitFor({ state: 'attached' });
  await page.locator('.row', { hasText: 'onerror' }).first().waitFor();
  expect(await page.locator('.row img').count()).toBe(0);
  expect(await page.title()).not.toContain('struck');
  expect(await page.frames()[1]?.title()).not.toContain('struck');
});
