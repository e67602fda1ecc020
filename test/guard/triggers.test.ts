import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS, type Refill, type Trigger } from '../../src/domain/index.ts';
import { nonInterference, unlistedSources } from './support/promises.ts';
import { randomShops } from './support/randomShop.ts';
import {
  bought,
  campaign,
  daysAgo,
  decided,
  goesWith,
  NOW,
  product,
  rules,
  suggested,
  wrote,
} from './support/shop.ts';

const days = (count: number) => count * DAY_MS;
const at = (count: number, more = {}) => ({ placedAt: daysAgo(count), ...more });
const outcome = (of: Parameters<typeof decided>[0]) => {
  const { kind, until, reasons } = decided(of);
  const rest = until === undefined ? [] : [Math.round((until - NOW) / HOUR_MS)];
  return [kind, reasons[0]?.rule, ...rest];
};

describe('win-back', () => {
  const winBack = { trigger: 'win-back' as const, after: days(90), until: days(200) };
  const of = (...lines: ReturnType<typeof bought>[]) => ({ campaign: winBack, lines });

  it('is due once nothing was bought for so long, and speaks of the last purchase', () => {
    const decision = decided(of(bought('coat', at(120)), bought('lamp', at(150, { orderId: 'o2' }))));
    expect(decision.kind).toBe('send');
    expect(decision.orderId).toBe('o1');
    expect(decision.reasons[0]?.text).toBe('nothing was bought for some time');
    expect(decision.view?.purchases.map(({ name }) => name)).toEqual(['coat']);
    expect(suggested(decision)[0]).toBe('gloves');
  });

  it.each([
    ['too short a silence', [bought('coat', at(60))], ['defer', 'trigger.not-yet', 30 * 24]],
    ['too long a silence', [bought('coat', at(200))], ['skip', 'trigger.expired']],
    ['no order at all', [], ['skip', 'trigger.none']],
    [
      'a purchase since',
      [bought('coat', at(120)), bought('lamp', at(10, { orderId: 'o2' }))],
      ['defer', 'trigger.not-yet', 80 * 24],
    ],
    [
      'a gift since, which is a purchase too',
      [bought('coat', at(120)), bought('lamp', at(10, { orderId: 'o2', gift: true }))],
      ['skip', 'trigger.nothing-kept'],
    ],
    [
      'an order since that was called off',
      [bought('coat', at(120)), bought('lamp', at(10, { orderId: 'o2', status: 'cancelled' }))],
      ['send', 'trigger.due'],
    ],
    [
      'a sensitive purchase since, which is as if it were not',
      [
        bought('coat', at(120)),
        bought('pregnancy-test', at(10, { orderId: 'o2' })),
        bought('baby-bottle', at(1)),
      ],
      ['send', 'trigger.due'],
    ],
    ['a sensitive purchase only', [bought('baby-bottle', at(120))], ['skip', 'trigger.none']],
  ] as [string, ReturnType<typeof bought>[], unknown[]][])('after %s', (_, lines, expected) => {
    expect(outcome(of(...lines))).toEqual(expected);
  });

  it('is sent once a silence', () => {
    const sent = {
      ...of(bought('coat', at(120))),
      impressions: [wrote(20, { campaign: 'after-purchase', orderId: 'o1' })],
    };
    expect(outcome(sent)).toEqual(['skip', 'trigger.followed-up']);
  });

  it('counts nobody who bought since', () => {
    expect(decided(of(bought('coat', at(120)))).due).toBe(true);
    expect(decided(of(bought('coat', at(120)), bought('lamp', at(10, { orderId: 'o2' })))).due).toBe(false);
    expect(decided(of(bought('coat', at(120)), bought('baby-bottle', at(10, { orderId: 'o2' })))).due).toBe(
      true,
    );
  });
});

describe('review', () => {
  const review = { trigger: 'review' as const, after: days(7), until: days(30) };

  it('asks about the order, and suggests nothing', () => {
    const decision = decided({ campaign: review, lines: [bought('coat'), bought('lamp')] });
    expect([decision.kind, ...rules(decision)]).toEqual(['send', 'trigger.due', 'consent.purchases-given']);
    expect(decision.view?.purchases.map(({ name }) => name)).toEqual(['coat', 'lamp']);
    expect(decision.view?.complements).toEqual([]);
    expect(decision.omissions).toEqual([]);
  });

  it('leaves out of the question what is sensitive, a gift or sent back', () => {
    const lines = [bought('coat'), bought('baby-bottle'), bought('lamp', { gift: true })];
    expect(decided({ campaign: review, lines }).view?.purchases.map(({ name }) => name)).toEqual(['coat']);
    const back = [bought('coat'), bought('lamp', { status: 'returned', statusAt: daysAgo(5) })];
    expect(outcome({ campaign: review, lines: back })).toEqual(['skip', 'pause.refund']);
  });
});

