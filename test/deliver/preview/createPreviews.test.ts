import { describe, expect, it } from 'vitest';
import type { PreviewEntry } from '../../../src/deliver/preview/index.ts';
import { decision, entry, previewFiles, sent } from './entries.ts';

const options = { shop: 'Casa Pirineo', pictures: { 'https://shop.example/pictures/': '../data/pictures' } };
const filesOf = (entries: PreviewEntry[], more: Partial<typeof options> = {}) =>
  new Map([...previewFiles(entries, { ...options, ...more })].map(({ path, content }) => [path, content]));

describe('what is written', () => {
  it('a person who gets an email has it as HTML, text and .eml, with the reasons', () => {
    expect([...filesOf([sent()]).keys()]).toEqual([
      'index.html',
      'after-purchase/C-1001/email.html',
      'after-purchase/C-1001/email.txt',
      'after-purchase/C-1001/email.eml',
      'after-purchase/C-1001/why.html',
    ]);
  });

  it('a person who gets none has the reasons alone', () => {
    const files = filesOf([entry({})]);
    expect([...files.keys()]).toEqual(['index.html', 'after-purchase/C-1001/why.html']);
    expect(files.get('after-purchase/C-1001/why.html')).toContain('there is no consent to emails');
    expect(files.get('index.html')).toContain('there is no consent to emails');
  });

  it('the order of the entries changes no byte', () => {
    const entries = [
      sent(),
      entry({ customerId: 'C-2' }),
      sent({ campaign: 'care-tips' }),
      entry({ customerId: 'C-10' }),
    ];
    const sorted = (files: Map<string, string>) => [...files].sort(([a], [b]) => (a < b ? -1 : 1));
    expect(sorted(filesOf(entries.toReversed()))).toEqual(sorted(filesOf(entries)));
  });

  it('the .eml is the message byte for byte', () => {
    expect(filesOf([sent()]).get('after-purchase/C-1001/email.eml')).toBe(sent().raw);
  });

  it('a deferred person is told until when', () => {
    const later = entry({ decision: decision({ kind: 'defer', until: Date.UTC(2026, 10, 2, 7) }) });
    expect(filesOf([later]).get('after-purchase/C-1001/why.html')).toContain('2026-11-02 07:00 UTC');
  });

  it('the why page names the suggestion, its basis with the day of the email, and the evidence', () => {
    const why = filesOf([sent()]).get('after-purchase/C-1001/why.html');
    expect(why).toContain('Guantes &lt;Ordesa&gt; &amp; &quot;co&quot;');
    expect(why).toContain('Abrigo Pirineo, bought on 2026-10-04');
    expect(why).toContain('chosen by the shop: for the same cold days');
    expect(why).toContain('the customer has it <code class="soft">candidate.owned</code>');
  });
});

describe('what stays out', () => {
  it('what is sensitive is not there: no name, no topic, not even a number', () => {
    const files = filesOf([sent()]);
    const all = [...files.values()].join('\n');
    const { decision: whole } = sent();
    const omissions = whole.omissions.filter(({ productId }) => !productId.startsWith('secret'));
    expect(files).toEqual(filesOf([sent({ decision: { ...whole, omissions } })]));
    for (const secret of ['secret', 'pregnancy', 'Baby', 'Pills', 'source.unlisted', 'sensitive.category'])
      expect(all).not.toContain(secret);
  });

  it('markup in the data is shown, not obeyed', () => {
    const evil = '"><script>alert(1)</script>';
    const files = filesOf(
      [
        sent({
          customerId: evil,
          language: evil,
          rendered: { subject: evil, preheader: evil, html: '', text: '' },
        }),
        entry({
          campaign: 'b',
          customerId: evil,
          decision: decision({ reasons: [{ rule: evil, text: evil }] }),
        }),
      ],
      { shop: evil },
    );
    const pages = [...files].filter(([path]) => path.endsWith('why.html') || path === 'index.html');
    expect(pages).toHaveLength(3);
    for (const [, content] of pages) expect(content).not.toContain('<script');
  });

  it.each([
    '../../etc/passwd',
    '..',
    '.hidden',
    'a/b',
    'a\\b',
    'CON',
    'nul.txt',
    'ends.',
    'ñandú 🦙',
    'x'.repeat(200),
    '',
  ])('the id %j stays in its own folder', (customerId) => {
    const paths = [...filesOf([entry({ customerId })]).keys()].slice(1);
    expect(paths).toHaveLength(1);
    expect(paths[0]).toMatch(/^after-purchase\/_[A-Za-z0-9_-]{0,60}_[0-9a-f]{12}\/why\.html$/);
  });

  it('ids that differ only in case, or in what a file name cannot hold, do not share a folder', () => {
    const files = filesOf(['a1', 'A1', 'a/1', 'a\\1'].map((customerId) => entry({ customerId })));
    expect(new Set([...files.keys()].map((path) => path.toLowerCase())).size).toBe(5);
  });
});

describe('pictures', () => {
  const shown = (src: string) =>
    filesOf([
      sent({
        rendered: {
          subject: '',
          preheader: '',
          text: '',
          html: `<html><head></head><img alt="" src="${src}"></html>`,
        },
      }),
    ]).get('after-purchase/C-1001/email.html');

  it('come from this machine', () => {
    expect(shown('https://shop.example/pictures/a-1.png')).toContain('src="../../../data/pictures/a-1.png"');
  });

  it.each([
    'https://shop.example/pictures/../../secret.png',
    'https://shop.example/pictures/a.png?track=1',
    'https://shop.example/pictures/',
    'https://elsewhere.example/a.png',
  ])('%s is left as it is', (src) => {
    expect(shown(src)).toContain(`src="${src}"`);
  });
});
