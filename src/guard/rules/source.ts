import { type Rule, skip } from './Rule.ts';

const UNLISTED = skip(
  'customer.source',
  'the customer record comes from a source that the policy does not list',
);

/** First-party only: a record that someone else brought is not used. */
export const source: Rule = ({ customer, policy }) =>
  customer.source !== undefined && !policy.sources.includes(customer.source) ? UNLISTED : undefined;
