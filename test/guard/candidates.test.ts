import { describe, expect, it } from 'vitest';
import { createGuard } from '../../src/guard/index.ts';
import {
  bought,
  CATALOG,
  COMPLEMENTS,
  campaign,
  consent,
  customer,
  daysAgo,
  NOW,
  orders,
  policyOf,
} from './support/shop.ts';

const guard = createGuard({ policy: policyOf(), catalog: CATALOG, complements: COMPLEMENTS });
type Input = Parameters<typeof guard.decide>[0];
const input = (more: Partial<Input> = {}): Input => ({
  customer: customer(),
  orders: orders(bought('coat')),
  impressions: [],
  campaign: campaign(),
  now: NOW,
  ...more,
});
const ids = (of: Input) => guard.candidates(of).recommendations.map(({ product }) => product.id);

describe('the candidates of a decision', () => {
  it('are those of the email that is sent', () => {
    const { kind, recommendations, omissions } = guard.decide(input());
    expect(kind).toBe('send');
    expect(guard.candidates(input())).toEqual({
      recommendations,
      omissions: omissions.filter(({ role }) => role === 'candidate'),
    });
  });

  it.each([
    [
      'skipped, since consent was withdrawn',
      { customer: customer({ consents: [consent('email', 'withdrawn', 1), consent('purchases')] }) },
      'skip',
    ],
    [
      'skipped, since the order is too old to follow up',
      { orders: orders(bought('coat', { placedAt: daysAgo(200) })) },
      'skip',
    ],
    ['deferred until morning', { now: NOW + 12 * 3_600_000 }, 'defer'],
  ] as const)('are told too for who is %s', (_, more, kind) => {
    expect(guard.decide(input(more)).kind).toBe(kind);
    expect(ids(input(more))).toEqual(['gloves', 'hat', 'scarf']);
    expect(guard.candidates(input(more)).omissions).toContainEqual(
      expect.objectContaining({ productId: 'mittens', role: 'candidate' }),
    );
  });

  it('are none without consent to use purchases, and none after the lookback', () => {
    const none = { recommendations: [], omissions: [] };
    expect(guard.candidates(input({ customer: customer({ consents: [consent('email')] }) }))).toEqual(none);
    expect(guard.candidates(input({ orders: orders(bought('coat', { placedAt: daysAgo(400) })) }))).toEqual(
      none,
    );
  });

  it('do not change with a sensitive purchase', () => {
    const consents = [consent('email', 'withdrawn', 1), consent('purchases')];
    const plain = input({ customer: customer({ consents }) });
    const newer = bought('baby-bottle', { orderId: 'o2', placedAt: daysAgo(2) });
    const more = { ...plain, orders: orders(bought('coat'), bought('cocoa-lotion'), newer) };
    expect(guard.candidates(more)).toEqual(guard.candidates(plain));
  });
});
