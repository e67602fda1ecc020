import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createReturnPaths, createTokens, messageIdFor, tokenKeys } from '../../src/deliver/index.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { dsn, hear, NOON, SECRET, type SentMessage, sendOne, suppressedIn } from '../support/reports.ts';

const DAY = 86_400_000;
const THEIRS = 'the-secret-of-another-shop-that-has-other-keys';
const nothing = { unknown: 0, unnamed: 0, ambiguous: 0, known: 0, suppressed: 0, waiting: 0, settled: 0 };

let folder: string;
let store: Store;
let ana: SentMessage;
let bea: SentMessage;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mesura-heard-'));
  store = await openStore({ at: join(folder, 'mesura.db') });
  ana = await sendOne(store, 'ana');
  bea = await sendOne(store, 'bea');
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const relayed = '<0100018f-7a3e-rewritten@eu-west-1.relay.test>';

describe('a report finds its message', () => {
  it.each<[by: string, report: (sent: SentMessage) => Parameters<typeof dsn>[0]]>([
    ['return-path', ({ returnPath }) => ({ to: returnPath })],
    ['return-path', ({ returnPath }) => ({ to: returnPath.toUpperCase() })],
    [
      'return-path',
      ({ returnPath }) => ({ head: [`Received: from mx by x for <${returnPath}>; Mon, 5 Oct 2026`] }),
    ],
    [
      'return-path',
      ({ returnPath }) => ({ original: [`Return-Path: <${returnPath}>`, `Message-ID: ${relayed}`] }),
    ],
    [
      'unsubscribe',
      ({ unsubscribe }) => ({ original: [`List-Unsubscribe: <${unsubscribe}>`, `Message-ID: ${relayed}`] }),
    ],
    [
      'unsubscribe',
      ({ unsubscribe }) => ({
        original: [`List-Unsubscribe: <${unsubscribe.slice(0, 60)}`, ` ${unsubscribe.slice(60)}>`],
      }),
    ],
    ['message-id', ({ messageId }) => ({ original: [`Message-ID: ${messageId}`] })],
    ['message-id', ({ messageId }) => ({ original: ['Message-Id:', ` ${messageId.toUpperCase()}`] })],
    [
      'x-microsoft-original-message-id',
      ({ messageId }) => ({
        original: [`Message-ID: ${relayed}`, `X-Microsoft-Original-Message-ID: ${messageId}`],
      }),
    ],
    [
      'origin-messageid',
      ({ messageId }) => ({ original: [`Message-ID: ${relayed}`, `Origin-messageId: ${messageId}`] }),
    ],
  ])('by %s', async (by, report) => {
    expect(await hear(store, dsn(report(ana)))).toMatchObject({ matched: { [by]: 1 }, suppressed: 1 });
    expect(await suppressedIn(store)).toEqual(['ana@example.test']);
  });

  it.each([
    ['in-reply-to', ({ messageId }: SentMessage) => `In-Reply-To: ${messageId}`],
    ['references', ({ messageId }: SentMessage) => `References: <other@x.test> ${messageId}`],
  ])(
    'by %s it is heard, and silences nobody before a second message on another day says so',
    async (by, line) => {
      expect(await hear(store, dsn({ head: [line(ana)] }))).toMatchObject({
        matched: { [by]: 1 },
        waiting: 1,
      });
      expect(await suppressedIn(store)).toEqual([]);
      const next = await sendOne(store, 'ana', { order: 'o2', at: NOON + 3 * DAY });
      const later = dsn({ head: [line(next)], date: 'Thu, 8 Oct 2026 12:00:05 +0000' });
      expect(await hear(store, later, { now: NOON + 3 * DAY })).toMatchObject({ suppressed: 1 });
      expect(await suppressedIn(store)).toEqual(['ana@example.test']);
    },
  );

  it('by the surest thing in it, and by none where it names several messages', async () => {
    const both = dsn({ to: ana.returnPath, original: [`Message-ID: ${bea.messageId}`] });
    expect(await hear(store, both)).toMatchObject({ matched: { 'return-path': 1 } });
    expect(await suppressedIn(store)).toEqual(['ana@example.test']);
    const several = dsn({ head: [`References: ${ana.messageId} ${bea.messageId}`] });
    expect(await hear(store, several)).toMatchObject({ matched: {}, ambiguous: 1 });
  });

  it('without the secret, since the ledger holds the return path', async () => {
    expect(await hear(store, dsn({ to: ana.returnPath }), { secrets: undefined })).toMatchObject({
      suppressed: 1,
    });
  });

  it('when the secret was rotated since', async () => {
    const secrets = `${THEIRS} a-secret-of-the-tests-long-enough-to-be-one`;
    const original = [`List-Unsubscribe: <${ana.unsubscribe}>`];
    expect(await hear(store, dsn({ original }), { secrets })).toMatchObject({ suppressed: 1 });
  });
});

