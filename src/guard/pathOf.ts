import type { House } from './House.ts';
import { instantOf } from './history/instantOf.ts';
import { redact } from './history/redact.ts';
import type { DecideInput } from './input.ts';
import { judge, type Round } from './rules/judge.ts';
import { whatIsKnown } from './whatIsKnown.ts';

/**
 * The rules as `decide` asks them, round by round: each round ends where a rule turned, and the next begins at the moment to
 * which it deferred. By the code that decides, and as blind to sensitive purchases.
 */
export function pathOf(house: House, input: DecideInput): readonly Round[] {
  const now = instantOf(input.now);
  const { customer, campaign } = input;
  const { history } = redact(input.orders, customer.id, now, house);
  const person = whatIsKnown(house, campaign, customer, history, input.impressions, now);
  const rounds: Round[] = [];
  judge({ ...person, campaign }, input.rivals ?? [], now, (round) => rounds.push(round));
  return Object.freeze(rounds);
}
