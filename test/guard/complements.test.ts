import { describe, expect, it } from 'vitest';
import {
  bought,
  CATALOG,
  COMPLEMENTS,
  daysAgo,
  decided,
  goesWith,
  omitted,
  product,
  suggested,
  wrote,
} from './support/shop.ts';

describe('a suggestion is a complement of something kept', () => {
  it('goes with the winter coat: gloves, hat, scarf, one of each kind, never cat food', () => {
    const decision = decided();
    expect(suggested(decision)).toEqual(['gloves', 'hat', 'scarf']);
    expect(
      decision.recommendations.every(({ basis }) => basis.product.id === 'coat' && basis.orderId === 'o1'),
    ).toBe(true);
  });

  it('is never owned, and nothing like what is owned', () => {
    const decision = decided({
      lines: [bought('coat'), bought('gloves', { orderId: 'o0', placedAt: daysAgo(800) })],
    });
    expect(suggested(decision)).toEqual(['hat', 'scarf']);
    expect(omitted(decision, 'gloves')).toBe('candidate.owned');
    expect(omitted(decision, 'mittens')).toBe('candidate.substitute');
  });

  describe('a shelf that is not one product', () => {
    const shelf = 'Clothing > Accessories';
    const catalog = [
      ...CATALOG,
      product('belt', shelf, { attributes: { type: 'belt' } }),
      product('wide-belt', shelf, { attributes: { type: 'belt' } }),
      product('sunglasses', shelf, { attributes: { type: 'glasses' } }),
      product('mystery', shelf),
    ];
    const complements = ['belt', 'wide-belt', 'sunglasses', 'mystery'].map((to) => ({
      ...{ from: { product: 'coat' }, to: { product: to } },
      evidence: { kind: 'curated' as const, strength: 1 },
    }));
    const lines = [bought('coat'), bought('belt', { orderId: 'o0', placedAt: daysAgo(100) })];
    const under = (by: string) =>
      decided({
        ...{ catalog, complements, lines },
        policy: `suggestions: {maxPerCategory: 3, substitutes: [{category: Clothing > Accessories, by: ${by}}]}`,
      });

    it('is one by default: what stands beside a belt would take its place', () => {
      expect(suggested(decided({ catalog, complements, lines }))).toEqual([]);
      expect(suggested(under('category'))).toEqual([]);
    });

    it('may tell its products apart by an attribute; who does not say is taken for a substitute', () => {
      const decision = under('type');
      expect(suggested(decision)).toEqual(['sunglasses']);
      expect(omitted(decision, 'wide-belt')).toBe('candidate.substitute');
      expect(omitted(decision, 'mystery')).toBe('candidate.substitute');
    });

    it('may hold no substitutes at all, and still nothing is suggested that is owned', () => {
      const decision = under('none');
      expect(suggested(decision)).toEqual(['mystery', 'sunglasses', 'wide-belt']);
      expect(omitted(decision, 'belt')).toBe('candidate.owned');
    });
  });

  it('is none when everything is owned, and the email still goes out', () => {
    const decision = decided({ lines: ['coat', 'gloves', 'hat', 'scarf'].map((id) => bought(id)) });
    expect(decision.kind).toBe('send');
    expect(suggested(decision)).toEqual([]);
  });

  it('is nothing that went back', () => {
    const gloves = bought('gloves', {
      status: 'returned',
      statusAt: daysAgo(200),
      orderId: 'o0',
      placedAt: daysAgo(210),
    });
    expect(omitted(decided({ lines: [bought('coat'), gloves] }), 'gloves')).toBe('candidate.bought-before');
  });

  it('is in stock', () => {
    const catalog = CATALOG.map((item) => (item.id === 'hat' ? { ...item, inStock: false } : item));
    const decision = decided({ catalog });
    expect(suggested(decision)).not.toContain('hat');
    expect(omitted(decision, 'hat')).toBe('candidate.out-of-stock');
  });

  it('is never sensitive and never a proxy', () => {
    const complements = [goesWith('coat', 'baby-bottle'), goesWith('coat', 'cocoa-lotion'), ...COMPLEMENTS];
    const decision = decided({ complements });
    expect(suggested(decision)).toEqual(['gloves', 'hat', 'scarf']);
    expect(decision.omissions).toContainEqual(
      expect.objectContaining({ productId: 'cocoa-lotion', rule: 'sensitive.proxy', topic: 'pregnancy' }),
    );
  });

  it.each([
    ['a gift', { gift: true }],
    ['a return', { status: 'returned', statusAt: daysAgo(9) }],
    ['an unlisted source', { source: 'broker' }],
    ['another customer', { customerId: 'd' }],
    ['the future', { placedAt: daysAgo(-1) }],
    ['before the lookback', { placedAt: daysAgo(400) }],
  ])('never comes from %s', (_, more) => {
    const decision = decided({
      lines: [bought('lamp'), bought('coat', { orderId: 'o2', ...more })],
      policy: 'pauses: {refund: 1 hour}',
    });
    expect(decision.kind).toBe('send');
    expect(suggested(decision)).toEqual(['bulb']);
  });

  it('comes from the followed-up order before older purchases', () => {
    const decision = decided({
      lines: [bought('lamp'), bought('coat', { orderId: 'o0', placedAt: daysAgo(100) })],
      policy: 'suggestions: {max: 2}',
    });
    expect(suggested(decision)).toEqual(['bulb', 'gloves']);
  });
});

