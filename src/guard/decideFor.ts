import type { Campaign, Decision, Instant, Reason } from '../domain/index.ts';
import { omittedCandidates } from './complements/omittedCandidates.ts';
import { recommend } from './complements/recommend.ts';
import type { Wish } from './complements/Wish.ts';
import type { House } from './House.ts';
import { instantOf } from './history/instantOf.ts';
import { redact } from './history/redact.ts';
import type { SafeHistory } from './history/SafeHistory.ts';
import type { DecideInput } from './input.ts';
import { judge } from './rules/judge.ts';
import { reason } from './rules/Rule.ts';
import { type Reader, viewWithHistory, viewWithoutHistory } from './view/createView.ts';
import { withOmissions } from './view/withOmissions.ts';
import { timesShown, whatIsKnown } from './whatIsKnown.ts';

const DUE = reason('trigger.due', 'an order is due to be followed up');
const WITH = reason('consent.purchases-given', 'the customer allowed the use of purchases');
const WITHOUT = reason('consent.no-purchases', 'the customer did not allow the use of purchases');
const TOO_FEW = reason(
  'suggestions.too-few',
  'fewer good suggestions than the policy asks for, so there are none',
);
const USED = Object.freeze([DUE, WITH]);
const USED_WITHOUT_SUGGESTIONS = Object.freeze([DUE, WITH, TOO_FEW]);
const UNUSED = Object.freeze([DUE, WITHOUT]);
const NOTHING: readonly never[] = Object.freeze([]);

/** The steps of a decision: redact, judge, recommend, show. */
export function decideFor(house: House, input: DecideInput): Decision {
  const now = instantOf(input.now);
  const { history, omissions } = redact(input.orders, input.customer.id, now, house);
  return Object.freeze(decideSafely(house, input, now, history, omissions));
}

/** Nothing from here on has seen a sensitive purchase; `purchases` is only passed through, to be explained. */
function decideSafely(
  house: House,
  input: DecideInput,
  now: Instant,
  history: SafeHistory,
  purchases: Decision['omissions'],
): Decision {
  const { customer, campaign } = input;
  const person = whatIsKnown(house, campaign, customer, history, input.impressions, now);
  const ruling = judge({ ...person, campaign }, input.rivals ?? NOTHING, now);
  if (ruling.kind !== 'pass') return withheld(house, ruling, isInWindow(history, campaign, now), purchases);

  const { order, legalBasis } = ruling;
  const reader: Reader = { customer, language: person.language, timeZone: person.timeZone, now };
  const sent = { due: true, orderId: order.id, legalBasis, policy: house.fingerprint };
  if (!person.mayUsePurchases)
    return {
      kind: 'send-without-history',
      reasons: UNUSED,
      ...sent,
      view: viewWithoutHistory(reader),
      recommendations: NOTHING,
      omissions: purchases,
    };

  const onlySimilar = legalBasis === 'soft-opt-in';
  const wish: Wish = { history, order, now, shown: timesShown(person.impressions), onlySimilar };
  const recommendations = recommend(house, wish);
  return withOmissions(
    {
      kind: 'send',
      reasons: recommendations.length > 0 ? USED : USED_WITHOUT_SUGGESTIONS,
      ...sent,
      view: viewWithHistory(house, reader, order, recommendations),
      recommendations,
    },
    () => Object.freeze([...purchases, ...omittedCandidates(house, wish, recommendations)]),
  );
}

function withheld(
  { fingerprint }: House,
  ruling: { kind: 'skip' | 'defer'; reasons: readonly Reason[]; until?: Instant },
  due: boolean,
  omissions: Decision['omissions'],
): Decision {
  const { kind, reasons, until } = ruling;
  return {
    kind,
    reasons,
    due,
    ...(until !== undefined && { until }),
    recommendations: NOTHING,
    omissions,
    policy: fingerprint,
  };
}

/** By `placedAt` alone, as the store selects: also an order that was returned or followed up. */
function isInWindow({ orders }: SafeHistory, { after, until }: Campaign, now: Instant): boolean {
  return orders.some(({ placedAt }) => placedAt >= now - until && placedAt <= now - after);
}
