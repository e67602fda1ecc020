import type { Instant } from '../../domain/index.ts';
import type { Store } from '../../store/index.ts';

/**
 * The clock of a run: the database's, where several machines share it, so that none of them decides by a clock that is wrong. It is asked once;
 * from there on a clock counts that nobody sets.
 *
 * @param clock this machine's, for a database without one
 * @param monotonic milliseconds
 */
export async function databaseClock(
  { shards }: Store,
  clock: () => Instant,
  monotonic: () => number = () => performance.now(),
): Promise<() => Instant> {
  if (shards === undefined) return clock;
  const asked = monotonic();
  const shown = await shards.now();
  const answered = monotonic();
  return () => Math.round(shown + monotonic() - (asked + answered) / 2);
}
