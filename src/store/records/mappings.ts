import { complements } from './complements.ts';
import { consents } from './consents.ts';
import { customers } from './customers.ts';
import { messages } from './messages.ts';
import { orders } from './orders.ts';
import { products } from './products.ts';

/** How records lie in their tables, by kind. */
export const MAPPINGS = { products, customers, consents, orders, complements, messages } as const;
