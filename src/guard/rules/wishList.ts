import { type Rule, skip } from './Rule.ts';

const LEFT = skip('wish.list', 'the person has left this list');

/** Who leaves one list may stay on the others. */
export const wishList: Rule = ({ customer, campaign }) =>
  customer.leftLists?.includes(campaign.name) ? LEFT : undefined;
