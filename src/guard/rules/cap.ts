import { defer, type Rule, reason } from './Rule.ts';

const FULL = reason('frequency.cap', 'as many emails as the policy allows went out in this period');

/** So many emails per person and period, over all campaigns. */
export const cap: Rule = ({ impressions, policy, at }) => {
  const { messages, period } = policy.frequency.cap;
  // The email that must leave the period before there is room for one more.
  const blocking = impressions.at(-messages);
  const free = blocking === undefined ? at : blocking.at + period;
  return free > at ? defer(free, FULL) : undefined;
};
