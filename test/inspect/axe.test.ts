import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chooseClients, DEFAULT_CLIENTS, INSPECTIONS, inspectEmail } from '../../src/inspect/index.ts';
import { composeIn, decideIn, openEdition } from '../../src/run/survey/Edition.ts';
import { openBrowser } from '../support/browser.ts';
import { copySample, openSample, SAMPLE_NOW } from '../support/sampleShop.ts';
import { FAULTS } from './faults.ts';
import { emailWith } from './plainEmail.ts';

/** What axe calls what the static rules look for. Its rules about regions are for pages: an email stands in the page of a mail program. */
const NAMES: Readonly<Record<string, string>> = {
  'html-has-lang': 'lang-missing',
  'html-lang-valid': 'lang-invalid',
  'valid-lang': 'lang-invalid',
  'document-title': 'title-missing',
  'image-alt': 'alt-missing',
  'link-name': 'link-no-name',
  'heading-order': 'heading-skipped',
  'empty-heading': 'heading-empty',
  list: 'list-broken',
  listitem: 'list-broken',
  dlitem: 'list-broken',
  'definition-list': 'list-broken',
  'aria-roles': 'role-unknown',
  'frame-title': 'frame-no-title',
  label: 'field-no-label',
  'button-name': 'button-no-name',
  'meta-viewport': 'zoom-forbidden',
  'meta-refresh': 'refresh-timed',
  marquee: 'moving',
  'link-in-text-block': 'link-by-colour',
  'aria-hidden-focus': 'silent-but-reachable',
  'color-contrast': 'contrast-light',
  'target-size': 'target-small',
};
const OURS = new Set(Object.values(NAMES));

let axe: string;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 640, height: 900 } });
  await page.route('**/*', (route) => route.abort());
});
afterAll(() => browser.close());

/** The codes that axe's findings stand for. */
async function byAxe(html: string): Promise<string[]> {
  await page.setContent(
    html.replace(/<meta http-equiv="refresh"[^>]*>/, (meta) => meta.replace('3;', '300;')),
    { waitUntil: 'domcontentloaded' },
  );
  await page.evaluate(axe);
  const ids = (await page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(Object.keys(NAMES))}, iframes: false }).then(({ violations }) => violations.map(({ id }) => id))`,
  )) as string[];
  return [...new Set(ids.map((id) => NAMES[id] ?? id))].sort();
}

const clients = chooseClients(DEFAULT_CLIENTS);
const byRules = (email: Parameters<typeof inspectEmail>[0]) =>
  inspectEmail(email, { clients })
    .findings.map(({ code }) => code)
    .filter((code) => OURS.has(code))
    .sort();

/** Where the two differ on purpose, with the reason. */
const DIFFERENCES: readonly string[] = [
  // axe takes "und" (undetermined) for a language. MJML writes it where a template names none, and no screen reader has a voice for it.
  'lang-missing 2: only we find lang-missing',
];

const cases = Object.entries(FAULTS).flatMap(([code, faults]) =>
  ['accessibility', 'contrast'].includes(INSPECTIONS[code]?.group ?? '')
    ? faults.flatMap(({ bad, good }, at) => [
        [`${code} ${at + 1}`, bad] as const,
        [`${code} ${at + 1}, mended`, good] as const,
      ])
    : [],
);

it('on planted faults the static rules find what axe finds in a browser, and nothing else', async () => {
  const seen = new Set<string>();
  const differences: string[] = [];
  for (const [name, email] of cases) {
    const theirs = await byAxe(email.html);
    const ours = new Set(byRules(email));
    for (const code of theirs) seen.add(code);
    for (const code of theirs) if (!ours.has(code)) differences.push(`${name}: only axe finds ${code}`);
    for (const code of ours) if (!theirs.includes(code)) differences.push(`${name}: only we find ${code}`);
  }
  expect(differences).toEqual(DIFFERENCES);
  // Every kind that is compared was found by axe at least once, so that the comparison says something.
  expect([...OURS].filter((code) => !seen.has(code))).toEqual([]);
}, 60_000);

it('on the emails of the sample shop both find nothing', async () => {
  await using sample = await copySample();
  await using shop = await openSample(sample);
  const edition = await openEdition(shop);
  for (const [id, campaign] of [
    ['C-1001', 'after-purchase'],
    ['C-1040', 'care-tips'],
  ] as const) {
    const history = await shop.store.history(id);
    const chosen = shop.workspace.campaigns.get(campaign);
    if (history === undefined || chosen === undefined) throw new Error('the sample has them');
    const decision = decideIn(edition, history, chosen, SAMPLE_NOW);
    const composed = await composeIn(edition, history, chosen, decision, SAMPLE_NOW);
    const html = composed?.rendered.html ?? '';
    expect(await byAxe(html)).toEqual([]);
    expect(byRules(emailWith({ html }))).toEqual([]);
  }
});
