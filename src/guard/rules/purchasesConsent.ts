import { type Rule, skip } from './Rule.ts';

const MISSING = skip(
  'consent.purchases',
  'the use of purchases is not allowed, and the campaign has no email without',
);

/** Writing to someone and using their purchases are two consents. Without the second, the campaign says what happens. */
export const purchasesConsent: Rule = ({ mayUsePurchases, campaign }) =>
  !mayUsePurchases && campaign.withoutHistory === 'skip' ? MISSING : undefined;
