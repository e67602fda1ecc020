import { beforeAll, describe, expect, it } from 'vitest';
import { Product } from '../../src/domain/index.ts';
import { createGuard, DEFAULT_POLICY, parsePolicy, suggestShelves } from '../../src/guard/index.ts';
import { reviewCatalog } from '../../src/run/review/reviewCatalog.ts';
import { proposalText } from '../../src/run/shelves/proposalText.ts';
import { suggestForShop } from '../../src/run/shelves/suggestForShop.ts';
import { taxonomyNames } from '../../src/run/shelves/taxonomyNames.ts';

let names: Awaited<ReturnType<typeof taxonomyNames>>;
beforeAll(async () => {
  names = await taxonomyNames();
});

const best = (category: string, ...products: string[]) =>
  suggestShelves([{ category, products }], names)[0]?.candidates[0]?.official.path;

describe('by what a shelf is called', () => {
  it.each([
    ['en', 'Men > Coats & Jackets', 'Apparel & Accessories > Clothing > Outerwear > Coats & Jackets'],
    ['es', 'Bebé > Pañales', 'Baby & Toddler > Diapering > Diapers'],
    ['de', 'Babybedarf > Windeln', 'Baby & Toddler > Diapering > Diapers'],
    ['fr', 'Boissons > Vin', 'Food, Beverages & Tobacco > Beverages > Alcoholic Beverages > Wine'],
    ['it', 'Bevande > Birra', 'Food, Beverages & Tobacco > Beverages > Alcoholic Beverages > Beer'],
    ['pt', 'Animais > Ração para gatos', 'Animals & Pet Supplies > Pet Supplies > Cat Supplies > Cat Food'],
    ['nl', 'Huis > Gordijnen', undefined],
  ])('in %s: %s', (language, shelf, path) => {
    if (path === undefined) expect(best(shelf)).toContain('Home & Garden');
    else expect(best(shelf)).toBe(path);
    expect(language).toHaveLength(2);
  });

  it('as shops say it, where the taxonomy has another word', () => {
    expect(best('Footwear > Boots')).toBe('Apparel & Accessories > Shoes');
    expect(best('Farmacia')).toBe('Health & Beauty > Health Care');
  });

  it.each([
    ['de', 'Kleidung', 'Apparel & Accessories > Clothing'],
    ['de', 'Küche', 'Home & Garden > Kitchen & Dining'],
    ['de', 'Tee', 'Food, Beverages & Tobacco > Beverages > Tea & Infusions'],
    ['de', 'Taschen', 'Apparel & Accessories > Handbags, Wallets & Cases > Handbags'],
    [
      'de',
      'Gutscheine',
      'Arts & Entertainment > Party & Celebration > Gift Giving > Gift Cards & Certificates',
    ],
    ['es', 'Alimentación', 'Food, Beverages & Tobacco > Food Items'],
    ['es', 'Papelería', 'Office Supplies'],
    ['fr', 'Cuisine', 'Home & Garden > Kitchen & Dining'],
    ['it', 'Borse', 'Apparel & Accessories > Handbags, Wallets & Cases > Handbags'],
    ['it', 'Cane', 'Animals & Pet Supplies > Pet Supplies > Dog Supplies'],
    ['pt', 'Jardim', 'Home & Garden > Lawn & Garden'],
    ['nl', 'Badkamer', 'Home & Garden > Bathroom Accessories'],
    ['en', 'Garden', 'Home & Garden > Lawn & Garden'],
    ['en', 'Jewellery', 'Apparel & Accessories > Jewelry'],
  ])('as the first shelves of most shops are called, in %s: %s', (_, shelf, path) => {
    expect(best(shelf)).toBe(path);
  });

  it.each([
    'Damen',
    'Herren',
    'Mujer',
    'Hombres',
    'Enfants',
    'Bambini',
    'Mulheres',
    'Kinderen',
    'Kids',
    'Women & Men',
  ])('after people, and so after nothing that stands on it: %s', (shelf) => {
    expect(best(shelf)).toBeUndefined();
    expect(best(`Schuhe > ${shelf}`)).toBe('Apparel & Accessories > Shoes');
    expect(best(shelf, 'Winter coat', 'Rain coat', 'Wool coat')).toContain('Outerwear');
  });

  it('as tills cut it short', () => {
    expect(best('GROCERY > SALD DRSNG')).toContain('Salad Dressing');
  });
});

it('by what stands on it, where its name says nothing', () => {
  expect(best('Shelf 7', 'Ground coffee 250 g', 'Whole bean coffee', 'Coffee, decaffeinated')).toBe(
    'Food, Beverages & Tobacco > Beverages > Coffee',
  );
});

it('a name that says nothing anywhere gets no proposal', () => {
  expect(best('Xyzzy > Qwrt', 'Zzxx 1', 'Zzxx 2')).toBeUndefined();
});

