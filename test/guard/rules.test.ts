import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../src/domain/index.ts';
import { bought, campaign, consent, daysAgo, decided, NOW, rules, suggested, wrote } from './support/shop.ts';

/** What became of it, for how long, and why, in one value to compare. */
const outcome = (of: Parameters<typeof decided>[0]) => {
  const decision = decided(of);
  return [
    decision.kind,
    ...rules(decision),
    ...(decision.until === undefined ? [] : [(decision.until - NOW) / DAY_MS]),
  ];
};
const DUE = ['send', 'trigger.due', 'consent.purchases-given'];

describe('who is written to', () => {
  it.each([
    ['someone who allowed both', {}, DUE],
    ['nobody without consent to email', { consents: [consent('purchases')] }, ['skip', 'consent.email']],
    [
      'nobody who withdrew it',
      { consents: [consent('email'), consent('email', 'withdrawn', 1)] },
      ['skip', 'consent.email-withdrawn'],
    ],
    [
      'someone who gave it again',
      { consents: [consent('email', 'withdrawn', 1), consent('email', 'given', 2), consent('purchases')] },
      DUE,
    ],
    [
      'nobody who withdrew it at the same instant',
      { consents: [consent('email', 'withdrawn', 5), consent('email', 'given', 5)] },
      ['skip', 'consent.email-withdrawn'],
    ],
    [
      'someone who will withdraw it tomorrow',
      { consents: [consent('email'), consent('purchases'), consent('email', 'withdrawn', NOW + 1)] },
      DUE,
    ],
    ['nobody who left this list', { leftLists: ['after-purchase'] }, ['skip', 'wish.list']],
    ['nobody whose address is suppressed', { suppressed: true }, ['skip', 'customer.suppressed']],
    ['nobody under 18', { birthDate: Date.UTC(2008, 9, 16) }, ['skip', 'customer.minor']],
    ['someone of 18 today', { birthDate: Date.UTC(2008, 9, 15) }, DUE],
    ['nobody whose record a partner brought', { source: 'broker' }, ['skip', 'customer.source']],
  ])('%s', (_, customer, expected) => {
    expect(outcome({ customer })).toEqual(expected);
  });

  it('someone who does not allow the use of purchases gets the email without history, or none', () => {
    const customer = { consents: [consent('email')] };
    const decision = decided({ customer });
    expect(decision).toMatchObject({
      kind: 'send-without-history',
      orderId: 'o1',
      legalBasis: 'consent',
      view: { usesPurchases: false, purchases: [], complements: [] },
    });
    expect(decision.view).not.toHaveProperty('order');
    expect(outcome({ customer, campaign: { withoutHistory: 'skip' } })).toEqual([
      'skip',
      'consent.purchases',
    ]);
  });

  it('without consent only where the policy allows it, about similar products only', () => {
    const customer = { consents: [consent('purchases')] };
    const policy = 'softOptIn: {allowed: true, similar: [[Clothing > Coats, Clothing > Hats], [Home]]}';
    const decision = decided({ customer, policy });
    expect(decision).toMatchObject({ kind: 'send', legalBasis: 'soft-opt-in' });
    expect(suggested(decision)).toEqual(['hat']);
    expect(outcome({ customer, policy, lines: [bought('gloves')] })).toEqual(['skip', 'consent.not-similar']);
    expect(outcome({ customer: { consents: [consent('email', 'withdrawn')] }, policy })).toEqual([
      'skip',
      'consent.email-withdrawn',
    ]);
  });
});

describe('which order is followed up', () => {
  const at = (days: number, more = {}) =>
    bought('coat', { orderId: `o${days}`, placedAt: daysAgo(days), ...more });

  it.each([
    ['none', [], ['skip', 'trigger.none']],
    ['none that is too old', [at(30)], ['skip', 'trigger.expired']],
    ['one that is just not too old', [bought('coat', { placedAt: daysAgo(30) + 1 })], DUE],
    ['one that is just old enough', [at(7)], DUE],
    ['a fresh one, later', [at(5)], ['defer', 'trigger.not-yet', 2]],
    ['none that is all gifts', [at(10, { gift: true })], ['skip', 'trigger.nothing-kept']],
    ['none that was cancelled', [at(10, { status: 'cancelled' })], ['skip', 'trigger.nothing-kept']],
  ])('%s', (_, lines, expected) => {
    expect(outcome({ lines })).toEqual(expected);
  });

  it('the newest that is due', () => {
    expect(decided({ lines: [at(20), at(9), at(2)] }).orderId).toBe('o9');
  });

  it('once a campaign, and none before it afterwards', () => {
    const impressions = [wrote(20, { campaign: 'after-purchase', orderId: 'o25' })];
    expect(outcome({ lines: [at(25), at(29)], impressions })).toEqual(['skip', 'trigger.followed-up']);
    expect(decided({ lines: [at(25), at(9)], impressions }).orderId).toBe('o9');
    expect(outcome({ lines: [at(25)], impressions, campaign: { name: 'care-tips' } })[0]).toBe('send');
  });
});

