import { expect, it } from 'vitest';
import { askSpamFilter } from '../../../src/run/inspect/askSpamFilter.ts';
import { plainMessage } from '../../support/message.ts';
import { openRspamd, openSpamd, SPAM } from './spamFilters.ts';

const { raw } = plainMessage();
const host = '127.0.0.1';

it('spamd says what it thinks of the message, byte for byte the one that would be sent', async () => {
  await using spamd = await openSpamd();
  const ask = (message: string) => askSpamFilter({ kind: 'spamassassin', host, port: spamd.port }, message);
  expect(await ask(raw)).toEqual([
    { code: 'spam-score', detail: 'SpamAssassin: 0.5 of 5 (HTML_IMAGE_RATIO_08 0.5)' },
  ]);
  expect(await ask(raw + SPAM)).toEqual([
    { code: 'spam-likely', detail: 'SpamAssassin: 1000 of 5 (GTUBE 1000)' },
  ]);
  expect(await ask(`${raw}ñ€`)).toHaveLength(1);
  expect(spamd.received).toEqual([raw, raw + SPAM, `${raw}ñ€`]);
});

it('rspamd says it over HTTP', async () => {
  await using rspamd = await openRspamd();
  const ask = (message: string) => askSpamFilter({ kind: 'rspamd', host, port: rspamd.port }, message);
  expect(await ask(raw)).toEqual([
    { code: 'spam-score', detail: 'rspamd: 1.6 of 15 (MANY_INVISIBLE_PARTS 1.4, MIME_HTML_ONLY 0.2)' },
  ]);
  expect((await ask(raw + SPAM))[0]?.code).toBe('spam-likely');
  expect(rspamd.received[0]).toBe(raw);
});

it('a filter that is away, silent or speaks something else is a finding, and no failure', async () => {
  const gone = await openSpamd();
  await gone[Symbol.asyncDispose]();
  expect(await askSpamFilter({ kind: 'spamassassin', host, port: gone.port }, raw)).toEqual([
    { code: 'spam-not-asked', detail: `SpamAssassin at 127.0.0.1:${gone.port}: ECONNREFUSED` },
  ]);
  expect(await askSpamFilter({ kind: 'rspamd', host, port: gone.port }, raw)).toMatchObject([
    { code: 'spam-not-asked' },
  ]);
  for (const text of [
    '',
    'SPAMD/1.5 76 Bad header line\r\n',
    'HTTP/1.1 200 OK\r\n\r\nhello',
    'SPAMD/1.1 0 EX_OK\r\n\r\n',
  ]) {
    await using strange = await openSpamd(() => text);
    for (const kind of ['spamassassin'] as const)
      expect(await askSpamFilter({ kind, host, port: strange.port }, raw, 2_000)).toMatchObject([
        { code: 'spam-not-asked' },
      ]);
  }
});
