import { date } from './date.ts';
import { eachIssued } from './eachIssued.ts';
import type { HelperFunction } from './HelperFunction.ts';
import { link } from './link.ts';
import { money } from './money.ts';
import { why } from './why.ts';

/** The helpers that templates print purchases and suggestions with. They return plain strings: escaping is Handlebars' job. */
export function guardHelpers(): Readonly<Record<string, HelperFunction>> {
  return Object.freeze({
    complements: eachIssued('complements', 'complement'),
    purchases: eachIssued('purchases', 'purchase'),
    why,
    money,
    date,
    link,
  });
}
