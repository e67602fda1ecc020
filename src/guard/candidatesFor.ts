import { type Instant, maySuggest, type Omission, type Recommendation } from '../domain/index.ts';
import { omittedCandidates } from './complements/omittedCandidates.ts';
import type { House } from './House.ts';
import { instantOf } from './history/instantOf.ts';
import { redact } from './history/redact.ts';
import { isSpeakable, type SafeHistory } from './history/SafeHistory.ts';
import type { DecideInput } from './input.ts';
import { judge } from './rules/judge.ts';
import { dueOrder } from './triggers/index.ts';
import { whatIsKnown } from './whatIsKnown.ts';

/** What an email would suggest, and every candidate that it would leave out, with the rule. */
export interface Candidates {
  readonly recommendations: readonly Recommendation[];
  readonly omissions: readonly Omission[];
}

const NONE: Candidates = Object.freeze({ recommendations: Object.freeze([]), omissions: Object.freeze([]) });

/**
 * The candidates whatever was decided: after the order that is due, that will be when a deferral ends, or else the newest
 * that may be spoken of. None for who did not allow the use of purchases, not even to explain, and for a campaign that never suggests. Made from the safe history
 * alone, as a decision is.
 */
export function candidatesFor(house: House, input: DecideInput): Candidates {
  const now = instantOf(input.now);
  const { customer, campaign } = input;
  const { history } = redact(input.orders, customer.id, now, house);
  const person = whatIsKnown(house, campaign, customer, history, input.impressions, now);
  if (!person.mayUsePurchases || !maySuggest(campaign)) return NONE;

  const ruling = judge({ ...person, campaign }, input.rivals ?? [], now);
  const at = ruling.kind === 'defer' ? ruling.until : now;
  const due = dueOrder({ ...person, campaign, at });
  const order = due.order ?? newestOf(history, now - house.policy.history.lookback);
  if (order === undefined) return NONE;

  const recommendations = person.suggest(order, now);
  return Object.freeze({
    recommendations,
    omissions: Object.freeze(omittedCandidates(house, person.wishFor(order, now), recommendations)),
  });
}

function newestOf({ orders }: SafeHistory, oldest: Instant) {
  return orders.find(({ placedAt, lines }) => placedAt >= oldest && lines.some(isSpeakable));
}