describe('it is the address that the message went to', () => {
  it('that is suppressed, when the customer has another one now', async () => {
    await store.upsert('customers', [{ id: 'ana', email: 'ana.new@example.test' }]);
    await hear(store, dsn({ to: ana.returnPath, recipient: 'ana.new@example.test' }));
    expect(await suppressedIn(store)).toEqual(['ana@example.test']);
  });

  it('and with a token for the person, the message to the address that the report names', async () => {
    await sendOne(store, 'ana', { order: 'o2', address: 'ana.new@example.test', at: NOON + 1000 });
    const original = [`List-Unsubscribe: <${ana.unsubscribe}>`];
    expect(await hear(store, dsn({ original, recipient: 'nobody@x.test' }))).toMatchObject({ ambiguous: 1 });
    await hear(store, dsn({ original, recipient: 'ana@example.test' }));
    expect(await suppressedIn(store)).toEqual(['ana@example.test']);
  });

  it('of the attempt that the return path belongs to', async () => {
    const lost = await sendOne(store, 'eva', { state: 'uncertain' });
    await store.ledger.resolve(lost.messageId, 'deferred', 'by-hand', NOON);
    const path = createReturnPaths({ template: 'b{token}@shop.test', keys: tokenKeys(THEIRS) });
    await store.ledger.markSending({
      ...{ messageId: lost.messageId, address: 'eva.new@example.test', at: NOON },
      returnPath: path(lost.messageId, 'eva.new@example.test'),
    });
    expect(await hear(store, dsn({ to: lost.returnPath }))).toMatchObject({ unknown: 1, suppressed: 0 });
  });
});

describe('what a report leads to', () => {
  it.each([
    ['5.1.1', '550 5.1.1 User unknown', { suppressed: 1 }],
    ['5.1.10', '', { suppressed: 1 }],
    [
      '5.2.1',
      '550 5.2.1 The user you are trying to contact is receiving mail at a rate that',
      { suppressed: 0 },
    ],
    ['5.1.1', '550 5.1.1 Message rejected as spam', { suppressed: 0, waiting: 0 }],
    ['5.0.0', '550 User unknown', { suppressed: 0, waiting: 1 }],
    ['5.7.1', '550 5.7.1 Blocked by our blocklist', { suppressed: 0, waiting: 0 }],
    ['5.2.2', '', { suppressed: 0, waiting: 0 }],
  ])('%s "%s"', async (status, diagnostic, expected) => {
    const report = dsn({ to: ana.returnPath, status, diagnostic });
    expect(await hear(store, report)).toMatchObject(expected);
  });

  it('reading it again changes nothing, also after a person lifted the suppression', async () => {
    const report = dsn({ to: ana.returnPath });
    await hear(store, report);
    expect(await hear(store, report)).toEqual({
      ...{ ...nothing, kinds: { 'bounce-hard': 1 }, matched: { 'return-path': 1 }, known: 1 },
    });
    await store.suppressions.remove('ana@example.test');
    expect(await hear(store, report, { now: NOON + 30 * DAY })).toMatchObject({ known: 1, suppressed: 0 });
    expect(await suppressedIn(store)).toEqual([]);
  });

  it('the same report is no witness for itself, with or without a date', async () => {
    for (const date of ['Mon, 5 Oct 2026 12:00:05 +0000', 'none']) {
      const original = [`List-Unsubscribe: <${ana.unsubscribe}>`];
      const report = dsn({ original, status: '5.0.0', diagnostic: `550 User unknown ${date}`, date });
      await hear(store, report);
      await sendOne(store, 'ana', { order: date, at: NOON + 3 * DAY });
      expect(await hear(store, report, { now: NOON + 5 * DAY })).toMatchObject({ known: 1 });
    }
    expect(await suppressedIn(store)).toEqual([]);
  });

  it('an uncertain message of which anything comes back had left', async () => {
    const lost = await sendOne(store, 'eva', { state: 'uncertain' });
    const away = `From: eva@example.test\r\nTo: ${lost.returnPath}\r\nSubject: Out of office\r\nAuto-Submitted: auto-replied\r\n\r\nI am away.\r\n`;
    expect(await hear(store, away)).toMatchObject({ kinds: { absence: 1 }, settled: 1, suppressed: 0 });
    expect((await store.ledger.find(lost.messageId))?.state).toBe('accepted');
  });

  it('a person who is forgotten leaves no report behind', async () => {
    await store.close();
    store = await openStore({ at: join(folder, 'mesura.db'), secrets: [SECRET] });
    await hear(store, dsn({ to: ana.returnPath }));
    expect(await store.reports.ofCustomer('ana')).toHaveLength(1);
    await store.forget('ana', NOON);
    expect(await store.reports.ofCustomer('ana')).toEqual([]);
    expect(
      await store.reports.has({ messageId: ana.messageId, kind: 'bounce-hard', code: 'dsn-5.1.1' }),
    ).toBe(false);
  });
});

