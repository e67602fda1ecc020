import type { Instant, MessageState, Reservation } from '../../domain/index.ts';
import type { Sending, Settlement } from './Ledger.ts';

export interface Cancellation {
  readonly messageId: string;
  readonly code: string;
  readonly at: Instant;
  /** Given up because the person is one of a control group: noted as if it had been sent. */
  readonly held?: boolean;
}

/** One asked-for change of the ledger: plain data, since it may go to another thread. */
export type Change =
  | { readonly kind: 'reserve'; readonly reservation: Reservation }
  | { readonly kind: 'cancel'; readonly cancellation: Cancellation }
  /** `keys`: under which the address may stand among the suppressions. */
  | { readonly kind: 'send'; readonly sending: Sending; readonly keys: readonly string[] }
  | { readonly kind: 'settle'; readonly settlement: Settlement };

/** What became of one change: its result, or the state that the message could not take. */
export type Applied = { readonly result: unknown } | { readonly refused: MessageState };

/** Applies changes in one durable transaction, and answers for each in their order. Rejects for all or none. */
export type ApplyChanges = (changes: readonly Change[]) => Promise<readonly Applied[]>;
