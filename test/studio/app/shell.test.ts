import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStudioBrowser, type StudioBrowser } from '../../support/studioBrowser.ts';

let studio: StudioBrowser;
beforeAll(async () => {
  studio = await openStudioBrowser();
});
afterAll(() => studio[Symbol.asyncDispose]());

it('the palette finds a command by its words, and the focus comes back', async () => {
  const page = await studio.visit('/');
  await page.locator('[role=option][aria-selected=true]').waitFor();
  await page.getByRole('listbox').focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('dark theme');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate('document.documentElement.dataset.theme')).toBe('dark');
  expect(await page.evaluate('document.activeElement.role')).toBe('listbox');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('this help');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByText('Everywhere').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('changes');
  await page.keyboard.press('Enter');
  await page.waitForURL(/changes$/);
  // Whoever changes the view is taken to it.
  expect(await page.evaluate('document.activeElement.id')).toBe('view');
  await page.goBack();
  await page.getByRole('searchbox').waitFor();
  await page.close();
});

it('the help lists the keys, closes on Escape, and single keys can be turned off', async () => {
  const page = await studio.visit('/');
  await page.locator('[role=option][aria-selected=true]').waitFor();
  await page.keyboard.press('?');
  await page.getByRole('dialog').getByText('In this view').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByLabel('Keys of one character').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  expect(await page.getByRole('dialog').count()).toBe(0);
  await page.close();
});

it('speaks Spanish to whom the browser says so', async () => {
  const page = await studio.visit('/', { locale: 'es-ES' });
  await page.getByRole('link', { name: 'Personas' }).waitFor();
  expect(await page.evaluate('document.documentElement.lang')).toBe('es');
  await page.close();
});
