import { defer, type Rule, reason } from './Rule.ts';

const PAUSED = reason('wish.pause', 'the person asked for a pause');

/** Nothing before the day that the person named. */
export const wishPause: Rule = ({ customer, at }) => {
  const until = customer.wishes?.pauseUntil;
  return until !== undefined && until > at ? defer(until, PAUSED) : undefined;
};
