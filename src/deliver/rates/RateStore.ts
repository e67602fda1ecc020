import type { RateState } from './grant.ts';

/**
 * Where counters live that all sending processes share. `change` is applied to the state under `key` as one atomic step: no
 * other process reads or writes that key in between (SQLite: BEGIN IMMEDIATE; Postgres: SELECT ... FOR UPDATE). It must be
 * on the disk when the promise resolves, or a crash would allow the same messages again.
 */
export interface RateStore {
  update<T>(
    key: string,
    change: (state: RateState | undefined) => { state: RateState; result: T },
  ): Promise<T>;
}

/** Counters of this process alone, which end with it: for tests and previews of a run. */
export function createMemoryRates(): RateStore {
  const states = new Map<string, RateState>();
  return {
    async update(key, change) {
      const { state, result } = change(states.get(key));
      states.set(key, state);
      return result;
    },
  };
}