describe('silence', () => {
  it.each([
    ['while a return is open', 'returning', 50, ['pause.return', 10]],
    ['after a complaint', 'complaint', 85, ['pause.complaint', 5]],
    ['after a refund', 'refunded', 20, ['pause.refund', 10]],
    ['after a return', 'returned', 29, ['pause.refund', 1]],
  ] as const)('%s', (_, status, days, [rule, until]) => {
    const line = bought('lamp', { orderId: 'o0', placedAt: daysAgo(100), status, statusAt: daysAgo(days) });
    expect(outcome({ lines: [bought('coat'), line] })).toEqual(['defer', rule, until]);
  });

  it('that outlasts the order ends in none', () => {
    const line = bought('lamp', {
      orderId: 'o0',
      placedAt: daysAgo(100),
      status: 'complaint',
      statusAt: daysAgo(1),
    });
    expect(outcome({ lines: [bought('coat'), line] })).toEqual([
      'skip',
      'pause.complaint',
      'trigger.expired',
    ]);
  });
});

describe('as the person wishes', () => {
  const flat = 'frequency: {growth: 1, minGap: 1 day}';

  it('nothing before the end of a pause, and not at all when the order is too old by then', () => {
    const paused = (days: number) =>
      outcome({ customer: { wishes: { pauseUntil: NOW + days * DAY_MS } }, policy: flat });
    expect(paused(3)).toEqual(['defer', 'wish.pause', 3]);
    expect(paused(60)).toEqual(['skip', 'wish.pause', 'trigger.expired']);
    expect(paused(0)).toEqual(DUE);
  });

  it('once a month or a quarter, over all campaigns, whatever the policy would allow', () => {
    const lines = [bought('coat', { placedAt: daysAgo(10) })];
    const monthly = { wishes: { pace: 'monthly' } } as const;
    expect(outcome({ customer: monthly, impressions: [wrote(20)], lines, policy: flat })).toEqual([
      'defer',
      'wish.pace',
      11,
    ]);
    expect(outcome({ customer: monthly, impressions: [wrote(31)], lines, policy: flat })).toEqual(DUE);
    const quarterly = { wishes: { pace: 'quarterly' } } as const;
    expect(outcome({ customer: quarterly, impressions: [wrote(85)], lines, policy: flat })).toEqual([
      'defer',
      'wish.pace',
      7,
    ]);
  });
});

