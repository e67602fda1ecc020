import type { InstantLike, Omission, OrderLine } from '../../domain/index.ts';
import { instantOf } from './instantOf.ts';
import { type RedactionRules, redact } from './redact.ts';

/** By which rule `redact` takes out one purchase, looked at alone; nothing where it stays. */
export function leftOut(line: OrderLine, now: InstantLike, rules: RedactionRules): Omission | undefined {
  const { orderId: id, customerId } = line;
  const order = { id, customerId, placedAt: instantOf(line.placedAt), lines: [line] };
  return redact([order], customerId, instantOf(now), rules).omissions[0];
}
