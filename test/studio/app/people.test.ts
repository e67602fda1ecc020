import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStudioBrowser, type StudioBrowser } from '../../support/studioBrowser.ts';

let studio: StudioBrowser;
beforeAll(async () => {
  studio = await openStudioBrowser();
});
afterAll(() => studio[Symbol.asyncDispose]());

describe('finding somebody', () => {
  it('by a part of the name, without accents: the list, the email and the address follow', async () => {
    const page = await studio.visit('/');
    await page.getByRole('searchbox').fill('marta iria');
    await page.locator('output', { hasText: '2 rows' }).waitFor();
    const options = page.locator('.row');
    expect(await options.count()).toBe(2);
    await options.first().click();
    await page.getByRole('heading', { name: 'Para', exact: false }).waitFor();
    await page.waitForURL(/person=C-1002&in=after-purchase/);
    expect(new URL(page.url()).searchParams.get('q')).toBe('marta iria');
    expect(await page.frameLocator('iframe').locator('body').textContent()).toContain('Marta');
    expect(studio.complaints).toEqual([]);
    await page.close();
  });

  it('the address alone brings everything back, and the back button takes a filter back', async () => {
    const page = await studio.visit('/?outcome=defer&person=C-1004&in=care-tips');
    await page.locator('[role=option][aria-selected=true]').waitFor();
    expect(await page.locator('[role=option][aria-selected=true] b').textContent()).toContain('Javier');
    const deferred = await page.locator('output').textContent();
    await page.locator('.filters summary').click();
    await page.getByLabel('Campaign', { exact: true }).selectOption('after-purchase');
    await page.waitForURL(/campaign=after-purchase/);
    await page.goBack();
    await page.waitForURL((url) => !url.searchParams.has('campaign'));
    await expect.poll(() => page.locator('output').textContent()).toBe(deferred);
    await page.close();
  });

  it('all by keyboard: search, down into the list, from person to person, and back by the name', async () => {
    const page = await studio.visit('/');
    await page.locator('[role=option][aria-selected=true]').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('C-10');
    await page.keyboard.press('ArrowDown');
    const selected = async () =>
      page.evaluate(`document.querySelector('#' + document.activeElement.getAttribute('aria-activedescendant'))
        ?.getAttribute('aria-posinset')`);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await expect.poll(selected).toBe('2');
    await page.keyboard.press('End');
    const total = await page.locator('[role=option][aria-selected=true]').getAttribute('aria-setsize');
    await expect.poll(selected).toBe(total);
    await page.keyboard.press('PageUp');
    await expect.poll(async () => Number(await selected())).toBeLessThan(Number(total));
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Home');
    await page.waitForURL(/person=C-1001&in=after-purchase/);
    await page.getByRole('heading', { name: 'Para disfrutar más de tu compra' }).waitFor();
    // Typing in the list is searching.
    await page.keyboard.type('x');
    expect(await page.evaluate('document.activeElement.type')).toBe('search');
    await page.close();
  });
});

describe('looking at an email', () => {
  const ONE = '/?person=C-1001&in=after-purchase';
  const background = `getComputedStyle(document.body).backgroundColor`;

  it('as wide as its edge is moved, by keys too, and as wide as a telephone', async () => {
    const page = await studio.visit(ONE);
    const edge = page.getByRole('separator');
    await edge.focus();
    await page.keyboard.press('ArrowLeft');
    expect(await edge.getAttribute('aria-valuenow')).toBe('630');
    const inner = () => page.frames()[1]?.evaluate('innerWidth');
    await expect.poll(inner).toBe(630);
    await page.getByLabel('Device').selectOption('iPhone SE');
    await expect.poll(inner).toBe(375);
    const box = await edge.boundingBox();
    if (box === null) throw new Error('no edge');
    await page.mouse.move(box.x + 8, box.y + 200);
    await page.mouse.down();
    await page.mouse.move(box.x + 33, box.y + 200);
    await page.mouse.up();
    await expect.poll(inner).toBe(425);
    await page.close();
  });

  it("in the light, in its own dark mode, and as mail programs force it: whatever the system's own", async () => {
    const page = await studio.visit(ONE, { colorScheme: 'dark' });
    const seen = new Set<unknown>();
    for (const mode of ['light', 'dark', 'partial', 'full']) {
      await page.getByLabel('Colours').selectOption(mode);
      await page.waitForURL((url) => (url.searchParams.get('mode') ?? 'light') === mode);
      await expect.poll(() => page.frames()[1]?.url()).toMatch(new RegExp(mode));
      await page.frames()[1]?.waitForLoadState();
      seen.add(await page.frames()[1]?.evaluate(background));
    }
    expect(seen.size).toBeGreaterThanOrEqual(3);
    await page.close();
  });

  it('without pictures, as text, with its headers and on the lock screen', async () => {
    const page = await studio.visit(ONE);
    const shownPictures = () =>
      page
        .frames()[1]
        ?.evaluate(`[...document.images].filter(({ naturalWidth }) => naturalWidth > 0).length`);
    await expect.poll(shownPictures).toBeGreaterThan(2);
    await page.getByLabel('Pictures').uncheck();
    await expect.poll(() => page.frames()[1]?.url()).toContain('pictures=off');
    await expect.poll(shownPictures).toBe(0);
    await page.getByRole('tab', { name: 'Text' }).click();
    await page.locator('pre', { hasText: 'Hola, Lucía' }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByText('List-Unsubscribe-Post').waitFor();
    await page.getByRole('tab', { name: 'Lock screen' }).click();
    expect(await page.locator('.lock .subject').first().textContent()).toBe(
      'Para disfrutar más de tu compra',
    );
    await page.close();
  });
});
