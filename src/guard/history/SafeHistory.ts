import type { Instant, LineStatus } from '../../domain/index.ts';
import type { Item } from '../catalog/createCatalog.ts';

/** A purchase that may be known about. Whether it may be spoken of is another question: see `isSpeakable`. */
export interface SafeLine {
  readonly item: Item;
  readonly orderId: string;
  readonly placedAt: Instant;
  readonly status: LineStatus;
  /** When the status was reached. */
  readonly statusAt: Instant;
  readonly gift: boolean;
  readonly quantity: number;
}

declare const redacted: unique symbol;

/** The safe lines of one order; never empty. */
export interface SafeOrder {
  readonly id: string;
  /** When the first of its safe lines was placed. */
  readonly placedAt: Instant;
  readonly lines: readonly SafeLine[];
  readonly [redacted]: true;
}

/**
 * A customer's purchases without the sensitive ones, newest order first. Only `redact` makes it, and everything after
 * it takes nothing else: this is how a sensitive purchase can change nothing.
 */
export interface SafeHistory {
  readonly orders: readonly SafeOrder[];
  readonly [redacted]: true;
}

/** Bought, kept and for oneself: only such lines are spoken of or seed a suggestion. */
export function isSpeakable(line: SafeLine): boolean {
  return line.status === 'kept' && !line.gift;
}

/** Whether something of the order was bought, and not called off. */
export function isPurchase({ lines }: SafeOrder): boolean {
  return lines.some(({ status }) => status !== 'cancelled');
}