describe('a forged report silences nobody else', () => {
  it.each<[what: string, report: (sent: SentMessage) => string]>([
    ['a guessed Message-ID', () => dsn({ original: [`Message-ID: <${'0'.repeat(40)}@shop.test>`] })],
    [
      "an id that another shop's secret makes",
      () => {
        const parts = {
          campaign: 'after-purchase',
          customerId: 'ana',
          orderId: 'ana-o1',
          domain: 'shop.test',
        };
        return dsn({ original: [`Message-ID: ${messageIdFor({ ...parts, secret: THEIRS })}`] });
      },
    ],
    [
      "an unsubscribe token of another shop's",
      () => {
        const claim = { customerId: 'ana', list: 'all', purpose: 'unsubscribe' };
        const token = createTokens({ keys: tokenKeys(THEIRS) }).sign(claim);
        return dsn({
          original: [`List-Unsubscribe: <https://shop.test/u/${token}>`],
          recipient: 'ana@example.test',
        });
      },
    ],
    [
      'a token for another purpose',
      () => {
        const claim = { customerId: 'ana', list: 'all', purpose: 'preferences' };
        const token = createTokens({ keys: tokenKeys('a-secret-of-the-tests-long-enough-to-be-one') }).sign(
          claim,
        );
        return dsn({ original: [`List-Unsubscribe: <https://shop.test/u/${token}>`] });
      },
    ],
    [
      "a return path of another shop's with the right message in it",
      ({ messageId, address }) =>
        dsn({
          to: createReturnPaths({ template: 'bounce+{token}@shop.test', keys: tokenKeys(THEIRS) })(
            messageId,
            address,
          ),
        }),
    ],
    [
      'a return path with one letter changed',
      ({ returnPath }) => dsn({ to: returnPath.replace(/.(?=@)/, (letter) => (letter === '0' ? '1' : '0')) }),
    ],
    [
      "the reader's address alone",
      ({ address }) => dsn({ recipient: address, original: [`To: ${address}`] }),
    ],
  ])('%s', async (_, report) => {
    const summary = await hear(store, report(ana));
    expect(summary).toMatchObject({ kinds: { 'bounce-hard': 1 }, matched: {}, suppressed: 0, waiting: 0 });
    expect(await suppressedIn(store)).toEqual([]);
  });

  it("an attacker's own message, about somebody else's address", async () => {
    const eve = await sendOne(store, 'eve');
    for (const named of [
      { to: eve.returnPath },
      { original: [`Message-ID: ${eve.messageId}`, 'To: ana@example.test'] },
    ]) {
      await hear(store, dsn({ ...named, recipient: 'ana@example.test' }));
    }
    const complaint = [
      'From: fbl@provider.test',
      'Content-Type: multipart/report; report-type=feedback-report; boundary=F',
      ...[
        '',
        '--F',
        'Content-Type: message/feedback-report',
        '',
        'Feedback-Type: abuse',
        'Original-Rcpt-To: ana@example.test',
      ],
      ...[
        '',
        '--F',
        'Content-Type: message/rfc822',
        '',
        `Message-ID: ${eve.messageId}`,
        '',
        'x',
        '--F--',
        '',
      ],
    ].join('\r\n');
    await hear(store, complaint);
    expect(await suppressedIn(store)).toEqual(['eve@example.test']);
  });

  it('a complaint by somebody who was only answered to', async () => {
    const complaint = [
      `In-Reply-To: ${ana.messageId}`,
      'Content-Type: multipart/report; report-type=feedback-report; boundary=F',
      ...['', '--F', 'Content-Type: message/feedback-report', '', 'Feedback-Type: abuse', '', '--F--', ''],
    ].join('\r\n');
    expect(await hear(store, complaint)).toMatchObject({ matched: { 'in-reply-to': 1 }, suppressed: 0 });
  });
});
