import { defer, type Rule, reason, skip } from './Rule.ts';

const NONE = {
  nothing: skip('trigger.none', 'there is no order to follow up'),
  'nothing-kept': skip('trigger.nothing-kept', 'no order holds anything that was kept and not a gift'),
  'followed-up': skip('trigger.followed-up', 'this campaign has followed up the newest order already'),
  expired: skip('trigger.expired', 'the last order is too long ago to follow up'),
} as const;
const NOT_YET = reason('trigger.not-yet', 'the last order is too fresh to follow up');

/** There must be an order that is due, and it is followed up once. */
export const trigger: Rule = ({ due }) => {
  if (due.order) return undefined;
  return due.next === undefined ? NONE[due.none] : defer(due.next, NOT_YET);
};