describe('refill', () => {
  const refill: Refill = {
    consumables: [
      { product: 'cat-food', lasts: days(30) },
      { category: 'Home', lasts: days(100) },
      { category: 'Home > Bulbs', lasts: days(50) },
      { category: 'Baby', lasts: days(20) },
    ],
    ahead: days(5),
    within: days(10),
  };
  const of = (...lines: ReturnType<typeof bought>[]) => ({
    campaign: { trigger: 'refill' as const, refill },
    lines,
  });

  it('is due shortly before something runs out, and speaks of that alone', () => {
    const decision = decided(of(bought('cat-food', at(26)), bought('coat', at(26))));
    expect([decision.kind, decision.reasons[0]?.text]).toEqual([
      'send',
      'something that was bought is about to run out',
    ]);
    expect(decision.view?.purchases.map(({ name }) => name)).toEqual(['cat food']);
    expect(decision.recommendations).toEqual([]);
  });

  it.each([
    ['that lasts still', [bought('cat-food', at(20))], ['defer', 'trigger.not-yet', 5 * 24]],
    ['that ran out long ago', [bought('cat-food', at(36))], ['skip', 'trigger.expired']],
    [
      'of which there are two',
      [bought('cat-food', at(36, { quantity: 2 }))],
      ['defer', 'trigger.not-yet', 19 * 24],
    ],
    ['that is no consumable', [bought('coat', at(26))], ['skip', 'trigger.nothing-to-refill']],
    ['that was a gift', [bought('cat-food', at(26, { gift: true }))], ['skip', 'trigger.nothing-to-refill']],
    ['that is sensitive', [bought('baby-bottle', at(16))], ['skip', 'trigger.none']],
    ['whose own shelf says more exactly', [bought('bulb', at(46))], ['send', 'trigger.due']],
    ['whose aisle says it', [bought('lamp', at(96))], ['send', 'trigger.due']],
    [
      'that was bought again since',
      [bought('cat-food', at(26)), bought('cat-food', at(3, { orderId: 'o2' }))],
      ['defer', 'trigger.not-yet', 22 * 24],
    ],
  ] as [string, ReturnType<typeof bought>[], unknown[]][])('of something %s', (_, lines, expected) => {
    expect(outcome(of(...lines))).toEqual(expected);
  });

  it('of two lines of one product adds them up', () => {
    const two = [bought('cat-food', at(36)), bought('cat-food', at(36, { lineId: '2' }))];
    expect(outcome(of(...two))).toEqual(['defer', 'trigger.not-yet', 19 * 24]);
  });

  it('never of what cannot be bought', () => {
    const catalog = [product('cat-food', 'Pets > Cat food', { inStock: false })];
    expect(outcome({ ...of(bought('cat-food', at(26))), catalog })).toEqual([
      'skip',
      'trigger.nothing-to-refill',
    ]);
  });

  it('once an order', () => {
    const impressions = [wrote(10, { campaign: 'after-purchase', orderId: 'o1' })];
    expect(outcome({ ...of(bought('cat-food', at(26))), impressions })).toEqual([
      'skip',
      'trigger.followed-up',
    ]);
  });
});

describe('without suggestions', () => {
  const nothing = { lines: [bought('coat')], complements: [goesWith('lamp', 'bulb')] };

  it('an email that is about suggestions is not sent, and it is said why', () => {
    expect(outcome({ ...nothing, campaign: { withoutSuggestions: 'skip' } })).toEqual([
      'skip',
      'suggestions.none',
    ]);
    expect(outcome({ ...nothing, campaign: { withoutSuggestions: 'send' } })).toEqual([
      'send',
      'trigger.due',
    ]);
    expect(outcome({ campaign: { withoutSuggestions: 'skip' } })).toEqual(['send', 'trigger.due']);
  });

  it('who does not allow the use of purchases is asked by the other option', () => {
    const customer = {
      consents: [{ customerId: 'c', purpose: 'email' as const, state: 'given' as const, at: 0 }],
    };
    expect(outcome({ ...nothing, customer, campaign: { withoutSuggestions: 'skip' } })[0]).toBe(
      'send-without-history',
    );
  });

  it('a campaign that goes first and has nothing to say makes way', () => {
    const first = (withoutSuggestions: 'send' | 'skip') => [
      campaign({ name: 'first', priority: 900, withoutSuggestions }),
    ];
    expect(outcome({ ...nothing, rivals: first('send') })).toEqual(['skip', 'campaign.priority']);
    expect(outcome({ ...nothing, rivals: first('skip') })).toEqual(['send', 'trigger.due']);
  });
});

describe.each<Trigger>(['after-purchase', 'win-back', 'review', 'refill'])('%s', (trigger) => {
  it('is the same with and without sensitive purchases and what unlisted sources brought, for 700 random people', () => {
    let withSecrets = 0;
    const usual: Refill = {
      consumables: [
        { category: 'A', lasts: days(15) },
        { category: 'B', lasts: days(12) },
      ],
      ahead: days(4),
      within: days(12),
    };
    fc.assert(
      fc.property(randomShops, (people) => {
        for (const shop of people) {
          const { refill = usual, ...plain } = shop.campaign;
          const campaign = { ...plain, trigger, ...(trigger === 'refill' && { refill }) };
          nonInterference({ ...shop, campaign });
          unlistedSources({ ...shop, campaign });
          if (shop.lines.some(({ productId }) => shop.secret.has(productId))) withSecrets += 1;
        }
      }),
      { seed: 8, numRuns: 70 },
    );
    expect(withSecrets).toBeGreaterThan(300);
  });
});
