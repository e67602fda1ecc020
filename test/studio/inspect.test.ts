import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { INSPECTIONS } from '../../src/inspect/inspectEmail.ts';
import type { DescribedInspection, Representative } from '../../src/run/inspect/describeInspection.ts';
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

it('the spam filter of the shop is asked by a press of its button alone, and its score is told', async () => {
  const asked: string[] = [];
  const filter = createServer((request, answer) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => (body += part));
    request.on('end', () => {
      asked.push(body);
      answer.end(JSON.stringify({ score: 1.5, required_score: 15, action: 'no action', symbols: {} }));
    });
  });
  await new Promise<void>((resolve) => filter.listen(0, '127.0.0.1', resolve));
  const { port } = filter.address() as AddressInfo;
  try {
    await using studio = await openStudio({}, (sample) =>
      sample.change('mesura.config.ts', (text) =>
        text.replace(
          /\n {2}campaigns: \{/,
          `\n  inspect: { spam: { kind: 'rspamd', host: '127.0.0.1', port: ${port} } },\n  campaigns: {`,
        ),
      ),
    );
    const { inspection } = await studio.read<{ inspection: DescribedInspection }>(
      '/api/inspect/after-purchase/C-1001',
    );
    expect([inspection.spamFilter, asked.length]).toEqual([true, 0]);
    const { spam } = await studio.post<{ spam?: { code: string; detail?: string } }>(
      '/api/inspect/after-purchase/C-1001/spam',
      {},
    );
    expect(spam).toEqual({ code: 'spam-score', detail: 'rspamd: 1.5 of 15' });
    expect(asked.map((body) => /^List-Unsubscribe:/m.test(body))).toEqual([true]);
    expect((await studio.ask('/api/inspect/after-purchase/C-1001/spam', {}, 'POST', '{}')).status).toBe(403);
  } finally {
    filter.close();
  }
  // Where none is configured there is nothing to ask.
  expect(await open.post('/api/inspect/after-purchase/C-1001/spam', {})).toEqual({});
});

it('a mark changes nothing but the tag that begins there, and no tag that is not shown', () => {
  const html = '<html><head><style>a{}</style></head><body><p class="a">x</p></body></html>';
  expect(markedHtml(html, html.indexOf('<p'))).toContain('<p id="mesura-mark" class="a">x</p>');
  for (const at of [0, 3, html.indexOf('<style'), html.indexOf('x'), html.length + 9])
    expect(markedHtml(html, at)).toBe(html);
});