describe('of several rules', () => {
  it('a product rule beats a category rule, and both beat a learned pair', () => {
    const learned = goesWith('coat', 'lamp', { kind: 'learned', customers: 99, strength: 1 });
    const decision = decided({
      complements: [learned, ...COMPLEMENTS, goesWith('coat', 'mittens', { strength: 0.1 })],
    });
    expect(suggested(decision)).toEqual(['mittens', 'hat', 'scarf']);
  });

  it('the most specific one is the evidence', () => {
    const decision = decided({
      complements: [goesWith('Clothing', 'Clothing > Hats', { strength: 0.2 }), ...COMPLEMENTS],
    });
    expect(decision.recommendations.find(({ product: { id } }) => id === 'hat')?.evidence.strength).toBe(0.9);
  });

  it('strength 0 says that two do not go together, against every wider rule', () => {
    const decision = decided({ complements: [...COMPLEMENTS, goesWith('coat', 'hat', { strength: 0 })] });
    expect(suggested(decision)).toEqual(['gloves', 'scarf', 'mittens']);
    expect(omitted(decision, 'hat')).toBe('evidence.none');
  });

  it('a learned pair with too few customers behind it does not count', () => {
    const pair = (customers: number) => [
      goesWith('coat', 'lamp', { kind: 'learned', customers, strength: 0.7 }),
    ];
    expect(suggested(decided({ complements: pair(25) }))).toEqual(['lamp']);
    const decision = decided({ complements: pair(24) });
    expect(suggested(decision)).toEqual([]);
    expect(omitted(decision, 'lamp')).toBe('evidence.thin');
  });
});

describe('a suggestion fits', () => {
  const fitting = (basis: object, candidate: object, policy = '') => {
    const catalog = [product('leash', 'Pets > Leashes', basis), product('bowl', 'Pets > Bowls', candidate)];
    const complements = [{ ...goesWith('x', 'y'), from: { product: 'leash' }, to: { product: 'bowl' } }];
    return decided({ catalog, complements, lines: [bought('leash')], policy });
  };

  it.each([
    [{ species: 'dog' }, { species: 'cat' }, 'candidate.attributes'],
    [{ species: 'dog' }, { species: 'cat | dog' }, undefined],
    [{ species: 'Dog' }, { species: 'any' }, undefined],
    [{ species: 'dog' }, {}, undefined],
    [{ colour: 'red' }, { colour: 'blue' }, undefined],
  ])('by its attributes: %o and %o', (mine, theirs, rule) => {
    expect(omitted(fitting({ attributes: mine }, { attributes: theirs }), 'bowl')).toBe(rule);
  });

  it('by its price, relative to its basis', () => {
    const euros = (amount: number, currency = 'EUR') => ({ price: { amount, currency } });
    expect(omitted(fitting(euros(1000), euros(2001)), 'bowl')).toBe('candidate.price');
    expect(omitted(fitting(euros(1000), euros(2000)), 'bowl')).toBeUndefined();
    expect(omitted(fitting(euros(1000), euros(9000, 'JPY')), 'bowl')).toBeUndefined();
    expect(omitted(fitting(euros(1000), euros(1001), 'suggestions: {priceCeiling: 1}'), 'bowl')).toBe(
      'candidate.price',
    );
  });
});

describe('there are', () => {
  it('no more of one category than the policy allows', () => {
    const one = decided({ policy: 'suggestions: {maxPerCategory: 1, max: 5}' });
    expect(suggested(one)).toEqual(['gloves', 'hat', 'scarf']);
    expect(omitted(one, 'mittens')).toBe('candidate.per-category');
    expect(suggested(decided({ policy: 'suggestions: {max: 5}' }))).toEqual([
      'gloves',
      'hat',
      'scarf',
      'mittens',
    ]);
  });

  it('none when fewer than the minimum are good', () => {
    const decision = decided({ lines: [bought('lamp')], policy: 'suggestions: {min: 2}' });
    expect(suggested(decision)).toEqual([]);
    expect(decision.view?.complements).toEqual([]);
    expect(omitted(decision, 'bulb')).toBe('candidate.too-few');
  });

  it('other ones once a product was shown three times without being bought', () => {
    const shown = [40, 60, 80].map((days) => wrote(days, { productIds: ['gloves'] }));
    const decision = decided({ impressions: shown, policy: 'frequency: {growth: 1}' });
    expect(suggested(decision)).toEqual(['mittens', 'hat', 'scarf']);
    expect(omitted(decision, 'gloves')).toBe('candidate.shown-enough');
  });
});
