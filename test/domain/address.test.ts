import { expect, it } from 'vitest';
import { isEmailAddress } from '../../src/domain/index.ts';

it.each([
  'ana@example.com',
  "o'hara+shop@mail.example.org",
  'jörg@example.com'.replace('ö', 'o'),
  'a@bücher.example',
])('%s is one plain address', (address) => expect(isEmailAddress(address)).toBe(true));

it.each([
  'a@b',
  'a@b.test, c@d.test',
  'Ana <a@b.test>',
  'a@b.test\r\nBcc: c@d.test',
  '"a b"@c.test',
  'a@[127.0.0.1]',
  'a@127.0.0.1',
  'a@-b.test',
  'a..b@c.test',
  'jörg@c.test',
  // U+2488 is "1." once the domain becomes ASCII: another domain than the one that was read.
  'a@\u2488evil.test',
  'a@b。c.test',
])('%j is refused', (address) => expect(isEmailAddress(address)).toBe(false));
