import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { faultsEverywhere, openStudioBrowser, type StudioBrowser } from '../../support/studioBrowser.ts';
import { tabTo } from '../../support/tabTo.ts';

let studio: StudioBrowser;
beforeAll(async () => {
  studio = await openStudioBrowser({ reveal: true });
});
afterAll(() => studio[Symbol.asyncDispose]());

const whatIf = 'section[aria-label="What if"]';

/** Somebody with an email and a purchase that the guard left out. */
async function openSecret(page: Page): Promise<string> {
  await page.locator('.row').first().waitFor();
  const [person] =
    (await page.evaluate(`fetch('/api/people?outcome=send&limit=200').then((a) => a.json()).then(async ({ rows }) => {
    const found = [];
    for (const row of rows) {
      const facts = await fetch('/api/facts/' + row.customerId).then((a) => a.json());
      const secret = facts.purchases.find(({ leftOut }) => leftOut?.topic);
      if (secret) found.push({ ...row, secret: secret.name });
    }
    return found;
  })`)) as { customerId: string; campaign: string; secret: string }[];
  if (person === undefined) throw new Error('the sample shop has changed');
  await page.goto(new URL(`/?person=${person.customerId}&in=${person.campaign}`, page.url()).href);
  return person.secret;
}

it('a sensitive purchase taken out: the same to the byte, as the server compared it', async () => {
  const page = await studio.visit('/');
  const secret = await openSecret(page);
  expect(await page.locator('.badge').count()).toBe(0);
  await page.locator(whatIf).getByLabel(secret).uncheck();
  await page.locator('.seen .badge', { hasText: 'The same to the byte' }).waitFor();
  expect(await page.frameLocator('iframe >> nth=0').locator('body').textContent()).toBe(
    await page.frameLocator('iframe >> nth=1').locator('body').textContent(),
  );
  // A link to this would tell what was bought: nothing of it stands in the address.
  expect(page.url()).not.toContain('what-if');
  await page.locator(whatIf).getByRole('button', { name: 'As it is' }).click();
  await expect.poll(() => page.locator('.badge').count()).toBe(0);
  await page.close();
});

it('all by keyboard: the purchase is reached, taken out and put back, without a mouse and without a trap', async () => {
  const page = await studio.visit('/');
  const secret = page.locator(whatIf).getByLabel(await openSecret(page));
  await secret.waitFor();
  await tabTo(page, secret);
  await page.keyboard.press('Space');
  await page.locator('.seen .badge', { hasText: 'The same to the byte' }).waitFor();
  await tabTo(page, page.locator(whatIf).getByRole('button', { name: 'As it is' }));
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.badge').count()).toBe(0);
  expect(await secret.isChecked()).toBe(true);
  await page.close();
});

it('consent withdrawn, a pause and another day: the decision changes beside the old one', async () => {
  const page = await studio.visit('/?person=C-1001&in=after-purchase');
  await page.getByLabel('Consent to emails').selectOption('withdrawn');
  await page.locator('.sides', { hasText: 'consent to emails withdrawn' }).waitFor();
  await page.locator('.seen .badge', { hasText: 'No email any more' }).waitFor();
  expect(await page.locator('.sides [aria-label="As it is"] .mark').textContent()).toBe('sent');
  expect(await page.locator('.sides [aria-label="What if"] .mark').textContent()).toBe('not sent');
  await page.getByLabel('Consent to emails').selectOption('');
  await expect.poll(() => page.locator('.sides').count()).toBe(0);
  await page.getByLabel('Pause').selectOption('month');
  await page.locator('.sides', { hasText: 'the person wants a pause' }).waitFor();
  await page.getByLabel('Pause').selectOption('');
  await page.getByLabel('Day and hour').fill('2026-10-16T03:00');
  await page.locator('.sides', { hasText: 'quiet hours' }).waitFor();
  await page.close();
});

it('a link shows somebody else the same what-if, and what others write into it is passed over', async () => {
  const page = await studio.visit('/?person=C-1001&in=after-purchase');
  await page.getByLabel('Consent to emails').selectOption('withdrawn');
  await page.waitForURL(/what-if=/);
  const link = page.url();
  await page.close();
  const other = await studio.visit(link);
  await other.locator('.sides', { hasText: 'consent to emails withdrawn' }).waitFor();
  expect(await other.getByLabel('Consent to emails').inputValue()).toBe('withdrawn');
  await other.locator(whatIf).getByRole('button', { name: 'As it is' }).click();
  await other.waitForURL((url) => !url.searchParams.has('what-if'));
  const hostile = new URL(link);
  hostile.searchParams.set(
    'what-if',
    '{"campaign":"after-purchase","customer":"C-1001","without":[1,{}],"email":"<b>"}',
  );
  await other.goto(hostile.href);
  await other.getByLabel('Consent to emails').waitFor();
  expect(await other.locator('.sides').count()).toBe(0);
  await other.close();
});

it('a purchase put in and a policy that cannot be used are told, and nothing is written', async () => {
  const page = await studio.visit('/?person=C-1001&in=after-purchase');
  const product = page.getByLabel('Put in a product');
  await product.focus();
  await product.fill('sartén');
  await page.locator('#catalog option').first().waitFor({ state: 'attached' });
  const [name] = await page
    .locator('#catalog option')
    .evaluateAll((all) => all.map((one) => one.getAttribute('value')));
  await product.fill(name ?? '');
  await page.getByRole('button', { name: 'Put in', exact: true }).click();
  await page.locator(whatIf).getByText('put in', { exact: true }).waitFor();
  await page.locator('.sides').waitFor();
  await page.locator('summary', { hasText: 'A line of the policy' }).click();
  const policy = page.getByRole('textbox', { name: 'A line of the policy' });
  await policy.fill('version: 7');
  await policy.blur();
  await page.getByRole('alert').waitFor();
  await page.close();
});

it('is accessible at every width, in both modes', async () => {
  const page = await studio.visit('/?person=C-1001&in=after-purchase', { bypassCSP: true });
  await page.getByLabel('Consent to emails').selectOption('withdrawn');
  await page.locator('.sides').waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
  await page.close();
});
