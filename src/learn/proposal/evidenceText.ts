import { WITHIN_DAYS } from '../pairs/countWithin.ts';
import type { Support } from '../pairs/Learned.ts';

/** What the numbers say, in a merchant's words. */
export function evidenceText({ buyers, people, times }: Support, from: string, to: string): string {
  const counted = `${people.toLocaleString('en')} of ${buyers.toLocaleString('en')}`;
  return (
    `${counted} buyers of ${from} bought ${to} with it or within ${WITHIN_DAYS} days; ` +
    `${times.toLocaleString('en', { maximumFractionDigits: 1 })} times what chance would give`
  );
}

/** Said of two shelves of which only single products go together. */
export const ONLY_PRODUCTS = 'Only the single products below go together, and not their shelves';
/** Said of what was proposed once. */
export const LAPSED = 'Proposed earlier; the orders do not show it any more';
