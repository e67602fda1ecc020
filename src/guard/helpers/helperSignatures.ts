import { z } from 'zod';
import { Money, ViewComplement, ViewPurchase } from '../../domain/index.ts';

const schema = (type: z.ZodType): object => z.toJSONSchema(type);

/** `max` of the policy goes up to this many suggestions. */
const MOST_COMPLEMENTS = 20;
/** An order with more lines than this is not measured beyond it. */
const MOST_PURCHASES = 50;

const max = { name: 'max', type: { type: 'integer', minimum: 0 }, optional: true };
const text = { type: 'string' };

/** What the helpers take and give, as plain data for the check of templates. */
export const helperSignatures = {
  complements: {
    hash: [max],
    block: { this: schema(ViewComplement), repeats: true, maxItems: MOST_COMPLEMENTS, else: true },
  },
  purchases: {
    hash: [max],
    block: { this: schema(ViewPurchase), repeats: true, maxItems: MOST_PURCHASES, else: true },
  },
  why: { returns: text, inside: ['complements', 'purchases'] },
  money: { params: [{ name: 'amount', type: schema(Money) }], returns: text },
  date: { params: [{ name: 'moment', type: { type: 'number' } }], returns: text },
  link: {
    params: [{ name: 'address', type: text }],
    returns: { type: 'string', format: 'uri' },
  },
} as const;
