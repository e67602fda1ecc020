import fc from 'fast-check';
import { decode } from 'libqp';
import { expect, test } from 'vitest';
import { joinQuotedPrintable, prepareStatic } from '../../../src/template/mime/index.ts';

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
      const encoded = joinQuotedPrintable(texts.map(prepareStatic), values);

      expect(decode(encoded).toString()).toBe(whole.replace(/\r\n|\r|\n/g, '\r\n'));
      expect(encoded).toMatch(/^[\t\r\n -~]*$/);
      for (const line of encoded.split('\r\n')) {
        expect(line.length).toBeLessThanOrEqual(76);
        expect(line).not.toMatch(/[ \t]$/);
      }
    }),
    { numRuns: 3000, seed: 3 },
  );
});

test('short values stay in the line that they stand in', () => {
  const pieces = ['<p>Hola ', ',</p>\n<p>', '</p>\n'].map(prepareStatic);
  expect(joinQuotedPrintable(pieces, ['Ana', 'Gracias'])).toBe('<p>Hola=20Ana,</p>\r\n<p>Gracias</p>\r\n');
});
