import { DAY_MS, type Pace } from '../../domain/index.ts';
import { defer, type Rule, reason } from './Rule.ts';

const LESS = reason('wish.pace', 'the person asked for fewer emails, and got one not long enough ago');

/** The longest month and the longest three: so no calendar month or quarter gets two. */
const PERIODS: Readonly<Record<Pace, number>> = { monthly: 31 * DAY_MS, quarterly: 92 * DAY_MS };

/** At most one email of all campaigns in the period that the person chose. */
export const wishPace: Rule = ({ customer, impressions, at }) => {
  const pace = customer.wishes?.pace;
  const last = impressions.at(-1);
  if (pace === undefined || last === undefined) return undefined;
  const free = last.at + PERIODS[pace];
  return free > at ? defer(free, LESS) : undefined;
};
