import { isSpeakable } from '../history/SafeHistory.ts';
import { type Rule, skip } from './Rule.ts';

const DISSIMILAR = skip(
  'consent.not-similar',
  'there is no consent to emails, and nothing in the order is of a kind that the policy calls similar',
);

/** ePrivacy art. 13(2): without consent only about products similar to what was bought. */
export const softOptIn: Rule = ({ legalBasis, due, policy }) => {
  if (legalBasis !== 'soft-opt-in' || !due.order) return undefined;
  const roots = policy.softOptIn.similar.flat();
  const isSimilar = due.order.lines.some(
    (line) => isSpeakable(line) && line.item.leaf.lineage.some((level) => roots.includes(level)),
  );
  return isSimilar ? undefined : DISSIMILAR;
};
