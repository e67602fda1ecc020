import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { MesuraError } from '../../../src/domain/errors.ts';
import { composeMime, type MailHeaders } from '../../../src/template/mime/index.ts';

const headers: MailHeaders = {
  from: { name: 'Norte y Lana', address: 'hola@norte.example' },
  to: { name: 'Ana', address: 'ana@example.com' },
  date: new Date('2026-11-23T10:00:00Z'),
  messageId: '<abc.123@norte.example>',
  extra: [['List-Unsubscribe', '<https://norte.example/u/1>']],
};
const content = { subject: 'Hola', html: '<p>Hola</p>', text: 'Hola' };

/** A parser gives line ends back as LF; the message holds them as CRLF. */
const lf = (text: string) => text.replace(/\r\n|\r|\n/g, '\n');

/** Text as data brings it: letters, emoji, markup, white space at edges, look-alikes of MIME's own syntax. */
const nasty = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.stringMatching(/^[a-zA-Z0-9 =._-]{0,120}$/),
      fc.constantFrom(
        '\n',
        '\r\n',
        '\r',
        '\n.\n',
        '.',
        '--=_',
        '-',
        ' ',
        '\t',
        '=20',
        '=\r\n',
        'From ',
        '🧥',
        'ñ',
        '\u2028',
        '&nbsp;',
      ),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join('').replaceAll('\0', ''));
const oneLine = nasty.map((text) => text.replace(/[\r\n\0]/g, ' '));

function expectLegalLines(raw: string) {
  expect(raw).toMatch(/^[\t\r\n -~]*$/);
  expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const [head, ...body] = raw.split('\r\n\r\n');
  for (const line of head?.split('\r\n') ?? []) expect(line.length).toBeLessThanOrEqual(998);
  for (const line of body.join('\r\n\r\n').split('\r\n')) expect(line.length).toBeLessThanOrEqual(76);
}

describe('a composed message', () => {
  test('decodes to exactly the same subject, HTML and text, whatever they hold', async () => {
    await fc.assert(
      fc.asyncProperty(oneLine, nasty, nasty, async (subject, html, text) => {
        const raw = composeMime(headers, { subject, html, text });
        expectLegalLines(raw);
        const mail = await simpleParser(raw, { skipTextToHtml: true });
        expect(mail.subject ?? '').toBe(subject);
        expect(mail.html || '').toBe(lf(html));
        expect(mail.text ?? '').toBe(lf(text));
        expect(mail.attachments).toEqual([]);
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  test('keeps display names and addresses as they are', async () => {
    await fc.assert(
      fc.asyncProperty(oneLine, async (name) => {
        const raw = composeMime({ ...headers, to: { name, address: 'ana@example.com' } }, content);
        expectLegalLines(raw);
        const { to } = await simpleParser(raw);
        const [only, ...others] = Array.isArray(to) ? to : [to];
        expect(others).toEqual([]);
        expect(only?.value).toEqual([{ name, address: 'ana@example.com' }]);
      }),
      { numRuns: 400, seed: 8 },
    );
  });

  test.each([
    'Ana "la de Soria" Gil',
    'Gil, Ana <b@evil.example>',
    'Ана',
    'Ana 🧥',
    '=?utf-8?Q?x?=',
    'a\\b',
    "O'Brien & <b>Söhne</b>",
    'x'.repeat(300),
  ])('shows the name %s to the reader', async (name) => {
    const mail = await simpleParser(
      composeMime({ ...headers, from: { name, address: 'hola@norte.example' } }, content),
    );
    expect(mail.from?.value).toEqual([{ name, address: 'hola@norte.example' }]);
  });

  test('writes a domain outside ASCII in its ASCII form', () => {
    const raw = composeMime({ ...headers, to: { address: 'ana@muñoz.example' } }, content);
    expect(raw).toContain('To: ana@xn--muoz-hqa.example\r\n');
  });

  test('folds a very long subject and a long header without changing them', async () => {
    const subject = 'Para tu abrigo: guantes, gorro y bufanda '.repeat(60).trim();
    const raw = composeMime(
      { ...headers, extra: [['X-Note', 'word '.repeat(300).trim()]] },
      { ...content, subject },
    );
    expectLegalLines(raw);
    const mail = await simpleParser(raw);
    expect(mail.subject).toBe(subject);
    expect(mail.headers.get('x-note')).toBe('word '.repeat(300).trim());
  });

  test('is the same bytes each time, and its boundary follows the message id', () => {
    const boundary = (raw: string) => /boundary="([^"]+)"/.exec(raw)?.[1];
    const first = composeMime(headers, content);
    expect(composeMime(headers, content)).toBe(first);
    expect(boundary(composeMime({ ...headers, messageId: '<other@norte.example>' }, content))).not.toBe(
      boundary(first),
    );
  });

  test('carries an empty subject and empty parts', async () => {
    const mail = await simpleParser(composeMime(headers, { subject: '', html: '', text: '' }));
    expect([mail.subject ?? '', mail.html || '', mail.text ?? '']).toEqual(['', '', '']);
  });
});

describe('what could add a header or a recipient is refused, and never quoted', () => {
  const evil = 'x\r\nBcc: evil@x.test';
  const codeOf = (change: Partial<MailHeaders>, subject = 'Hola') => {
    try {
      composeMime({ ...headers, ...change }, { ...content, subject });
    } catch (error) {
      if (!(error instanceof MesuraError)) throw error;
      expect([error.message, error.why, error.fix].join(' ')).not.toContain('evil');
      return error.code;
    }
    return 'sent';
  };

  test.each([
    ['a line break in the subject', {}, evil],
    ['a bare LF in the subject', {}, 'a\nb'],
    ['a NUL in the subject', {}, 'a\0b'],
    ['a line break in a name', { to: { name: evil, address: 'ana@example.com' } }, undefined],
    ['a line break in a header', { extra: [['X-Note', evil]] }, undefined],
    ['a header name from data', { extra: [['X-Note: a\r\nBcc', 'evil@x.test']] }, undefined],
    ['a message id with a line break', { messageId: `<${evil}@x>` }, undefined],
    ['a header of 2,000 characters without a space', { extra: [['X-Note', 'x'.repeat(2000)]] }, undefined],
    ['a date that is none', { date: new Date(Number.NaN) }, undefined],
  ] as const)('%s', (_what, change, subject) => {
    expect(codeOf(change as Partial<MailHeaders>, subject)).toBe('HEADER_INVALID');
  });

  test.each([
    'b@c.test\r\nBcc: evil@x.test',
    'a@b.test, evil@x.test',
    'evil <a@b.test>',
    'evil',
    '"evil"@x.test',
    'evil@[127.0.0.1]',
  ])('the address %j', (address) => {
    expect(codeOf({ to: { address } })).toBe('ADDRESS_INVALID');
  });
});
