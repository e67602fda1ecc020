import { describe, expect, it } from 'vitest';
import { Complement, Product } from '../../src/domain/index.ts';
import {
  createSensitivity,
  parsePolicy,
  reviewGroups,
  reviewPairs,
  writeDecisions,
} from '../../src/guard/index.ts';

const TEXT = 'version: 1\nname: test\nextends: mesura:default\ncategories: {unmapped: allow}\n';
const policy = parsePolicy(TEXT, 'policy.yaml');
const product = (id: string, name: string, category: string) => Product.parse({ id, name, category });
const groups = (products: readonly Product[], text = TEXT) => {
  const own = parsePolicy(text, 'policy.yaml');
  return reviewGroups(products, own, createSensitivity(own));
};

describe('the review of a catalog', () => {
  const cellar = [
    'Rioja crianza',
    'Vino blanco',
    'Cerveza rubia',
    'Ginebra',
    'Casa Vieja 2019',
    'Sidra natural',
  ];
  const shop = [
    ...cellar.map((name, i) => product(`c${i}`, name, 'Sótano')),
    ...['Mesa', 'Silla', 'Lámpara', 'Alfombra', 'Espejo'].map((name, i) => product(`m${i}`, name, 'Muebles')),
    product('m5', 'Mesa vino', 'Muebles'),
  ];

  it('settles a shelf by one decision where most of it is sensitive, and asks about the rest of it', () => {
    const { flagged, neighbours } = groups(shop);
    expect(flagged.find(({ kind }) => kind === 'shelf')).toMatchObject({
      topic: 'alcohol',
      by: 'Sótano',
      certainty: 'likely',
    });
    expect(neighbours).toMatchObject([{ topic: 'alcohol', by: 'Sótano', products: [{ id: 'c4' }] }]);
  });

  it('puts what is alone on its shelf first, as doubtful', () => {
    const [first] = groups(shop).flagged;
    expect(first).toMatchObject({ kind: 'word', certainty: 'doubtful', products: [{ id: 'm5' }] });
  });

  it('holds every sensitive product exactly once', () => {
    const ids = groups(shop).flagged.flatMap(({ products }) => products.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(['c0', 'c1', 'c2', 'c3', 'c5', 'm5']);
  });

  it('is settled by what was decided: the shelf is plain, the exception is gone, nobody asks again', () => {
    const decided = writeDecisions(TEXT, [
      { kind: 'category', topic: 'alcohol', category: 'Sótano', because: 'the wine cellar' },
      { kind: 'exception', exception: { product: 'm5', topic: 'alcohol', because: 'a colour' } },
    ]);
    const { flagged, neighbours } = groups(shop, decided);
    expect(neighbours).toEqual([]);
    expect(flagged).toMatchObject([{ kind: 'shelf', by: 'Sótano', certainty: 'plain' }]);
    expect(flagged[0]?.products).toHaveLength(6);
  });
});

describe('decisions written into a policy', () => {
  it('keep its comments, carry their reason, and are not written twice', () => {
    const before = `# signed\n${TEXT}exceptions: []\n\n# the end\n`;
    const decisions = [
      { kind: 'word', topic: 'alcohol', word: 'casa vieja', because: 'a wine of ours' },
      { kind: 'exception', exception: { phrase: 'sal de frutas', topic: 'alcohol', because: 'a salt' } },
    ] as const;
    const after = writeDecisions(before, decisions);
    expect(after).toContain('# signed');
    expect(after).toContain('# the end');
    expect(after).toMatch(/- casa vieja # a wine of ours/);
    expect(after).toMatch(/- \{ ?phrase: sal de frutas, topic: alcohol, because: a salt ?\}/);
    expect(writeDecisions(after, decisions)).toBe(after);
    expect(createSensitivity(parsePolicy(after, 'p')).word('Casa Vieja 2019')?.topic).toBe('alcohol');
  });
});

describe('the review of complements', () => {
  const shop = [
    product('coat', 'Winter coat', 'Clothing > Coats'),
    product('parka', 'Parka', 'Clothing > Coats'),
    product('gloves', 'Gloves', 'Clothing > Gloves'),
    product('cat-food', 'Cat food', 'Pets > Cats'),
    product('wine', 'Red wine', 'Drinks > Wine'),
  ];
  const pair = (from: string, to: string, evidence: object = { kind: 'curated' }) =>
    Complement.parse({ from: { product: from }, to: { product: to }, evidence });
  const doubts = (...pairs: Complement[]) =>
    reviewPairs(pairs, shop, policy).questioned.map(({ doubt }) => doubt);

  it('questions a coat with cat food, and not a coat with gloves', () => {
    expect(doubts(pair('coat', 'gloves'))).toEqual([]);
    expect(doubts(pair('coat', 'cat-food'))).toEqual(['unsupported']);
  });

  it('believes enough counted customers, and no fewer', () => {
    expect(doubts(pair('coat', 'cat-food', { kind: 'learned', strength: 0.5, customers: 60 }))).toEqual([]);
    expect(doubts(pair('coat', 'cat-food', { kind: 'learned', strength: 0.5, customers: 3 }))).toEqual([
      'unsupported',
    ]);
  });

  it('questions what takes the place of the other, what points at nothing and what is never used', () => {
    expect(doubts(pair('coat', 'parka'))).toEqual(['substitutes']);
    expect(doubts(pair('coat', 'no-such'))).toEqual(['dangling']);
    expect(doubts(pair('coat', 'wine'))).toEqual(['sensitive']);
  });

  it('leaves alone what somebody said does not go together', () => {
    expect(doubts(pair('coat', 'cat-food', { kind: 'curated', strength: 0 }))).toEqual([]);
  });
});
