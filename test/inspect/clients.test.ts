import { readFileSync } from 'node:fs';
import path from 'node:path';
import mjml2html from 'mjml';
import { describe, expect, it } from 'vitest';
import { mjmlOwnText } from '../../scripts/clients/mjmlOwnText.ts';
import { supportText } from '../../scripts/clients/supportText.ts';
import { featuresIn } from '../../src/inspect/clients/featuresIn.ts';
import { MJML_OWN } from '../../src/inspect/clients/MJML_OWN.ts';
import { supportOf } from '../../src/inspect/clients/supportOf.ts';
import { chooseClients, DEFAULT_CLIENTS, inspectEmail } from '../../src/inspect/index.ts';
import { createPage } from '../../src/inspect/Page.ts';
import { emailWith } from './plainEmail.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../src/inspect/clients');
const DATA = readFileSync(new URL(import.meta.resolve('caniemail/caniemail.json')), 'utf8');
const bare = (text: string) => text.replace(/[\s"',]+/g, ' ');

describe('the table of mail programs', () => {
  it('is what the installed data holds: npm run clients', () => {
    expect(bare(readFileSync(path.join(FOLDER, 'SUPPORT.ts'), 'utf8'))).toBe(bare(supportText(DATA)));
  });

  it("and MJML's own output is that of the installed MJML", async () => {
    const signatures = (text: string) =>
      [...text.matchAll(/^ {2}("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'),$/gm)].length;
    const made = await mjmlOwnText();
    expect(signatures(made)).toBe(MJML_OWN.size);
    for (const [, text = ''] of made.matchAll(/^ {2}("(?:[^"\\]|\\.)*"),$/gm))
      expect(MJML_OWN).toContain(JSON.parse(text));
  });

  it('says of every feature and program what the data says of its newest version', () => {
    const { data } = JSON.parse(DATA.replace(/"(\d[^"]*)":(\s*)"([ynau][^"]*)"/g, '"v$1":$2"$3"')) as {
      data: {
        slug: string;
        last_test_date: string;
        stats: Record<string, Record<string, Record<string, string>>>;
      }[];
    };
    for (const { slug, stats } of data)
      for (const [family, platforms] of Object.entries(stats))
        for (const [platform, versions] of Object.entries(platforms)) {
          const results = Object.values(versions).filter((status) => !status.startsWith('u'));
          const newest = results.at(-1)?.[0];
          const support = supportOf(slug, chooseClients([`${family}.${platform}`]));
          const told =
            support?.of === 0
              ? undefined
              : support?.without.length
                ? 'n'
                : support?.partly.length
                  ? 'a'
                  : 'y';
          expect(`${slug} ${family}.${platform} ${told}`).toBe(`${slug} ${family}.${platform} ${newest}`);
        }
  });
});

it('mail programs are named by family, platform, both or all, with a version from which on any counts', () => {
  expect(chooseClients(['gmail']).length).toBe(4);
  expect(chooseClients(['*.ios']).every(({ client }) => client.endsWith('.ios'))).toBe(true);
  expect(chooseClients(['*']).length).toBeGreaterThan(40);
  expect(() => chooseClients(['pigeon'])).toThrow(expect.objectContaining({ code: 'CLIENT_UNKNOWN' }));
  // Outlook 2016 lacks it, whatever a later one does.
  const old = supportOf('css-border-radius', chooseClients(['outlook.windows@2016']));
  expect(old?.without[0]?.versions.every((version) => Number(version) >= 2016)).toBe(true);
  expect(old?.testedAt).toMatch(/^20\d\d-\d\d-\d\d$/);
});

const featuresOf = (html: string) => [
  ...new Set([...featuresIn(createPage(emailWith({ html }), { clients: [] }))].map(({ feature }) => feature)),
];

it.each([
  ['<span>s</span><pre>p</pre>', ['html-span', 'html-pre']],
  [
    '<p style="padding-left:1px;margin-top:2px;border-top:1px solid"></p>',
    ['html-p', 'css-padding', 'css-margin', 'css-border'],
  ],
  [
    '<b style="width:calc(1px + 2rem);font-family:\'vh 3vh\'">b</b>',
    ['css-width', 'css-unit-calc', 'css-unit-rem'],
  ],
  [
    '<style>a:hover>b+i~u[x]{color:rgba(0,0,0,.5)}</style>',
    [
      'css-pseudo-class-hover',
      'css-selector-child',
      'css-selector-adjacent-sibling',
      'css-selector-general-sibling',
      'css-selector-attribute',
      'css-rgba',
    ],
  ],
  [
    '<style>@media (prefers-color-scheme:dark){p{--x:1;gap:1px}}</style>',
    ['css-at-media', 'css-at-media-prefers-color-scheme', 'css-variables', 'css-gap'],
  ],
  [
    '<style>@font-face{font-family:x;src:url(x)}@import url(x.css);</style>',
    ['css-at-font-face', 'css-at-import'],
  ],
  [
    '<img src="data:image/png;base64,xx"><img src="a.webp?x=1"><video src="x.mp4"></video>',
    ['image-base64', 'image-webp', 'html-video'],
  ],
  [
    '<!--[if mso]><v:rect style="display:flex"></v:rect><![endif]--><p style="display:grid">x</p>',
    ['css-display-grid'],
  ],
])('the features of %s', (html, wanted) => {
  const found = featuresOf(html);
  for (const feature of wanted) expect(found).toContain(feature);
  expect(found).not.toContain('css-display-flex');
  expect(found).not.toContain('css-unit-vh');
});

it('nobody is blamed for what MJML writes, and everybody for what they add', async () => {
  const clients = chooseClients(DEFAULT_CLIENTS);
  const mjml = (css: string) =>
    `<mjml><mj-head><mj-title>x</mj-title><mj-preview>y</mj-preview></mj-head><mj-body><mj-section><mj-column><mj-text${css}>Words</mj-text><mj-image src="https://shop.example/a.png" alt="" /><mj-button href="https://shop.example/">All coats</mj-button></mj-column></mj-section></mj-body></mjml>`;
  const supportIn = async (source: string) => {
    const { html } = await mjml2html(source);
    return inspectEmail(emailWith({ html }), { clients }).findings.filter(({ group }) => group === 'clients');
  };
  expect((await supportIn(mjml(''))).map(({ code }) => code)).toEqual(['mjml-own']);
  const added = await supportIn(
    mjml('').replace('Words', '<p style="display:flex;text-shadow:1px 1px #fff">Words</p>'),
  );
  expect(added.map(({ support }) => support?.feature)).toEqual([
    'css-display-flex',
    'css-text-shadow',
    undefined,
  ]);
});

it('a part of what things break without is a note', () => {
  const body = '<img src="https://shop.example/a.webp" width="100" alt="A coat">';
  const [finding] = inspectEmail(emailWith({ body }), { clients: chooseClients(['gmail']) }).findings;
  expect(finding).toMatchObject({ severity: 'note', support: { without: [], share: 0 } });
  expect(finding?.support?.partly.length).toBe(4);
});

it('Outlook is not blamed for what is hidden from it, or drawn for it', () => {
  const clients = chooseClients(['outlook.windows']);
  const supportIn = (body: string) =>
    inspectEmail(emailWith({ body }), { clients })
      .findings.filter(({ group }) => group === 'clients')
      .map(({ support }) => support?.feature);
  const flex = '<p style="display:flex">x</p>';
  expect(supportIn(flex)).toEqual(['css-display-flex']);
  expect(supportIn(`<!--[if !mso]><!-->${flex}<!--<![endif]-->`)).toEqual([]);
  const picture =
    '<div style="background-image:url(https://shop.example/a.png);background-color:#fff"><p>x</p></div>';
  expect(supportIn(picture)).toEqual(['css-background-image']);
  expect(supportIn(`<!--[if mso]><v:rect><v:fill src="a.png"/><![endif]-->${picture}`)).toEqual([]);
});
