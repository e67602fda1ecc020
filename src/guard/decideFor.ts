import { type Decision, type Instant, maySuggest, type Reason, type Trigger } from '../domain/index.ts';
import { omittedCandidates } from './complements/omittedCandidates.ts';
import type { House } from './House.ts';
import { instantOf } from './history/instantOf.ts';
import { redact } from './history/redact.ts';
import type { SafeHistory } from './history/SafeHistory.ts';
import type { DecideInput } from './input.ts';
import { judge } from './rules/judge.ts';
import { reason } from './rules/Rule.ts';
import { isInWindow } from './triggers/index.ts';
import { type Reader, viewWithHistory, viewWithoutHistory } from './view/createView.ts';
import { withOmissions } from './view/withOmissions.ts';
import { whatIsKnown } from './whatIsKnown.ts';

const DUE: Readonly<Record<Trigger, Reason>> = {
  'after-purchase': reason('trigger.due', 'an order is due to be followed up'),
  'win-back': reason('trigger.due', 'nothing was bought for some time'),
  review: reason('trigger.due', 'an order is due to be asked about'),
  refill: reason('trigger.due', 'something that was bought is about to run out'),
};
const WITH = reason('consent.purchases-given', 'the customer allowed the use of purchases');
const WITHOUT = reason('consent.no-purchases', 'the customer did not allow the use of purchases');
const TOO_FEW = reason(
  'suggestions.too-few',
  'fewer good suggestions than the policy asks for, so there are none',
);
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
  if (ruling.kind !== 'pass')
    return withheld(house, ruling, isInWindow({ ...person, campaign, at: now }), purchases);

  const { due, legalBasis } = ruling;
  const { order, lines } = due;
  const { trigger = 'after-purchase' } = campaign;
  const reader: Reader = { customer, language: person.language, timeZone: person.timeZone, now };
  const sent = { due: true, orderId: order.id, legalBasis, policy: house.fingerprint };
  if (!person.mayUsePurchases)
    return {
      kind: 'send-without-history',
      reasons: Object.freeze([DUE[trigger], WITHOUT]),
      ...sent,
      view: viewWithoutHistory(reader),
      recommendations: NOTHING,
      omissions: purchases,
    };

  const suggests = maySuggest(campaign);
  const recommendations = suggests ? person.suggest(order, now) : NOTHING;
  const tooFew = suggests && recommendations.length === 0;
  return withOmissions(
    {
      kind: 'send',
      reasons: Object.freeze([DUE[trigger], WITH, ...(tooFew ? [TOO_FEW] : [])]),
      ...sent,
      view: viewWithHistory(house, reader, order, lines, recommendations),
      recommendations,
    },
    () =>
      Object.freeze([
        ...purchases,
        ...(suggests ? omittedCandidates(house, person.wishFor(order, now), recommendations) : []),
      ]),
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
