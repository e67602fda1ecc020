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
  for (const part of ['Text', 'Headers', 'Lock screen', 'Why']) {
    await page.getByRole('tab', { name: part }).click();
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
