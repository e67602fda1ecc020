import type { Instant, MessageState, Reservation } from '../../domain/index.ts';
import type { Lease } from '../shards/Leases.ts';
import type { Sending, Settlement } from './Ledger.ts';

export interface Cancellation {
  readonly messageId: string;
  readonly code: string;
  readonly at: Instant;
  /** Given up because the person is one of a control group: noted as if it had been sent. */
  readonly held?: boolean;
}

/**
 * One asked-for change of the ledger: plain data, since it may go to another thread. With a `lease` it counts only while that is the last
 * one of its shard.
 */
export type Change =
  | { readonly kind: 'reserve'; readonly reservation: Reservation; readonly lease?: Lease }
  | { readonly kind: 'cancel'; readonly cancellation: Cancellation; readonly lease?: Lease }
  /** `keys`: under which the address may stand among the suppressions. */
  | {
      readonly kind: 'send';
      readonly sending: Sending;
      readonly keys: readonly string[];
      readonly lease?: Lease;
    }
  /** `epoch`: under which it was marked as being sent. It may be over: what was learnt is learnt. */
  | { readonly kind: 'settle'; readonly settlement: Settlement; readonly epoch?: number };

/** What became of one change: its result, the state that the message could not take, or that another machine has the shard. */
export type Applied =
  | { readonly result: unknown }
  | { readonly refused: MessageState }
  | { readonly overtaken: true };

/** Applies changes in one durable transaction, and answers for each in their order. Rejects for all or none. */
export type ApplyChanges = (changes: readonly Change[]) => Promise<readonly Applied[]>;
