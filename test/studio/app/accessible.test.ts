import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  faultsEverywhere,
  faultsOf,
  openStudioBrowser,
  type StudioBrowser,
} from '../../support/studioBrowser.ts';

let studio: StudioBrowser;
beforeAll(async () => {
  studio = await openStudioBrowser();
});
afterAll(() => studio[Symbol.asyncDispose]());

it('is accessible in every part, at every width, in both modes', async () => {
  const page = await studio.visit('/?person=C-1001&in=after-purchase', { bypassCSP: true });
  await page.frameLocator('iframe').locator('body').waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  for (const part of ['Text', 'Headers', 'Source', 'Lock screen', 'Why']) {
    await page.getByRole('tab', { name: part }).click();
    if (part === 'Source') await page.locator('.source a').first().waitFor();
    expect([part, await faultsOf(page)]).toEqual([part, []]);
  }
  await page.getByRole('button', { name: 'People' }).click();
  await page.locator('.row').first().waitFor();
  await page.locator('.filters summary').click();
  expect(await faultsOf(page)).toEqual([]);
  for (const dialog of ['Help', 'Settings', 'Commands']) {
    await page.getByRole('button', { name: dialog }).click();
    expect([dialog, await faultsOf(page)]).toEqual([dialog, []]);
    await page.keyboard.press('Escape');
  }
  await page.close();
});

it('is accessible where no email goes out, and with each dialog open, at every width, in both modes', async () => {
  const page = await studio.visit('/?outcome=skip', { bypassCSP: true });
  await page.locator('.noemail').waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
  await page.goto(new URL('/?person=C-1001&in=after-purchase', page.url()).href);
  for (const dialog of ['Send a test…', 'Commands', 'Help', 'Settings']) {
    await page.getByRole('button', { name: dialog }).click();
    await page.getByRole('dialog').waitFor();
    expect([dialog, await faultsEverywhere(page)]).toEqual([dialog, []]);
    await page.keyboard.press('Escape');
  }
  await page.close();
});
