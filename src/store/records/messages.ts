import type { PastMessage } from '../../domain/index.ts';
import type { ImpressionRow } from '../database/Tables.ts';
import { type Mapping, present } from './Mapping.ts';
import { target } from './target.ts';

export const messages: Mapping<PastMessage, ImpressionRow> = {
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
