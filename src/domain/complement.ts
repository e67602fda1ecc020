import { z } from 'zod';
import { CategoryPath } from './product.ts';
import { Id, line } from './text.ts';

/** One end of a pair: a product, or every product in a category's subtree. */
export const ComplementEnd = z.union([
  z.strictObject({ product: Id }),
  z.strictObject({ category: CategoryPath }),
]);
export type ComplementEnd = Readonly<z.infer<typeof ComplementEnd>>;

/** Why we believe that a pair goes together. */
export const Evidence = z.discriminatedUnion('kind', [
  /** A person of the shop said so. */
  z.strictObject({
    kind: z.literal('curated'),
    strength: z.number().min(0).max(1).default(1),
    note: line(300).optional(),
  }),
  /** Counted from orders: how many different customers bought both. */
  z.strictObject({
    kind: z.literal('learned'),
    strength: z.number().min(0).max(1),
    customers: z.int().min(1),
    note: line(300).optional(),
  }),
]);
export type Evidence = Readonly<z.infer<typeof Evidence>>;

/** "Who has `from` can use `to`." One direction only. */
export const Complement = z.strictObject({ from: ComplementEnd, to: ComplementEnd, evidence: Evidence });
export type Complement = Readonly<z.infer<typeof Complement>>;
