import { describe, expect, it } from 'vitest';
import { bought, customer, daysAgo, decided, omitted, rules, suggested, wrote } from './support/shop.ts';

/** A decision without the one part that sensitive purchases may change. */
const visible = ({ omissions: _, ...rest }: ReturnType<typeof decided>) => rest;

describe('a sensitive purchase', () => {
  it.each([
    ['by category', 'baby-bottle', 'sensitive.category'],
    ['by word', 'pregnancy-test', 'sensitive.word'],
    ['by proxy', 'cocoa-lotion', 'sensitive.proxy'],
    ['of a product that is not in the catalog', 'discontinued', 'product.unknown'],
  ])('%s changes nothing but what explain shows', (_, id, rule) => {
    const decision = decided({ lines: [bought('coat'), bought(id)] });
    expect(visible(decision)).toEqual(visible(decided()));
    expect(omitted(decision, id)).toBe(rule);
  });

  it('alone is as if the customer had never bought', () => {
    const decision = decided({ lines: [bought('baby-bottle')] });
    expect(visible(decision)).toEqual(visible(decided({ lines: [] })));
    expect(decision.kind).toBe('skip');
    expect(rules(decision)).toEqual(['trigger.none']);
  });

  it('does not make an order older: what is left of it counts from its own day', () => {
    const decision = decided({ lines: [bought('baby-bottle', { placedAt: daysAgo(40) }), bought('coat')] });
    expect(decision.view?.order?.placedAt).toBe(daysAgo(10));
  });

  it('does not pause by its return or complaint', () => {
    const returned = bought('baby-bottle', { orderId: 'o2', status: 'complaint', statusAt: daysAgo(1) });
    expect(visible(decided({ lines: [bought('coat'), returned] }))).toEqual(visible(decided()));
  });

  it('does not reset the growing gap', () => {
    const impressions = [wrote(20), wrote(9.5)];
    const diapers = bought('baby-bottle', { orderId: 'o2', placedAt: daysAgo(1) });
    const without = decided({ impressions, lines: [bought('coat', { placedAt: daysAgo(22) })] });
    expect(
      visible(decided({ impressions, lines: [bought('coat', { placedAt: daysAgo(22) }), diapers] })),
    ).toEqual(visible(without));
    expect(rules(without)).toContain('frequency.growing-gap');
  });

  it('is not what a look-alike is', () => {
    const decision = decided({ lines: [bought('baby-corn')] });
    expect(decision.kind).toBe('send');
    expect(decision.view?.purchases.map(({ name }) => name)).toEqual(['baby corn']);
  });
});

describe('an exception', () => {
  const exception = (text: string) => `exceptions: [{${text}, topic: pregnancy, because: reviewed}]`;

  it('lets one product out of one topic', () => {
    const decision = decided({ lines: [bought('cocoa-lotion')], policy: exception('product: cocoa-lotion') });
    expect(decision.view?.purchases.map(({ name }) => name)).toEqual(['cocoa lotion']);
  });

  it('for a category does not cover what the name itself says', () => {
    const policy = exception('category: Baby');
    expect(decided({ lines: [bought('baby-bottle')], policy }).kind).toBe('skip');
  });

  it('for a phrase covers the phrase only', () => {
    const policy = exception('phrase: pregnancy test');
    expect(decided({ lines: [bought('pregnancy-test')], policy }).kind).toBe('send');
    expect(decided({ lines: [bought('baby-bottle')], policy }).kind).toBe('skip');
  });
});

describe('a category that is not mapped', () => {
  const policy = `categories:
  unmapped: deny
  map:
    Clothing: 1604 - Apparel & Accessories > Clothing`;

  it('is kept silent where the policy demands it, as basis and as suggestion', () => {
    expect(suggested(decided({ policy }))).toEqual(['gloves', 'hat', 'scarf']);
    const lamp = decided({ policy, lines: [bought('lamp')] });
    expect(lamp.kind).toBe('skip');
    expect(omitted(lamp, 'lamp')).toBe('category.unmapped');
  });

  it('is judged by what its nearest mapped ancestor is in the taxonomy', () => {
    const decision = decided({
      policy: `extends: mesura:default
categories:
  map:
    Clothing: 182 - Apparel & Accessories > Clothing > Baby & Toddler Clothing`,
    });
    expect(omitted(decision, 'coat')).toBe('sensitive.taxonomy');
  });
});

describe('nothing that is passed in', () => {
  it('is changed, and everything that comes out is frozen', () => {
    const lines = [bought('coat'), bought('baby-bottle')];
    const person = customer();
    const before = structuredClone([lines, person]);
    const decision = decided({ lines, customer: person });
    expect([lines, person]).toEqual(before);
    const thaw = (value: unknown, path: string): string[] =>
      typeof value !== 'object' || value === null
        ? []
        : [
            ...(Object.isFrozen(value) ? [] : [path]),
            ...Object.entries(value).flatMap(([key, inner]) => thaw(inner, `${path}.${key}`)),
          ];
    expect(thaw(decision, 'decision')).toEqual([]);
  });
});