describe('not too often', () => {
  const flat = 'frequency: {growth: 1, minGap: 1 day}';

  it('so many per period over all campaigns, then again when the oldest has left it', () => {
    const impressions = [29, 20, 12, 8].map((days) => wrote(days));
    expect(outcome({ impressions, policy: flat })).toEqual(['defer', 'frequency.cap', 1]);
    expect(outcome({ impressions: impressions.slice(1), policy: flat })).toEqual(DUE);
  });

  it('a week apart, the day counted from the last email', () => {
    expect(outcome({ impressions: [wrote(4)], policy: 'frequency: {growth: 1}' })).toEqual([
      'defer',
      'frequency.gap',
      3,
    ]);
    expect(outcome({ impressions: [wrote(7)], policy: 'frequency: {growth: 1}' })).toEqual(DUE);
  });

  it('further apart with each email that no purchase follows, up to a limit; a purchase starts it anew', () => {
    const policy = 'frequency: {growth: 2, minGap: 3 days, maxGap: 10 days}';
    const lines = [bought('coat', { placedAt: daysAgo(20) })];
    expect(outcome({ impressions: [wrote(9), wrote(4)], lines, policy })).toEqual([
      'defer',
      'frequency.growing-gap',
      2,
    ]);
    expect(outcome({ impressions: [wrote(18), wrote(9), wrote(4)], lines, policy })).toEqual([
      'defer',
      'frequency.growing-gap',
      6,
    ]);
    const again = bought('hat', { orderId: 'o2', placedAt: daysAgo(8) });
    expect(
      outcome({ impressions: [wrote(18), wrote(9), wrote(4)], lines: [...lines, again], policy }),
    ).toEqual(DUE);
  });

  it('one campaign at a time: the lower priority waits while the higher one would write', () => {
    const rivals = [campaign({ name: 'care-tips', priority: 200, until: 25 * DAY_MS })];
    expect(outcome({ rivals })).toEqual(['defer', 'campaign.priority', 15]);
    expect(outcome({ rivals, impressions: [wrote(8, { campaign: 'care-tips', orderId: 'o1' })] })).toEqual(
      DUE,
    );
    expect(outcome({ rivals: [campaign({ name: 'care-tips', priority: 50 })] })).toEqual(DUE);
    expect(outcome({ rivals: [campaign({ name: 'care-tips', priority: 200, after: 12 * DAY_MS })] })).toEqual(
      DUE,
    );
  });
});

describe('not at night', () => {
  const until = (of: Parameters<typeof decided>[0]) =>
    new Date(decided(of).until ?? Number.NaN).toISOString();

  it.each([
    ['in the customer’s zone', '2026-10-15T20:30:00Z', 'Europe/Madrid', '', '2026-10-16T06:00:00.000Z'],
    ['before midnight and after', '2026-10-15T23:30:00Z', 'Europe/London', '', '2026-10-16T07:00:00.000Z'],
    ['far from the shop', '2026-10-15T10:00:00Z', 'America/Los_Angeles', '', '2026-10-15T15:00:00.000Z'],
    [
      'over the night that is an hour longer',
      '2026-10-24T21:00:00Z',
      'Europe/Madrid',
      '',
      '2026-10-25T07:00:00.000Z',
    ],
    [
      'over the night that is an hour shorter',
      '2026-10-15T10:00:00Z',
      'Pacific/Auckland',
      '',
      '2026-10-15T19:00:00.000Z',
    ],
    [
      'when the clock skips the end of the quiet hours',
      '2027-03-28T00:30:00Z',
      'Europe/Madrid',
      'quiet: {from: "21:00", to: "02:30"}',
      '2027-03-28T01:00:00.000Z',
    ],
    [
      'in the first of two equal hours',
      '2026-10-25T00:15:00Z',
      'Europe/Madrid',
      'quiet: {from: "21:00", to: "02:30"}',
      '2026-10-25T00:30:00.000Z',
    ],
    [
      'in the second of them',
      '2026-10-25T01:10:00Z',
      'Europe/Madrid',
      'quiet: {from: "21:00", to: "02:30"}',
      '2026-10-25T01:30:00.000Z',
    ],
    [
      'nor at the weekend',
      '2026-10-17T12:00:00Z',
      'Europe/Madrid',
      'quiet: {weekdays: [saturday, sunday]}',
      '2026-10-19T06:00:00.000Z',
    ],
  ])('%s', (_, now, timeZone, policy, expected) => {
    const placedAt = Date.parse(now) - 10 * DAY_MS;
    expect(until({ now, customer: { timeZone }, policy, lines: [bought('coat', { placedAt })] })).toBe(
      expected,
    );
  });

  it('but at once where there are no quiet hours', () => {
    expect(
      outcome({
        policy: 'quiet: {from: "00:00", to: "00:00"}',
        now: NOW - 10 * HOUR_MS,
        lines: [bought('coat', { placedAt: daysAgo(15) })],
      }),
    ).toEqual(DUE);
  });

  it('adds up with other rules: after the gap has ended at night, the morning', () => {
    const impressions = [wrote(0, { at: Date.UTC(2026, 9, 8, 23) })];
    const decision = decided({
      impressions,
      customer: { timeZone: 'Europe/Madrid' },
      policy: 'frequency: {growth: 1}',
    });
    expect(rules(decision)).toEqual(['frequency.gap', 'quiet']);
    expect(new Date(decision.until ?? 0).toISOString()).toBe('2026-10-16T06:00:00.000Z');
  });
});
