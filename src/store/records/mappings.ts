import type {
  Complement,
  ConsentEvent,
  CustomerRecord,
  OrderLine,
  PastMessage,
  Product,
} from '../../domain/index.ts';
import type { ColumnType, RowStatement } from '../database/Database.ts';
import type {
  ComplementRow,
  ConsentRow,
  CustomerRow,
  ImpressionRow,
  OrderLineRow,
  ProductRow,
  Tables,
} from '../database/Tables.ts';
import { jsonOrNull, type Mapping, money, parsedOrNull, present } from './Mapping.ts';

type Record_ = Readonly<Record<string, string>>;

function target<T extends keyof Tables>(
  table: T,
  key: readonly (keyof Tables[T] & string)[],
  columns: Readonly<Record<keyof Tables[T] & string, ColumnType>>,
): RowStatement {
  return { table, key, columns: Object.keys(columns), types: Object.values<ColumnType>(columns) };
}

const products: Mapping<Product, ProductRow> = {
  target: target('products', ['id'], {
    id: 'text',
    name: 'text',
    names: 'text',
    category: 'text',
    also_in: 'text',
    brand: 'text',
    price: 'int',
    currency: 'text',
    url: 'text',
    image: 'text',
    in_stock: 'int',
    care: 'text',
    attributes: 'text',
  }),
  toRow: (product) => [
    product.id,
    product.name,
    jsonOrNull(product.names),
    product.category,
    jsonOrNull(product.alsoIn),
    product.brand ?? null,
    product.price?.amount ?? null,
    product.price?.currency ?? null,
    product.url ?? null,
    product.image ?? null,
    product.inStock ? 1 : 0,
    jsonOrNull(product.care),
    jsonOrNull(product.attributes),
  ],
  fromRow: (row) =>
    present({
      id: row.id,
      name: row.name,
      names: parsedOrNull<Record_>(row.names),
      category: row.category,
      alsoIn: parsedOrNull<string[]>(row.also_in),
      brand: row.brand,
      price: money(row.price, row.currency),
      url: row.url,
      image: row.image,
      inStock: row.in_stock === 1,
      care: parsedOrNull<Record_>(row.care),
      attributes: parsedOrNull<Record_>(row.attributes),
    }),
};

const customers: Mapping<CustomerRecord, CustomerRow> = {
  target: target('customers', ['id'], {
    id: 'text',
    email: 'text',
    first_name: 'text',
    last_name: 'text',
    language: 'text',
    time_zone: 'text',
    birth_date: 'int',
    source: 'text',
  }),
  toRow: (customer) => [
    customer.id,
    customer.email,
    customer.firstName ?? null,
    customer.lastName ?? null,
    customer.language ?? null,
    customer.timeZone ?? null,
    customer.birthDate ?? null,
    customer.source ?? null,
  ],
  fromRow: (row) =>
    present({
      id: row.id,
      email: row.email,
      firstName: row.first_name,
      lastName: row.last_name,
      language: row.language,
      timeZone: row.time_zone,
      birthDate: row.birth_date,
      source: row.source,
    }),
};

const consents: Mapping<ConsentEvent, ConsentRow> = {
  // The state is part of the key: where both are said of one moment, both are kept, and the guard takes the stricter.
  target: target('consents', ['customer_id', 'at', 'purpose', 'state'], {
    customer_id: 'text',
    purpose: 'text',
    state: 'text',
    at: 'int',
    said_where: 'text',
    wording: 'text',
  }),
  toRow: (event) => [
    event.customerId,
    event.purpose,
    event.state,
    event.at,
    event.where ?? null,
    event.wording ?? null,
  ],
  fromRow: (row) =>
    present({
      customerId: row.customer_id,
      purpose: row.purpose as ConsentEvent['purpose'],
      state: row.state as ConsentEvent['state'],
      at: row.at,
      where: row.said_where,
      wording: row.wording,
    }),
};

const orders: Mapping<OrderLine, OrderLineRow> = {
  target: target('order_lines', ['order_id', 'product_id', 'line_id'], {
    order_id: 'text',
    product_id: 'text',
    line_id: 'text',
    customer_id: 'text',
    placed_at: 'int',
    quantity: 'real',
    price: 'int',
    currency: 'text',
    status: 'text',
    status_at: 'int',
    gift: 'int',
    source: 'text',
  }),
  toRow: (line) => [
    line.orderId,
    line.productId,
    line.lineId ?? '',
    line.customerId,
    line.placedAt,
    line.quantity,
    line.price?.amount ?? null,
    line.price?.currency ?? null,
    line.status,
    line.statusAt ?? null,
    line.gift ? 1 : 0,
    line.source,
  ],
  fromRow: (row) =>
    present({
      orderId: row.order_id,
      customerId: row.customer_id,
      productId: row.product_id,
      lineId: row.line_id === '' ? null : row.line_id,
      placedAt: row.placed_at,
      quantity: row.quantity,
      price: money(row.price, row.currency),
      status: row.status as OrderLine['status'],
      statusAt: row.status_at,
      gift: row.gift === 1,
      source: row.source,
    }),
};

const complements: Mapping<Complement, ComplementRow> = {
  target: target('complements', ['from_kind', 'from_value', 'to_kind', 'to_value', 'evidence'], {
    from_kind: 'text',
    from_value: 'text',
    to_kind: 'text',
    to_value: 'text',
    evidence: 'text',
    strength: 'real',
    customers: 'int',
    note: 'text',
  }),
  toRow: ({ from, to, evidence }) => [
    ...endToRow(from),
    ...endToRow(to),
    evidence.kind,
    evidence.strength,
    evidence.kind === 'learned' ? evidence.customers : null,
    evidence.note ?? null,
  ],
  fromRow: (row) =>
    Object.freeze({
      from: endFromRow(row.from_kind, row.from_value),
      to: endFromRow(row.to_kind, row.to_value),
      evidence: present({
        kind: row.evidence,
        strength: row.strength,
        customers: row.customers,
        note: row.note,
      }) as Complement['evidence'],
    }),
};

function endToRow(end: Complement['from']): [kind: string, value: string] {
  return 'product' in end ? ['product', end.product] : ['category', end.category];
}

function endFromRow(kind: string, value: string): Complement['from'] {
  return Object.freeze(kind === 'product' ? { product: value } : { category: value });
}

const messages: Mapping<PastMessage, ImpressionRow> = {
  target: target('impressions', ['id'], {
    id: 'text',
    customer_id: 'text',
    campaign: 'text',
    at: 'int',
    order_id: 'text',
    product_ids: 'text',
    held: 'int',
  }),
  toRow: (message) => [
    // No Message-ID begins like this, so a message of ours cannot be taken for one of another program.
    `past ${JSON.stringify([message.campaign, message.customerId, message.orderId ?? null, message.at])}`,
    message.customerId,
    message.campaign,
    message.at,
    message.orderId ?? null,
    JSON.stringify(message.productIds),
    message.held ? 1 : 0,
  ],
  fromRow: (row) =>
    present({
      customerId: row.customer_id,
      campaign: row.campaign,
      at: row.at,
      orderId: row.order_id,
      productIds: JSON.parse(row.product_ids) as string[],
      held: row.held === 1 ? true : null,
    }),
};

/** By kind of record. */
export const MAPPINGS = { products, customers, consents, orders, complements, messages } as const;
