import { createReadStream } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readSuppressions } from '../../src/deliver/index.ts';

const FOLDER = path.resolve(import.meta.dirname, '../cases/suppressions');

async function read(file: string) {
  const found: unknown[][] = [];
  for await (const line of readSuppressions(createReadStream(path.join(FOLDER, file)))) {
    found.push(
      'address' in line
        ? [
            line.address.split('@')[0],
            line.reason,
            line.since === undefined ? undefined : new Date(line.since).toISOString().slice(0, 19),
          ]
        : [line.line, line.problem],
    );
  }
  return found;
}

it.each([
  [
    'mailchimp-unsubscribed.csv',
    [
      ['ana', 'unsubscribed', '2026-02-03T09:08:07'],
      ['bo', 'unsubscribed', '2026-02-04T09:08:07'],
    ],
  ],
  ['mailchimp-cleaned.csv', [['cem', 'bounced', '2026-02-05T09:08:07']]],
  [
    'postmark.json',
    [
      ['ana', 'bounced', '2026-02-03T14:08:07'],
      ['bo', 'complained', '2026-02-04T14:08:07'],
      ['cem', 'ManualSuppression', '2026-02-05T14:08:07'],
    ],
  ],
  // A date with two meanings is left away; the person stays on the list.
  [
    'postmark.csv',
    [
      ['ana', 'bounced', '2026-02-03T14:08:07'],
      ['bo', 'complained', undefined],
    ],
  ],
  [
    'ses-list.json',
    [
      ['ana', 'bounced', '2026-02-03T09:08:07'],
      ['bo', 'complained', '2026-02-04T09:08:07'],
      [3, 'is not one plain address such as "name@example.com"'],
    ],
  ],
  [
    'ses-bulk.csv',
    [
      ['ana', 'bounced', undefined],
      ['bo', 'complained', undefined],
    ],
  ],
  // Bo is in the list of contacts, and not blocked.
  ['brevo-contacts.csv', [['ana', undefined, undefined]]],
  [
    'brevo-blocked.json',
    [
      ['ana', 'unsubscribed', '2026-02-03T09:08:07'],
      ['bo', 'bounced', '2026-02-04T09:08:07'],
    ],
  ],
  // Seconds since 1970 are no date of these lists.
  [
    'excel-utf16.csv',
    [
      ['ana', 'unsubscribed', undefined],
      ['bo', undefined, '2026-02-04T00:00:00'],
    ],
  ],
])('%s is read as its tool exports it', async (file, expected) => {
  expect(await read(file)).toEqual(expected);
});

it('a list of subscribers is refused: all of them would be silenced', async () => {
  await expect(read('mailchimp-subscribed.csv')).rejects.toThrow('a list of subscribers');
});
