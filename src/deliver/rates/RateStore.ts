import type { Instant } from '../../domain/index.ts';
import type { RateState } from './slots.ts';

/**
 * Where counters live that all sending processes share. `change` is applied to the state under `key` as one atomic step: no
 * other process reads or writes that key in between (SQLite: BEGIN IMMEDIATE; Postgres: SELECT ... FOR UPDATE). It must be
 * on the disk when the promise resolves, or a crash would allow the same messages again.
 */
export interface RateStore {
  update<T>(
    key: string,
    /** @param now the moment by the store's own clock, where it has one that all its users share */
    change: (state: RateState | undefined, now: Instant | undefined) => { state: RateState; result: T },
  ): Promise<T>;
}

/** Counters of this process alone, which end with it: for tests and previews of a run. */
export function createMemoryRates(): RateStore {
  const states = new Map<string, RateState>();
  return {
    async update(key, change) {
      const { state, result } = change(states.get(key), undefined);
      states.set(key, state);
      return result;
    },
  };
}
