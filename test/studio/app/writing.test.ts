import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startSmtp, type TestSmtp } from '../../support/smtp.ts';
import { faultsEverywhere, openStudioBrowser, type StudioBrowser } from '../../support/studioBrowser.ts';
import { tabTo } from '../../support/tabTo.ts';

const TEMPLATE = 'templates/after-purchase.es.mjml';

let smtp: TestSmtp;
let studio: StudioBrowser;
beforeAll(async () => {
  smtp = await startSmtp();
  studio = await openStudioBrowser(
    {},
    async (sample) => {
      await sample.change('mesura.config.ts', (text) =>
        text.replace(
          /\n {2}campaigns: \{/,
          `\n  sending: { testAddresses: ['me@shop.example'] },\n  campaigns: {`,
        ),
      );
      const products = await readFile(path.join(sample.folder, 'data/products.csv'), 'utf8');
      const ids = products
        .split('\n')
        .slice(1, 80)
        .map((line) => line.split(',')[0]);
      await sample.change('data/complements.csv', (text) =>
        [text.trimEnd(), ...ids.map((id) => `${id},,gone-${id},,curated,1,,`), ''].join('\n'),
      );
    },
    { SMTP_URL: smtp.url, MESURA_SECRET: 'a-secret-of-more-than-thirty-two-letters' },
  );
});
afterAll(async () => {
  await studio[Symbol.asyncDispose]();
  await smtp.stop();
});

const onDisk = (name: string) => readFile(path.join(studio.open.sample.folder, name), 'utf8');
const editor = (page: Page) => page.getByRole('textbox', { name: /Text of/ });

async function write(page: Page, text: string): Promise<void> {
  await editor(page).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('End');
  await page.keyboard.insertText(text);
}

it('an error is told as it is written, with its mend, and what is saved is in the file', async () => {
  const page = await studio.visit(`/write/${TEMPLATE}`);
  await editor(page).waitFor();
  const before = await onDisk(TEMPLATE);
  await write(page, '\n<!-- {{shop.nmae}} -->');
  const findings = page.getByRole('region', { name: 'Findings' });
  await findings
    .getByText(/did you mean|shop\.name/)
    .first()
    .waitFor();
  expect(await onDisk(TEMPLATE)).toBe(before);
  await page.keyboard.press('Control+z');
  await findings.getByText('No findings').waitFor();
  await write(page, '\n<!-- a note -->');
  await page.keyboard.press('Control+s');
  await expect
    .poll(() => onDisk(TEMPLATE), { timeout: 15_000 })
    .toBe(before.replace('\n', '\n<!-- a note -->\n'));
  await page.close();
});

it.each([
  [7, '7'],
  [1e9, undefined],
  ['x', '1'],
])('a link to line %s of a file leads there, or as near as there is', async (line, active) => {
  const page = await studio.visit(`/write/${TEMPLATE}?line=${line}`);
  await editor(page).waitFor();
  const lines = (await onDisk(TEMPLATE)).split('\n').length;
  await expect
    .poll(() => page.locator('.cm-gutterElement.cm-activeLineGutter').first().textContent())
    .toBe(active ?? String(lines));
  await page.close();
});

it('what another program saved meanwhile is shown beside the text, and nothing is lost unasked', async () => {
  const page = await studio.visit(`/write/${TEMPLATE}`);
  await editor(page).waitFor();
  await write(page, '\n<!-- mine -->');
  const theirs = `${await onDisk(TEMPLATE)}\n<!-- theirs -->\n`;
  await writeFile(path.join(studio.open.sample.folder, TEMPLATE), theirs);
  await page.keyboard.press('Control+s');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('<!-- theirs -->').first().waitFor();
  expect(await onDisk(TEMPLATE)).toBe(theirs);
  await dialog.getByRole('button', { name: 'Save the text on the right' }).click();
  await expect.poll(() => onDisk(TEMPLATE), { timeout: 15_000 }).toContain('<!-- mine -->');
  await page.close();
});

it('more than fifty pairs are decided by keys, many at a time, written into the file, and taken back', async () => {
  const before = await onDisk('data/complements.csv');
  const page = await studio.visit('/reviews');
  const left = page.getByText(/^\d+ of \d+ left$/);
  await left.waitFor();
  const [groups = 0, all = 0] = ((await left.textContent())?.match(/\d+/g) ?? []).map(Number);
  expect(groups).toBe(all);
  expect(groups).toBeGreaterThan(19);
  for (let rest = groups - 1; rest >= 0; rest--) {
    await page.keyboard.press(rest % 2 === 0 ? 'a' : 'r');
    await page.getByText(`${rest} of ${groups} left`).waitFor();
  }
  await page.keyboard.press('u');
  await page.getByText(`1 of ${groups} left`).waitFor();
  expect(await onDisk('data/complements.csv')).toBe(before);
  await page.keyboard.press('Control+s');
  await page
    .getByText(new RegExp(`${groups - 1} decisions written into`))
    .first()
    .waitFor();
  const written = (await onDisk('data/complements.csv')).split('\n');
  // A kept pair ends with the day on which it was seen; a refused one has the strength 0.
  const decided = written.filter((line) => /,curated,0,|,\d{4}-\d\d-\d\d\r?$/.test(line));
  expect(decided.length).toBeGreaterThanOrEqual(50);
  await tabTo(page, page.getByRole('button', { name: 'Take it back' }));
  await page.keyboard.press('Enter');
  await expect.poll(() => onDisk('data/complements.csv'), { timeout: 15_000 }).toBe(before);
  await page.close();
});

it('what was decided and not written is still there after a look at the policy, and at the people', async () => {
  const page = await studio.visit('/reviews');
  const left = page.getByText(/^\d+ of \d+ left$/);
  await left.waitFor();
  await page.keyboard.press('a');
  await page.keyboard.press('r');
  await page.getByRole('button', { name: 'Write 2 decisions' }).waitFor();
  await page.getByRole('button', { name: 'Policy' }).click();
  await page.getByLabel('Why').waitFor();
  expect(await page.getByRole('button', { name: /^Write/ }).count()).toBe(0);
  await page.getByRole('button', { name: 'Pairs', exact: true }).click();
  await page.getByRole('button', { name: 'Write 2 decisions' }).waitFor();
  await page.getByRole('link', { name: 'People' }).click();
  await page.locator('.row').first().waitFor();
  await page.getByRole('link', { name: 'Reviews' }).click();
  await page.getByRole('button', { name: 'Write 2 decisions' }).waitFor();
  await page.close();
});

it('a test goes to an address of the shop, marked, and to nobody else', async () => {
  const page = await studio.visit('/?person=C-1001&in=after-purchase');
  await page.getByRole('button', { name: 'Send a test…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('option', { name: 'me@shop.example' }).waitFor({ state: 'attached' });
  await dialog.getByRole('button', { name: 'Send', exact: true }).click();
  await dialog.getByText('Sent: the server took it.').waitFor();
  expect(smtp.received.map(({ to }) => to)).toEqual([['me@shop.example']]);
  expect(smtp.received[0]?.raw).toMatch(/^Subject: (\[Test\]|=\?UTF-8\?[BQ]\?[^\n]*)/im);
  await page.close();
});

it.each([`/write/${TEMPLATE}`, '/write/policy.yaml', '/reviews', '/reviews?of=policy'])(
  '%s is accessible at every width, in both modes',
  async (where) => {
    const page = await studio.visit(where, { bypassCSP: true });
    await (where.startsWith('/write')
      ? editor(page)
      : page.getByRole('button', { name: 'Learned pairs' })
    ).waitFor();
    expect(await faultsEverywhere(page)).toEqual([]);
    await page.close();
  },
);

it('no page complained, but for the answers that were refusals', () => {
  expect(studio.complaints.filter((one) => !/status of (409|422)/.test(one))).toEqual([]);
});