describe('words of how things are sold, and not of what they are, get no proposal', () => {
  it.each([
    [
      'en',
      'Sale, New in, Special Offers, Best Sellers, Outlet, Clearance, Gifts for Him, Black Friday Deals',
    ],
    ['de', 'Sale %, Neuheiten, Angebote, Bestseller, Restposten, Geschenkideen, Nur für kurze Zeit, Aktion'],
    [
      'es',
      'Rebajas, Novedades, Ofertas de la semana, Lo más vendido, Regalos para mujer, Descuentos, Varios',
    ],
    [
      'fr',
      'Soldes, Nouveautés, Bons plans, Meilleures ventes, Idées cadeaux, Déstockage, Promotions, Divers',
    ],
    [
      'it',
      'Saldi, Novità, Le migliori offerte, I più venduti, Idee regalo, Ultimi arrivi, Promozioni, Sconti',
    ],
    ['pt', 'Promoção, Novidades, Ofertas, Mais vendidos, Presentes, Liquidação, Lançamentos, Descontos'],
    ['nl', 'Uitverkoop, Nieuwe collectie, Aanbiedingen, Best verkocht, Cadeaus, Opruiming, Acties, Koopjes'],
    [
      'of the shop itself',
      'All Products, Our Favourites, Collections, Catalog, Uncategorized, Miscellaneous',
    ],
  ])('%s: %s', (_language, shelves) => {
    const found = shelves.split(', ').map((shelf) => [shelf, best(shelf, 'Cotton T-shirt', 'Salad bowl')]);
    expect(found.filter(([, path]) => path !== undefined)).toEqual([]);
  });

  it('beside a word that names something they take nothing away', () => {
    expect(best('Gift Cards')).toContain('Gift Cards & Certificates');
    expect(best('Sale Signs')).toContain('Retail & Sale Signs');
    expect(best('Power Outlets')).toContain('Power Outlets & Sockets');
    expect(best('Tops')).toContain('Apparel & Accessories');
    expect(best('Mais')).toContain('Corn');
  });

  it('a level of a path that says nothing is passed over, and what is on sale today says nothing of tomorrow', () => {
    expect(best('Sale > Shoes')).toBe(best('Shoes'));
    expect(best('Shoes > Sale', 'Cotton T-shirt', 'Linen T-shirt')).toBe(best('Shoes'));
    expect(best('Spezie > Sale')).toBe(best('Spezie'));
  });
});

describe('for a shop', () => {
  const product = (id: string, name: string, category: string) => Product.parse({ id, name, category });
  const products = [
    product('1', 'Pañales talla 3', 'Bebé > Pañales'),
    product('2', 'Chaqueta de lana', 'Ropa: mujer > Chaquetas'),
    product('3', 'Vino tinto crianza', '# Bodega > Vino'),
    product('4', 'Zzxx', 'Qwrt'),
    product('5', 'Salero', 'Sale > New in'),
  ];
  const policy = parsePolicy(
    'version: 1\nname: t\nextends: mesura:default\ncategories: {map: {Bebé: 537 - Baby & Toddler}}',
    'policy.yaml',
  );

  it('what is sensitive comes first, with its topics, and what is mapped is told', async () => {
    const proposals = await suggestForShop(policy, products);
    expect(proposals.map(({ shelf }) => shelf)).toEqual([
      '# Bodega > Vino',
      'Bebé > Pañales',
      'Qwrt',
      'Ropa: mujer > Chaquetas',
      'Sale > New in',
    ]);
    expect(proposals[0]?.candidates[0]).toMatchObject({ topics: ['alcohol'] });
    expect(proposals[1]).toMatchObject({ mapped: '537 - Baby & Toddler', products: 1 });
    expect(proposals[2]?.candidates).toEqual([]);
  });

  it('the block can be pasted as it is, whatever shelves are called', async () => {
    const block = proposalText(await suggestForShop(policy, products));
    const pasted = parsePolicy(`version: 1\nname: t\nextends: mesura:default\n${block}\n`, 'policy.yaml');
    expect(Object.keys(pasted.categories.map).sort()).toEqual([
      '# Bodega > Vino',
      'Bebé > Pañales',
      'Ropa: mujer > Chaquetas',
    ]);
    expect(block).toContain('# Qwrt: nothing fits well');
    expect(block).toContain('# Sale > New in: says how things are sold and not what they are');
    expect(Object.keys(DEFAULT_POLICY.topics ?? {})).toContain('alcohol');
  });
});

it('ten thousand products of three hundred shelves take seconds, not minutes', () => {
  const shelves = Array.from({ length: 300 }, (_, shelf) => ({
    category: `Grocery > Shelf ${shelf}`,
    products: Array.from({ length: 34 }, (_, i) => `Fresh coffee cups and cheese ${shelf} no. ${i}`),
  }));
  const started = performance.now();
  suggestShelves(shelves, names);
  expect(performance.now() - started).toBeLessThan(20_000);
});

it('a second category of a product is proposed for and reviewed like its own: unmapped, it keeps the product silent', async () => {
  const shirt = Product.parse({
    id: 'tee',
    name: 'T-shirt',
    category: 'Clothing > T-Shirts',
    alsoIn: ['Sale'],
  });
  const policy = parsePolicy(
    'version: 1\nname: Test\nextends: mesura:default\ncategories: {map: {Clothing: 1604 - Apparel & Accessories > Clothing}}\n',
    'policy.yaml',
  );
  const proposals = await suggestForShop(policy, [shirt]);
  expect(proposals.map(({ shelf, mapped }) => [shelf, mapped !== undefined])).toEqual([
    ['Clothing > T-Shirts', true],
    ['Sale', false],
  ]);
  const store = { products: async () => [shirt] } as unknown as Parameters<typeof reviewCatalog>[0];
  const guard = createGuard({
    policy,
    catalog: [shirt],
    complements: [],
    shop: { language: 'en', timeZone: 'UTC' },
  });
  expect((await reviewCatalog(store, guard)).unmapped).toEqual([{ category: 'Sale', products: 1 }]);
});
