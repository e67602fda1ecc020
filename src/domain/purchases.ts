import type { Instant } from './instant.ts';

declare const redacted: unique symbol;

/** One kept, harmless product of one order. */
export interface SafePurchase {
  readonly orderId: string;
  readonly productId: string;
  readonly at: Instant;
}

/**
 * What may be counted of one person: bought, kept, harmless, and with consent to the use of purchases. Only the guard
 * makes it (`guard.purchases`), and `learn` takes nothing else: a sensitive purchase cannot get into a count. It names nobody.
 */
export interface SafePurchases {
  /** Oldest first. */
  readonly purchases: readonly SafePurchase[];
  readonly [redacted]: true;
}
