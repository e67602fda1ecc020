import type { Instant, Reservation } from '../../domain/index.ts';
import type { Sending, Settlement } from './Ledger.ts';

export interface Cancellation {
  readonly messageId: string;
  readonly code: string;
  readonly at: Instant;
}

/** One asked-for change of the ledger. Changes of one commit are applied kind by kind, in this order. */
export type Change =
  | { readonly kind: 'reserve'; readonly reservation: Reservation }
  | { readonly kind: 'cancel'; readonly cancellation: Cancellation }
  | { readonly kind: 'send'; readonly sending: Sending }
  | { readonly kind: 'settle'; readonly settlement: Settlement };
