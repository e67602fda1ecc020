import { existsSync, readFileSync } from 'node:fs';
import { OrderLine, Product } from '../../src/domain/index.ts';

const FILE = new URL('../../../shared/data/completejourney/orders_dev.csv', import.meta.url);

/** What the attack tries to guess, and the categories that give it away. */
export const TOPICS = {
  baby: [
    'BABY FOODS',
    'BABY HBC',
    'DIAPERS & DISPOSABLES',
    'INFANT FORMULA',
    'INFANT CARE PRODUCTS',
    'BABYFOOD',
    'BABY EQUIPMENT',
  ],
  alcohol: ['BEERS/ALES', 'DOMESTIC WINE', 'IMPORTED WINE', 'MISC WINE', 'LIQUOR'],
  tobacco: ['CIGARETTES', 'TOBACCO OTHER', 'CIGARS', 'SMOKING CESSATIONS'],
  medicine: [
    ...[
      'COLD AND FLU',
      'ANALGESICS',
      'ANTACIDS',
      'LAXATIVES',
      'SINUS AND ALLERGY',
      'FIRST AID PRODUCTS',
      'VITAMINS',
    ],
    ...[
      'EYE AND EAR CARE PRODUCTS',
      'DIETARY AID PRODUCTS',
      'ADULT INCONTINENCE',
      'PHARMACY',
      'FOOT CARE PRODUCTS',
    ],
    ...['GLASSES/VISION AIDS', 'NATURAL VITAMINS'],
  ],
} as const;
export type TopicName = keyof typeof TOPICS;
export const TOPIC_NAMES = Object.keys(TOPICS) as TopicName[];

/** Sensitive too, though nobody tries to guess it here. */
export const OTHER_SENSITIVE = ['FEMININE HYGIENE', 'FAMILY PLANNING'];

export interface Household {
  readonly id: string;
  readonly lines: readonly OrderLine[];
  /** The different products that it bought. */
  readonly products: ReadonlySet<string>;
  readonly is: Readonly<Record<TopicName, boolean>>;
  /** Which tenth of all households it belongs to, by how much it buys. */
  readonly activity: number;
}

/** Households are compared with those that buy as much: ten groups. */
export const GROUPS = 10;

export const hasGroceries = existsSync(FILE);

/** Real orders of US households (Complete Journey). A product is a type of product: the rows are a thin sample. */
export function groceries(): {
  readonly catalog: readonly Product[];
  readonly households: readonly Household[];
} {
  const [, ...rows] = readFileSync(FILE, 'utf8').trim().split('\n');
  const catalog = new Map<string, Product>();
  const byHousehold = new Map<string, OrderLine[]>();
  const clean = (text: string) => text.replaceAll('>', ' ').trim() || 'UNKNOWN';
  for (const row of rows) {
    const [household = '', basket = '', at = '', , , , , , department = '', category = '', type = ''] =
      cells(row);
    const productId = `${category} / ${type}`.trim();
    if (!catalog.has(productId)) {
      const path = `${clean(department)} > ${clean(category)}`;
      catalog.set(productId, Product.parse({ id: productId, name: clean(type), category: path }));
    }
    const line = OrderLine.parse({
      orderId: basket,
      customerId: household,
      productId,
      placedAt: `${at.replace(' ', 'T')}Z`,
    });
    const lines = byHousehold.get(household);
    if (lines) lines.push(line);
    else byHousehold.set(household, [line]);
  }

  const categoryOf = (id: string) => catalog.get(id)?.category.split(' > ')[1] ?? '';
  const sizes = [...byHousehold.values()].map(
    (lines) => new Set(lines.map(({ productId }) => productId)).size,
  );
  const sorted = sizes.toSorted((a, b) => a - b);
  const households = [...byHousehold].map(([id, lines], i): Household => {
    const products = new Set(lines.map(({ productId }) => productId));
    const bought = new Set([...products].map(categoryOf));
    const is = Object.fromEntries(
      TOPIC_NAMES.map((topic) => [topic, TOPICS[topic].some((category) => bought.has(category))]),
    ) as Record<TopicName, boolean>;
    const activity = Math.floor((sorted.indexOf(sizes[i] as number) / sorted.length) * GROUPS);
    return { id, lines, products, is, activity };
  });
  return { catalog: [...catalog.values()], households };
}

function cells(row: string): string[] {
  return [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  );
}
