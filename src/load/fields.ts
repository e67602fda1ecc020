import type { RecordKind } from '../domain/index.ts';
import {
  address,
  boolean,
  categories,
  consentMoment,
  day,
  id,
  ids,
  language,
  moment,
  number,
  type Reader,
  stock,
  text,
  upperWord,
  word,
} from './values/readers.ts';

/** One column that Mesura knows: what it is called in a file, and where its value stands in the record. */
export interface Field {
  readonly name: string;
  readonly path: readonly [string] | readonly [string, string];
  readonly read: Reader;
  /** Whether a file without this column is refused. */
  readonly required?: true;
  /** What it was called in earlier versions and in other files. */
  readonly alsoNamed?: readonly string[];
}

/** Columns of which there may be many: `name_es`, `name_en`, `attr_audience`. */
export interface FieldFamily {
  readonly prefix: string;
  readonly path: string;
  readonly read: Reader;
  /** How the rest of the column's name becomes the key. */
  readonly key: (rest: string) => string;
}

/** A header may be in small letters: `name_zh-hant`. */
const asLanguage = (rest: string): string => String(language(rest, { currency: '', timeZone: 'UTC' }));
const asIs: Reader = (value) => value;

const field = (name: string, path: string, read: Reader = text, required?: true): Field => ({
  name,
  path: path.split('.') as [string],
  read,
  ...(required && { required }),
});

/** Amounts are read once the row's currency is known: see `complete`. */
const PRICE = [field('price', 'price.amount', asIs), field('currency', 'price.currency', upperWord)];

/** The columns of each kind of file, in the order of the documentation. */
export const FIELDS: Readonly<Record<RecordKind, readonly Field[]>> = {
  products: [
    field('id', 'id', id, true),
    field('name', 'name', text, true),
    field('names', 'names', asIs),
    field('category', 'category', categories, true),
    field('brand', 'brand'),
    ...PRICE,
    field('url', 'url', address('urlBase')),
    field('image', 'image', address('imageBase')),
    field('in_stock', 'inStock', stock),
    field('care', 'care', asIs),
    field('attributes', 'attributes', asIs),
  ],
  customers: [
    field('id', 'id', id, true),
    field('email', 'email', text, true),
    field('first_name', 'firstName'),
    field('last_name', 'lastName'),
    field('language', 'language', language),
    field('time_zone', 'timeZone'),
    field('birth_date', 'birthDate', day),
    field('source', 'source'),
  ],
  consents: [
    field('customer_id', 'customerId', id, true),
    field('purpose', 'purpose', word, true),
    field('state', 'state', word, true),
    field('at', 'at', consentMoment, true),
    field('where', 'where'),
    field('wording', 'wording'),
  ],
  orders: [
    field('order_id', 'orderId', id, true),
    field('customer_id', 'customerId', id, true),
    field('product_id', 'productId', id, true),
    field('line_id', 'lineId', id),
    field('placed_at', 'placedAt', moment, true),
    field('quantity', 'quantity', number),
    ...PRICE,
    field('status', 'status', word),
    field('status_at', 'statusAt', moment),
    field('gift', 'gift', boolean),
    field('source', 'source'),
  ],
  complements: [
    field('from_product', 'from.product', id),
    field('from_category', 'from.category'),
    field('to_product', 'to.product', id),
    field('to_category', 'to.category'),
    field('kind', 'evidence.kind', word),
    field('strength', 'evidence.strength', number),
    field('customers', 'evidence.customers', number),
    field('note', 'evidence.note'),
  ],
  messages: [
    field('customer_id', 'customerId', id, true),
    field('campaign', 'campaign', text, true),
    { ...field('sent_at', 'at', moment, true), alsoNamed: ['at'] },
    field('order_id', 'orderId', id),
    field('product_ids', 'productIds', ids),
    field('held', 'held', boolean),
  ],
};

/** Families of columns, by kind. In NDJSON they are objects: `names`, `care`, `attributes`. */
export const FAMILIES: Readonly<Partial<Record<RecordKind, readonly FieldFamily[]>>> = {
  products: [
    { prefix: 'name_', path: 'names', read: text, key: asLanguage },
    { prefix: 'care_', path: 'care', read: text, key: asLanguage },
    { prefix: 'attr_', path: 'attributes', read: text, key: (rest) => rest },
  ],
};

/** The field named `name` of a kind, a family's member included. */
export function fieldOf(kind: RecordKind, name: string): Field | undefined {
  const known = FIELDS[kind].find((one) => one.name === name || one.alsoNamed?.includes(name));
  const family = FAMILIES[kind]?.find(({ prefix }) => name.startsWith(prefix) && name.length > prefix.length);
  if (known || !family) return known;
  return { name, path: [family.path, family.key(name.slice(family.prefix.length))], read: family.read };
}

/** The name under which the documentation knows what stands at `path` of a record. */
export function fieldNameOf(kind: RecordKind, path: readonly string[]): string | undefined {
  const [first = '', second] = path;
  const fields = FIELDS[kind].filter(({ path: [root] }) => root === first);
  const exact = fields.find(({ path: [, leaf] }) => leaf === second);
  const family = FAMILIES[kind]?.find((one) => one.path === first);
  if (family && second !== undefined) return family.prefix + second;
  return (exact ?? fields[0])?.name;
}

/** The columns without which a file of a kind is refused; a complement needs an end of either sort. */
export const neededColumns = (kind: RecordKind): readonly string[] =>
  kind === 'complements'
    ? ['from_product', 'to_product']
    : FIELDS[kind].filter(({ required }) => required).map(({ name }) => name);
