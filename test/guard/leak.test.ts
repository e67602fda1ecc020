import { describe, expect, it } from 'vitest';
import { createGuard } from '../../src/guard/index.ts';
import { bought, CATALOG, COMPLEMENTS, campaign, customer, NOW, orders, policyOf } from './support/shop.ts';

const catalog = CATALOG.map((item) =>
  item.id === 'baby-bottle'
    ? {
        ...item,
        id: 'SKU-77182',
        name: 'Soft & round',
        url: 'https://shop.example/p/9f3',
        names: { de: 'Größe Eins' },
      }
    : item,
);
const guard = createGuard({ policy: policyOf(), catalog, complements: COMPLEMENTS });
const decision = guard.decide({
  customer: customer({ firstName: 'Babette' }),
  orders: orders(bought('coat'), bought('SKU-77182')),
  impressions: [],
  campaign: campaign(),
  now: NOW,
});
const found = (...values: string[]) => guard.findLeak(decision, values)?.rule;

describe('the last door', () => {
  it('lets pass what the guard issued', () => {
    expect(
      found('Babette', 'coat', 'gloves', 'because you bought “coat” on 5 October', '49,95 €'),
    ).toBeUndefined();
  });

  it.each([
    ['the name', 'You also liked: SOFT &amp; ROUND!', 'leak.name'],
    ['the name in another language', 'größe eins', 'leak.name'],
    ['the address', 'https://shop.example/p/9f3?utm=1', 'leak.address'],
    ['the id in an address', 'https://shop.example/cart/add/SKU-77182', 'leak.id'],
    ['the id in an address, encoded', 'https://shop.example/?p=SKU%2D77182', 'leak.id'],
    ['a word of the policy', 'great for your pregnancy', 'leak.word'],
  ])('finds %s of what was redacted', (_, value, rule) => {
    expect(found('harmless', value)).toBe(rule);
  });

  it('does not mistake look-alikes and parts of words', () => {
    expect(found('baby corn', 'softly rounded', 'Größe zwei', 'SKU-7718')).toBeUndefined();
  });

  it('passes over what is the same for everybody, such as the name of the shop', () => {
    expect(guard.findLeak(decision, ['Baby & Co, Jaca'])?.rule).toBe('leak.word');
    expect(guard.findLeak(decision, ['Baby & Co, Jaca'], ['Baby & Co'])).toBeUndefined();
    expect(guard.findLeak(decision, ['Baby & Co has your pregnancy test'], ['Baby & Co'])?.rule).toBe(
      'leak.word',
    );
  });

  it('tells the rule and nothing that would itself be the leak', () => {
    expect(guard.findLeak(decision, ['Soft & round'])).toEqual({ rule: 'leak.name' });
  });

  it('works on a decision that was copied', () => {
    expect(guard.findLeak(structuredClone(decision), ['Soft & round'])?.rule).toBe('leak.name');
  });
});
