import type { Campaign, Instant, Reason } from '../../domain/index.ts';
import type { Due } from '../triggers/Due.ts';
import { dueOrder } from '../triggers/index.ts';
import { RULES } from './index.ts';
import type { Rule, Ruling, Situation } from './Rule.ts';

/** All of a situation that does not depend on the moment. */
export type Case = Omit<Situation, 'at' | 'due' | 'rival'>;

type FoundDue = Extract<Due, { lines: unknown }>;

export type Judgement =
  | { readonly kind: 'pass'; readonly due: FoundDue; readonly legalBasis: 'consent' | 'soft-opt-in' }
  | { readonly kind: 'skip'; readonly reasons: readonly Reason[] }
  | { readonly kind: 'defer'; readonly reasons: readonly Reason[]; readonly until: Instant };

/** One rule as it was asked. */
export interface Step {
  readonly rule: string;
  readonly result: 'pass' | 'skip' | 'defer';
  readonly reason?: Reason;
  /** For `defer`: when the rules are asked again. */
  readonly until?: Instant;
}

/** The rules as they were asked at one moment, in their order; those behind the one that turned were not asked. */
export interface Round {
  readonly at: Instant;
  readonly steps: readonly Step[];
  readonly notAsked: readonly string[];
}

/** More deferrals in a row than rules and orders can cause: a guard against a rule that never ends. */
const MOST_STEPS = 1000;

/**
 * Asks the rules at `now`. When one defers, they are asked again at the moment that it names, as if nothing happened
 * until then: so `until` is the earliest moment at which the answer is to send, and an order that would no longer be
 * due by then is a skip.
 */
export function judge(
  person: Case,
  rivals: readonly Campaign[],
  now: Instant,
  onRound?: (round: Round) => void,
): Judgement {
  const reasons: Reason[] = [];
  let at = now;
  for (let step = 0; step < MOST_STEPS; step++) {
    const { ruling, due, asked = 0 } = ask(person, rivals, at);
    onRound?.(roundOf(at, asked, ruling));
    if (!ruling) {
      if (at > now) return { kind: 'defer', reasons: Object.freeze(reasons), until: at };
      return { kind: 'pass', due: due as FoundDue, legalBasis: person.legalBasis ?? 'consent' };
    }
    if (!reasons.includes(ruling.reason)) reasons.push(ruling.reason);
    if (ruling.kind === 'skip') break;
    at = ruling.until;
  }
  return { kind: 'skip', reasons: Object.freeze(reasons) };
}

/** @returns `asked`: the place in the table of the rule that ruled */
function ask(
  person: Case,
  rivals: readonly Campaign[],
  at: Instant,
): { ruling?: Ruling; due?: FoundDue; asked?: number } {
  const due = dueOrder({ ...person, at });
  const situation: Situation = { ...person, at, due, rival: rivalOf(person, rivals, at) };
  for (let asked = 0; asked < RULES.length; asked += 1) {
    const ruling = (RULES[asked] as Rule)(situation);
    if (ruling) return { ruling, asked };
  }
  return due.order ? { due } : {};
}

/** A rule is called as its function in the table is. */
function roundOf(at: Instant, asked: number, ruling: Ruling | undefined): Round {
  const names = RULES.map(({ name }) => name);
  const passed = ruling ? names.slice(0, asked) : names;
  return Object.freeze({
    at,
    steps: [
      ...passed.map((rule): Step => ({ rule, result: 'pass' })),
      ...(ruling
        ? [
            {
              rule: names[asked] as string,
              result: ruling.kind,
              reason: ruling.reason,
              ...(ruling.kind === 'defer' && { until: ruling.until }),
            },
          ]
        : []),
    ],
    notAsked: ruling ? names.slice(asked + 1) : [],
  });
}

/** A campaign that goes before this one and would write now. Equal priorities: the first by name. */
function rivalOf(person: Case, rivals: readonly Campaign[], at: Instant): Situation['rival'] {
  const own = person.campaign;
  let until: Instant | undefined;
  for (const campaign of rivals) {
    if (campaign.name === own.name || campaign.priority < own.priority) continue;
    if (campaign.priority === own.priority && campaign.name > own.name) continue;
    const { ruling, due } = ask({ ...person, campaign }, [], at);
    if (ruling || !due) continue;
    const end =
      campaign.withoutSuggestions === 'skip' ? Math.min(due.until, nextForgotten(person, at)) : due.until;
    if (until === undefined || end > until) until = end;
  }
  return until === undefined ? undefined : { until };
}

/** When the next purchase grows too old to seed a suggestion: a campaign that needs one may step back then. */
function nextForgotten({ history, policy }: Case, at: Instant): Instant {
  let next = Number.POSITIVE_INFINITY;
  for (const { lines } of history.orders)
    for (const { placedAt } of lines) {
      // A purchase as old as the lookback still counts.
      const end = placedAt + policy.history.lookback + 1;
      if (end > at && end < next) next = end;
    }
  return next;
}
