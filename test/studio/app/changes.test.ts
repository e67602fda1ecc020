import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { faultsEverywhere, openStudioBrowser, type StudioBrowser } from '../../support/studioBrowser.ts';

let studio: StudioBrowser;
beforeAll(async () => {
  studio = await openStudioBrowser();
});
afterAll(() => studio[Symbol.asyncDispose]());
// Each begins with a baseline of its own.
afterEach(async () => {
  await studio.open.desk.refresh(studio.open.desk.watched());
  studio.open.desk.accept();
});

const TEMPLATE = 'templates/after-purchase.es.mjml';
const change = (file: string, edit: (text: string) => string) => studio.open.sample.change(file, edit);

it('a saved template: how many emails change, one of them beside the old one, as text too, and accepted', async () => {
  const page = await studio.visit('/changes');
  await page.getByText('Nothing has changed since the baseline.').waitFor();
  await change(TEMPLATE, (text) =>
    text.replaceAll('Va bien con lo que tienes', 'Hace juego con lo que tienes'),
  );
  const changing = page.locator('.summary dl > div').first();
  await expect.poll(() => changing.textContent(), { timeout: 20_000 }).toMatch(/^[1-9]\d*change$/);
  await page.getByRole('link', { name: /^Changes [1-9]/ }).waitFor();
  await page.locator('.example iframe').nth(1).waitFor();
  const bodyOf = (at: number) =>
    page.frameLocator(`.example iframe >> nth=${at}`).locator('body').textContent();
  await expect.poll(() => bodyOf(1)).toContain('Hace juego');
  expect(await bodyOf(0)).not.toContain('Hace juego');
  await page.getByRole('button', { name: 'Text', exact: true }).click();
  await page.locator('ins', { hasText: 'Hace' }).first().waitFor();
  await page.getByRole('button', { name: 'One over the other' }).click();
  await page.getByRole('slider').fill('100');
  await page.getByRole('button', { name: 'Accept' }).click();
  await page.getByText('Nothing has changed since the baseline.').waitFor();
  expect(studio.complaints).toEqual([]);
  await page.close();
});

it('a line of the policy: whose emails go, and by which rule', async () => {
  const page = await studio.visit('/changes');
  await change('policy.yaml', (text) =>
    text.replace('Clothing > Outerwear: 203', 'Clothing > Outerwear elsewhere: 203'),
  );
  await page.locator('.groups button').first().waitFor({ timeout: 20_000 });
  const before = Number(
    await page
      .locator('.summary dl > div')
      .last()
      .locator('dd')
      .textContent()
      .then((text) => text?.split(' ')[0]),
  );
  expect(before).toBeGreaterThan(10);
  expect(await page.locator('.groups button').allTextContents()).not.toEqual([]);
  await page.keyboard.press('Alt+ArrowDown');
  await page.close();
});

it('a broken template: where, what and what to do, until it is mended', async () => {
  const page = await studio.visit('/');
  await page.locator('.row').first().waitFor();
  await change(TEMPLATE, (text) => text.replace('{{', '{{#if'));
  const problem = page.locator('.problem');
  await problem
    .getByText(/after-purchase\.es\.mjml:\d+/)
    .first()
    .waitFor({ timeout: 20_000 });
  await problem.locator('pre').waitFor();
  await problem.getByRole('link', { name: 'Open it in the editor' }).waitFor();
  await page.goto(new URL('/changes', page.url()).href);
  await problem.waitFor();
  await change(TEMPLATE, (text) => text.replace('{{#if', '{{'));
  await expect.poll(() => problem.count(), { timeout: 20_000 }).toBe(0);
  await page.close();
});

it('is accessible at every width, in both modes, with changes and with a broken file', async () => {
  await change('partials/footer.es.mjml', (text) => text.replace('Eres cliente de', 'Compras en'));
  const page = await studio.visit('/changes', { bypassCSP: true });
  await page.locator('.example iframe').first().waitFor({ timeout: 20_000 });
  expect(await faultsEverywhere(page)).toEqual([]);
  await change(TEMPLATE, (text) => text.replace('{{', '{{#if'));
  await page.locator('.problem').waitFor({ timeout: 20_000 });
  expect(await faultsEverywhere(page)).toEqual([]);
  await change(TEMPLATE, (text) => text.replace('{{#if', '{{'));
  await expect.poll(() => page.locator('.problem').count(), { timeout: 20_000 }).toBe(0);
  await page.close();
});
