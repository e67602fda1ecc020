import type { Customer, Instant, Purpose } from '../../domain/index.ts';
import { instantOf } from './instantOf.ts';

/** What the consent log says for one purpose at a moment. Said twice at one instant, `withdrawn` counts. */
export function consentAt(
  { consents, id }: Customer,
  purpose: Purpose,
  now: Instant,
): 'given' | 'withdrawn' | 'never-given' {
  let last = Number.NEGATIVE_INFINITY;
  let state: 'given' | 'withdrawn' | 'never-given' = 'never-given';
  for (const event of consents) {
    if (event.purpose !== purpose || event.customerId !== id) continue;
    const at = instantOf(event.at);
    if (at > now || at < last) continue;
    if (at > last || event.state === 'withdrawn') state = event.state;
    last = at;
  }
  return state;
}
