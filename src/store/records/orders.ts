import type { OrderLine } from '../../domain/index.ts';
import type { OrderLineRow } from '../database/Tables.ts';
import { type Mapping, money, present } from './Mapping.ts';
import { target } from './target.ts';

export const orders: Mapping<OrderLine, OrderLineRow> = {
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
