import { type Rule, skip } from './Rule.ts';

const WITHDRAWN = skip('consent.email-withdrawn', 'consent to emails was withdrawn');
const MISSING = skip('consent.email', 'there is no consent to emails');

/** ePrivacy art. 13(1): no email without consent, but for the narrow door of 13(2), see `softOptIn`. */
export const emailConsent: Rule = ({ legalBasis, withdrawn }) =>
  legalBasis ? undefined : withdrawn ? WITHDRAWN : MISSING;
