import { z } from 'zod';

export const Currency = z.string().regex(/^[A-Z]{3}$/, 'must be a currency of ISO 4217 such as "EUR"');

/** An amount in the currency's minor unit (cents): never a fraction. */
export const Money = z.strictObject({ amount: z.int(), currency: Currency });
export type Money = z.infer<typeof Money>;
