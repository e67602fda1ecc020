import { type Rule, skip } from './Rule.ts';

const SUPPRESSED = skip('customer.suppressed', 'the address is on the list of those never to write to');

/** Unsubscribed by link, bounced or complained: nothing outweighs it. */
export const suppressed: Rule = ({ customer }) => (customer.suppressed ? SUPPRESSED : undefined);
