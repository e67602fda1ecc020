import { type Rule, skip } from './Rule.ts';

const MINOR = skip('customer.minor', 'the customer is a minor');

/** GDPR recital 38: children merit specific protection, in marketing above all. */
export const minor: Rule = ({ customer, policy, at }) => {
  if (customer.birthDate === undefined) return undefined;
  const grown = new Date(customer.birthDate);
  grown.setUTCFullYear(grown.getUTCFullYear() + policy.minors.under);
  return at < grown.getTime() ? MINOR : undefined;
};
