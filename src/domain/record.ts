import type { z } from 'zod';
import { Complement } from './complement.ts';
import { ConsentEvent, CustomerRecord } from './customer.ts';
import { OrderLine } from './order.ts';
import { Product } from './product.ts';

/** The kinds of records that come from files and go into the store, each with the schema that admits it. */
export const RECORDS = {
  products: Product,
  customers: CustomerRecord,
  consents: ConsentEvent,
  orders: OrderLine,
  complements: Complement,
} as const;

export type RecordKind = keyof typeof RECORDS;
export type RecordOf<K extends RecordKind> = Readonly<z.infer<(typeof RECORDS)[K]>>;

/** In the order in which they are imported: what others speak of comes first. */
export const RECORD_KINDS = ['products', 'customers', 'consents', 'orders', 'complements'] as const;
