import type { LanguagesSettings } from '../../domain/index.ts';
import { date } from './date.ts';
import { eachIssued } from './eachIssued.ts';
import type { HelperFunction } from './HelperFunction.ts';
import { link } from './link.ts';
import { money } from './money.ts';
import { whyIn } from './why.ts';

/**
 * The helpers that templates print purchases and suggestions with. They return plain strings: escaping is Handlebars' job.
 *
 * @param languages the shop's own sentences and form of address, by language
 */
export function guardHelpers(languages?: LanguagesSettings): Readonly<Record<string, HelperFunction>> {
  return Object.freeze({
    complements: eachIssued('complements', 'complement'),
    purchases: eachIssued('purchases', 'purchase'),
    why: whyIn(languages),
    money,
    date,
    link,
  });
}
