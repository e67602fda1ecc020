import { z } from 'zod';

export const Currency = z.string().regex(/^[A-Z]{3}$/, 'must be a currency of ISO 4217 such as "EUR"');

/** An amount in the currency's minor unit (cents): never a fraction. */
export const Money = z.strictObject({ amount: z.int(), currency: Currency });
export type Money = z.infer<typeof Money>;

/** How many digits the minor unit has (ISO 4217): 2 for EUR, 0 for JPY, 3 for KWD. */
export function minorDigits(currency: string): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  );
}
