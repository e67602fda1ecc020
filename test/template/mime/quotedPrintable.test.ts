import fc from 'fast-check';
import { decode } from 'libqp';
import { expect, test } from 'vitest';
import { ByteSink } from '../../../src/template/bytes/ByteSink.ts';
import { CutText } from '../../../src/template/bytes/CutText.ts';
import { QuotedPrintableWriter } from '../../../src/template/mime/QuotedPrintableWriter.ts';

const sink = new ByteSink();

/** `texts[0] values[0] texts[1] ...` as a message has them. */
function write(texts: readonly string[], values: readonly string[]): string {
  const to = new QuotedPrintableWriter(sink);
  const text = new CutText({ chunks: texts, slots: [] });
  sink.begin(0);
  for (const [index] of texts.entries()) {
    to.piece(text, index);
    to.value(values[index] ?? '');
  }
  return sink.finish().toString('latin1');
}

function body(text: string): string {
  sink.begin(0);
  new QuotedPrintableWriter(sink).body(text);
  return sink.finish().toString('latin1');
}

function expectLegal(encoded: string): void {
  expect(encoded).toMatch(/^[\t\r\n -~]*$/);
  for (const line of encoded.split('\r\n')) {
    expect(line.length).toBeLessThanOrEqual(76);
    expect(line).not.toMatch(/[ \t]$/);
  }
}

const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.stringMatching(/^[a-z =.-]{0,160}$/),
  fc.constantFrom(
    '',
    '\n',
    '\r',
    '\r\n',
    '-',
    ' ',
    '\t ',
    '=',
    '\n- ',
    'ñ'.repeat(60),
    'x'.repeat(75),
    'x'.repeat(76),
    '🧥',
  ),
);

test('pieces and values joined decode to the joined text, with no line above 76 characters', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(piece, piece), { minLength: 1, maxLength: 12 }), (pairs) => {
      const texts = pairs.map(([text]) => text);
      const values = pairs.slice(1).map(([, value]) => value);
      const whole = texts.map((text, index) => text + (values[index] ?? '')).join('');
      const encoded = write(texts, values);

      expect(decode(encoded).toString()).toBe(whole.replace(/\r\n|\r|\n/g, '\r\n'));
      expectLegal(encoded);
    }),
    { numRuns: 3000, seed: 3 },
  );
});

test('a whole body decodes to its text, with no line above 76 characters', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (texts) => {
      const whole = texts.join('');
      const encoded = body(whole);
      expect(decode(encoded).toString()).toBe(whole.replace(/\r\n|\r|\n/g, '\r\n'));
      expectLegal(encoded);
    }),
    { numRuns: 3000, seed: 4 },
  );
});

test('the lines of a body break behind a space where there is one', () => {
  const words = `${'word '.repeat(20)}${'x'.repeat(80)}`;
  expect(body(words)).toBe(
    `${'word '.repeat(15)}=\r\n${'word '.repeat(5)}=\r\n${'x'.repeat(75)}=\r\n${'x'.repeat(5)}`,
  );
});

test('short values stay in the line that they stand in', () => {
  const texts = ['<p>Hola ', ',</p>\n<p>', '</p>\n'];
  expect(write(texts, ['Ana', 'Gracias'])).toBe('<p>Hola=20Ana,</p>\r\n<p>Gracias</p>\r\n');
});

test('emails written one behind the other stay what they are', () => {
  const texts = Array.from({ length: 400 }, (_, index) => `${index}`.repeat(1000 + index));
  const written = texts.map((text) => {
    sink.begin(0);
    sink.text('forgotten');
    sink.begin(0);
    sink.text(text);
    return sink.finish();
  });
  expect(written.map(String)).toEqual(texts);
});
