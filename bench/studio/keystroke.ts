import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openStudioBrowser } from '../../test/support/studioBrowser.ts';
import { type Print, rounded } from '../Figure.ts';
import { shopFiles } from '../run/shopFiles.ts';

/** What is typed into the search, and taken out again: ids, addresses and names, found often, seldom and never. */
const TYPED = ['B-00427', 'person9', 'chloe', 'nobody'];

/**
 * From each key to the picture that shows its answer, measured in the page: the server looks through everybody, and the list is
 * drawn. The list says when by its number of rows.
 */
const MEASURE = `window.keystrokes = [];
  addEventListener('input', () => { window.pressed = performance.now(); }, true);
  new MutationObserver(() => {
    const { pressed } = window;
    if (pressed === undefined) return;
    window.pressed = undefined;
    requestAnimationFrame(() => setTimeout(() => window.keystrokes.push(performance.now() - pressed)));
  }).observe(document.querySelector('.find output'), { subtree: true, childList: true, characterData: true, attributes: true });`;

/** The middle and the slowest of twenty of the keystrokes in a list of so many people. */
export async function keystrokes(print: Print, people = 100_000): Promise<void> {
  await using browser = await openStudioBrowser({}, async ({ folder }) => {
    for (const [file, text] of Object.entries(shopFiles(people)))
      await writeFile(path.join(folder, 'data', file), text);
  });
  const page = await browser.visit('/', { bypassCSP: true });
  await page.locator('.row').first().waitFor();
  await page.evaluate(MEASURE);
  const search = page.getByRole('searchbox');
  for (const text of TYPED)
    for (let length = 1; length <= text.length; length += 1) {
      const before = (await page.evaluate('keystrokes.length')) as number;
      await search.press(text.charAt(length - 1));
      await page.waitForFunction(`keystrokes.length > ${before}`);
      if (length === text.length) {
        await search.fill('');
        await page.waitForFunction(`keystrokes.length > ${before + 1}`);
      }
    }
  const taken = ((await page.evaluate('keystrokes')) as number[]).sort((a, b) => a - b);
  const at = (share: number) => rounded(taken[Math.floor(share * (taken.length - 1))] as number);
  print({ name: 'studio.keystroke.ms', value: at(0.5), unit: 'ms' });
  print({ name: 'studio.keystroke.p95.ms', value: at(0.95), unit: 'ms' });
}
