import { defer, type Rule, reason, skip } from './Rule.ts';

const NONE = {
  nothing: skip('trigger.none', 'there is no order to follow up'),
  'nothing-kept': skip('trigger.nothing-kept', 'no order holds anything that was kept and not a gift'),
  'nothing-to-refill': skip(
    'trigger.nothing-to-refill',
    'nothing that was bought is among what the campaign refills',
  ),
  'followed-up': skip('trigger.followed-up', 'this campaign has followed up the newest order already'),
  expired: skip('trigger.expired', 'the last order is too long ago to follow up'),
} as const;
const NOT_YET = reason('trigger.not-yet', 'the last order is too fresh to follow up');
const NOT_EMPTY = reason('trigger.not-yet', 'what was bought has not run out yet');

/** There must be an order that is due, and it is followed up once. */
export const trigger: Rule = ({ due, campaign }) => {
  if (due.order) return undefined;
  if (due.next === undefined) return NONE[due.none];
  return defer(due.next, campaign.trigger === 'refill' ? NOT_EMPTY : NOT_YET);
};
