import type { ConsentEvent } from '../../domain/index.ts';
import type { ConsentRow } from '../database/Tables.ts';
import { type Mapping, present } from './Mapping.ts';
import { target } from './target.ts';

export const consents: Mapping<ConsentEvent, ConsentRow> = {
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
