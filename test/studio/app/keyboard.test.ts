import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startSmtp, type TestSmtp } from '../../support/smtp.ts';
import { openStudioBrowser, type StudioBrowser } from '../../support/studioBrowser.ts';
import { tabTo } from '../../support/tabTo.ts';

/** No mouse in this file: what is pressed here is all that a hand without one has. */
const TEMPLATE = 'templates/after-purchase.es.mjml';
const TITLE = 'Va bien con lo que tienes';

let smtp: TestSmtp;
let studio: StudioBrowser;
beforeAll(async () => {
  smtp = await startSmtp();
  studio = await openStudioBrowser(
    {},
    (sample) =>
      sample.change('mesura.config.ts', (text) =>
        text.replace(
          /\n {2}campaigns: \{/,
          `\n  sending: { testAddresses: ['me@shop.example', 'you@shop.example'] },\n  campaigns: {`,
        ),
      ),
    { SMTP_URL: smtp.url, MESURA_SECRET: 'a-secret-of-more-than-thirty-two-letters' },
  );
});
afterAll(async () => {
  await studio[Symbol.asyncDispose]();
  await smtp.stop();
});

const onDisk = () => readFile(path.join(studio.open.sample.folder, TEMPLATE), 'utf8');

/** Runs a command of the palette by its words. */
async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Command' });
  await palette.waitFor();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await palette.waitFor({ state: 'detached' });
}

it('a template is opened, broken, mended, saved; what that does is looked at and accepted', async () => {
  const page = await studio.visit('/');
  const refusals: string[] = [];
  page.on('response', (answer) => {
    if (answer.status() >= 400) refusals.push(`${answer.status()} ${new URL(answer.url()).pathname}`);
  });
  await page.locator('[role=option][aria-selected=true]').waitFor();
  await command(page, 'go to write');
  await page.getByRole('textbox', { name: /Text of/ }).waitFor();
  await command(page, `open ${TEMPLATE}`);
  const text = page.getByRole('textbox', { name: `Text of ${TEMPLATE}` });
  await text.waitFor();
  await page.locator('.files a[aria-current=page]', { hasText: 'after-purchase.es' }).waitFor();
  // The editor stands in a shadow root: the page's own focus is on its host.
  await tabTo(page, page.locator('.editor'));

  await page.keyboard.press('Control+f');
  await page.keyboard.type(TITLE);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.insertText('Hace juego con {{shop.nmae}}');
  const findings = page.getByRole('region', { name: 'Findings' });
  await findings.getByText('did you mean "shop.name"?').waitFor();
  await page.keyboard.press('F8');
  await page.keyboard.press('Control+.');
  await findings.getByText('No findings').waitFor();
  await page.keyboard.press('Control+s');
  await expect.poll(onDisk, { timeout: 15_000 }).toContain('Hace juego con {{shop.name}}');

  await page.getByRole('link', { name: /^Changes [1-9]/ }).waitFor({ timeout: 20_000 });
  await command(page, 'go to changes');
  const groups = page.locator('.groups button');
  await groups.first().waitFor();
  // A colleague saves another file meanwhile: there is more than one kind of change.
  await studio.open.sample.change('policy.yaml', (policy) =>
    policy.replace('    Kitchen > Pans: 654', '    Kitchen > Other pans: 654'),
  );
  await groups.nth(2).waitFor({ timeout: 20_000 });
  await studio.open.desk.settled();
  const changing = page.locator('.groups button', { hasText: 'text, HTML' }).first();
  await tabTo(page, changing);
  await page.keyboard.press('Enter');
  await command(page, 'text');
  await page.locator('ins', { hasText: 'Hace' }).first().waitFor();
  const chosen = () => page.locator('.groups [aria-current]').textContent();
  const before = await chosen();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(chosen).not.toBe(before);
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(chosen).toBe(before);
  await tabTo(page, page.getByRole('button', { name: 'Accept as the new baseline' }));
  await page.keyboard.press('Enter');
  await page.getByText('Nothing has changed since the baseline.').waitFor();
  // The text that could not be drawn was refused; an example may be asked for of a report that was just replaced.
  const expected = /^422 \/api\/drafts$|^404 \/api\/changes\/\d+\/\d+/;
  expect(refusals.filter((one) => !expected.test(one))).toEqual([]);
  expect(studio.complaints.filter((one) => !/status of (404|422)/.test(one))).toEqual([]);
  await page.close();
});

it('a test is sent to the second address, and the focus comes back to where it was', async () => {
  const page = await studio.visit('/?person=C-1001&in=after-purchase');
  const button = page.getByRole('button', { name: 'Send a test…' });
  await button.waitFor();
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('option', { name: 'you@shop.example' }).waitFor({ state: 'attached' });
  await tabTo(page, dialog.getByLabel('To'));
  await page.keyboard.press('ArrowDown');
  await tabTo(page, dialog.getByRole('button', { name: 'Send', exact: true }));
  await page.keyboard.press('Enter');
  await dialog.getByText('Sent: the server took it.').waitFor();
  expect(smtp.received.map(({ to }) => to)).toEqual([['you@shop.example']]);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await button.evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true);

  await command(page, 'send a test');
  await page.getByRole('dialog').getByText('Its subject begins with [Test]').waitFor();
  await page.close();
});
