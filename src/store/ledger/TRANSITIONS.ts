import type { MessageState } from '../../domain/index.ts';

/** Which state may follow which. What is not here is refused. */
export const TRANSITIONS: Readonly<Record<MessageState, readonly MessageState[]>> = {
  reserved: ['sending', 'cancelled'],
  sending: ['accepted', 'refused', 'deferred', 'uncertain'],
  deferred: ['sending', 'refused', 'cancelled'],
  // By hand, or by a relay's log, only.
  uncertain: ['accepted', 'refused', 'deferred', 'cancelled'],
  accepted: [],
  // When the refusal turns out to be our own fault.
  refused: ['deferred'],
  cancelled: [],
};

/** The states from which `to` can be reached. */
export function statesBefore(to: MessageState): MessageState[] {
  return (Object.keys(TRANSITIONS) as MessageState[]).filter((from) => TRANSITIONS[from].includes(to));
}
