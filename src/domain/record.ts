import { z } from 'zod';
import { Complement } from './complement.ts';
import { ConsentEvent, CustomerRecord } from './customer.ts';
import { InstantInput } from './instant.ts';
import { OrderLine } from './order.ts';
import { Product } from './product.ts';
import { Id, line } from './text.ts';

/** An email that another program sent before: it counts for caps, gaps and pauses like one of ours. */
export const PastMessage = z.strictObject({
  customerId: Id,
  campaign: line(100),
  at: InstantInput,
  orderId: Id.optional(),
  /** The products that it showed. */
  productIds: z.array(Id).max(100).default([]),
  /** It was not sent: the person was in a control group. */
  held: z.boolean().optional(),
});
export type PastMessage = Readonly<z.infer<typeof PastMessage>>;

/** The kinds of records that come from files and go into the store, each with the schema that admits it. */
export const RECORDS = {
  products: Product,
  customers: CustomerRecord,
  consents: ConsentEvent,
  orders: OrderLine,
  complements: Complement,
  messages: PastMessage,
} as const;

export type RecordKind = keyof typeof RECORDS;
export type RecordOf<K extends RecordKind> = Readonly<z.infer<(typeof RECORDS)[K]>>;

/** In the order in which they are imported: what others speak of comes first. */
export const RECORD_KINDS = [
  'products',
  'customers',
  'consents',
  'orders',
  'complements',
  'messages',
] as const;
