import type { Instant } from '../../domain/index.ts';
import { defer, type Rule, reason } from './Rule.ts';

const REASONS = {
  returning: reason('pause.return', 'a return is open'),
  complaint: reason('pause.complaint', 'there was a complaint not long ago'),
  refunded: reason('pause.refund', 'there was a refund not long ago'),
  returned: reason('pause.refund', 'there was a refund not long ago'),
} as const;

/** Silence after something went wrong: nobody wants advice from a shop that they are at odds with. */
export const pause: Rule = ({ history, policy: { pauses }, at }) => {
  const lengths = {
    returning: pauses.openReturn,
    complaint: pauses.complaint,
    refunded: pauses.refund,
    returned: pauses.refund,
  };
  let last: Instant = at;
  let status: keyof typeof REASONS | undefined;
  for (const { lines } of history.orders) {
    for (const line of lines) {
      if (line.status === 'kept' || line.status === 'cancelled') continue;
      const end = line.statusAt + lengths[line.status];
      if (end > last) [last, status] = [end, line.status];
    }
  }
  return status && defer(last, REASONS[status]);
};
