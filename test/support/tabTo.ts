import type { Locator, Page } from 'playwright-core';

/** Presses Tab until the focus is there, as somebody does who has no mouse. */
export async function tabTo(page: Page, aim: Locator): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    if (await aim.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never reaches it');
}
