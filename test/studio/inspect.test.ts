import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DescribedInspection, INSPECTIONS, type Representative } from '../../src/run/index.ts';
import { markedHtml } from '../../src/studio/server/shown/markedHtml.ts';
import { type OpenStudio, openStudio } from '../support/openStudio.ts';

let open: OpenStudio;
beforeAll(async () => {
  open = await openStudio({}, (sample) =>
    sample.change('partials/product-card.mjml', (text) => text.replace('alt=""', 'alt="coat.jpg"')),
  );
});
afterAll(() => open[Symbol.asyncDispose]());

it('one email stands for each template and shape, and each is looked at with the line of its template', async () => {
  const { emails } = await open.read<{ emails: Representative[] }>('/api/inspect');
  expect(emails.length).toBeGreaterThan(5);
  expect(new Set(emails.map(({ template, shape }) => `${template} ${shape}`)).size).toBe(emails.length);
  const [coat] = emails.filter(({ template }) => template === 'after-purchase.es');
  const at = `${coat?.campaign}/${coat?.customerId}`;
  const { inspection } = await open.read<{ inspection: DescribedInspection }>(`/api/inspect/${at}`);
  const alt = inspection.findings.find(({ code }) => code === 'alt-file-name');
  const [spot] = alt?.spots ?? [];
  expect(spot?.source?.file).toMatch(/partials\/product-card\.mjml$/);
  expect(spot?.excerpt).toContain('alt="coat.jpg"');

  const plain = (await open.ask(`/api/emails/${at}/html`)).body;
  const marked = (await open.ask(`/api/emails/${at}/html?mark=${spot?.offset}`)).body;
  expect(plain).not.toContain('mesura-mark');
  expect(marked).toMatch(/<img id="mesura-mark"\s+alt="coat\.jpg"/);
});

it('each finding that can be has its words in Spanish, and there are no others', async () => {
  const { words } = await open.read<{ words: Record<string, [string, string]> }>('/api/findings/words/es');
  // What asks somebody outside belongs to the command line.
  const asksOutside = /^(?:spam-|link-(?:dead|silent|not-asked)$)/;
  const here = Object.keys(INSPECTIONS).filter((code) => !asksOutside.test(code));
  expect(Object.keys(words).sort()).toEqual(here.sort());
  expect((await open.ask('/api/findings/words/fr')).status).toBe(400);
});

it('other mail programs can be asked about, and one that there is not is refused', async () => {
  const { inspection } = await open.read<{ inspection: DescribedInspection }>(
    '/api/inspect/after-purchase/C-1001?clients=thunderbird,gmail.ios',
  );
  expect(inspection.clients.map(({ client }) => client)).toEqual([
    'thunderbird.macos',
    'thunderbird.windows',
    'gmail.ios',
  ]);
  expect((await open.ask('/api/inspect/after-purchase/C-1001?clients=pigeon')).status).toBe(422);
  expect((await open.ask('/api/inspect/after-purchase/nobody')).status).toBe(404);
});

it('a mark changes nothing but the tag that begins there, and no tag that is not shown', () => {
  const html = '<html><head><style>a{}</style></head><body><p class="a">x</p></body></html>';
  expect(markedHtml(html, html.indexOf('<p'))).toContain('<p id="mesura-mark" class="a">x</p>');
  for (const at of [0, 3, html.indexOf('<style'), html.indexOf('x'), html.length + 9])
    expect(markedHtml(html, at)).toBe(html);
});
