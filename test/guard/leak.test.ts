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
    expect(guard.findLeak(decision, ['Baby & Co has your next pregnancy'], ['Baby & Co'])?.rule).toBe(
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

describe('the last door and who bought what', () => {
  const image = 'https://shop.example/i/no-image.png';
  const shelf = [
    ...CATALOG.map((item) =>
      item.id === 'coat'
        ? { ...item, care: { en: 'Fine beside the cocoa lotion.' } }
        : { ...item, image, url: 'https://shop.example/p/1' },
    ),
  ].map((item) => {
    if (item.id === 'baby-bottle') return { ...item, url: 'https://shop.example/p' };
    return item.id === 'gloves' ? { ...item, url: 'https://shop.example/p?id=12' } : item;
  });
  const careful = createGuard({ policy: policyOf(), catalog: shelf, complements: COMPLEMENTS });
  const about = (...ids: readonly string[]) =>
    careful.decide({
      ...{ customer: customer({ language: 'en' }), orders: orders(...ids.map((id) => bought(id))) },
      ...{ impressions: [], campaign: campaign(), now: NOW },
    });
  const mail = about('coat', 'baby-bottle', 'cocoa-lotion');

  it('a picture that a sensitive product shares with a suggestion stops nothing', () => {
    expect(mail.view?.complements.map((shown) => shown.image)).toContain(image);
    expect(careful.findLeak(mail, [image])).toBeUndefined();
  });

  it('an address that begins like that of a sensitive product stops nothing', () => {
    expect(careful.findLeak(mail, ['https://shop.example/p?id=12'])).toBeUndefined();
    expect(careful.findLeak(mail, ['https://shop.example/path'])).toBeUndefined();
    expect(careful.findLeak(mail, ['https://shop.example/p?utm=1'])?.rule).toBe('leak.address');
  });

  it('a care text that names a proxy stops nothing, since the guard issued it', () => {
    expect(mail.view?.purchases[0]?.care).toContain('cocoa lotion');
    expect(careful.findLeak(mail, [mail.view?.purchases[0]?.care ?? ''])).toBeUndefined();
    expect(careful.findLeak(mail, ['Take the cocoa lotion'])?.rule).toBe('leak.name');
  });

  it('finds the same for who bought it and who did not', () => {
    const values = ['look at the cocoa lotion', 'https://shop.example/p', 'baby-bottle', 'coat', image];
    for (const value of values)
      expect(careful.findLeak(mail, [value]), value).toEqual(careful.findLeak(about('coat'), [value]));
  });

  it('takes a sensitive name of one word for that product only where nothing else is said', () => {
    const wine = { ...CATALOG[0], id: 'w1', name: 'Rosa', category: 'Baby' } as (typeof CATALOG)[number];
    const other = createGuard({ policy: policyOf(), catalog: [...CATALOG, wine], complements: COMPLEMENTS });
    expect(other.verdict(wine).finding).toBeDefined();
    expect(other.findLeak(decision, ['rosa'])?.rule).toBe('leak.name');
    expect(other.findLeak(decision, ['Hello Rosa'])).toBeUndefined();
  });
});
