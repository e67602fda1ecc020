import type { Instant } from '../../domain/index.ts';

/** Counters that all sending processes share: what was sent how fast. What is in a counter is the caller's affair. */
export interface Rates {
  /**
   * Applies `change` to the counter under `key` (`undefined` when there is none) as one atomic step: no other process reads
   * or writes in between, and it is on the disk when the promise resolves. Counters are plain JSON.
   */
  update<State, Result>(
    key: string,
    /** @param now the moment by the server's clock, which is everybody's; SQLite has none of its own */
    change: (
      state: State | undefined,
      now: Instant | undefined,
    ) => { readonly state: State; readonly result: Result },
  ): Promise<Result>;
  /** What stands under a key, for whoever only looks. `now` as in `update`. */
  read(key: string): Promise<{ readonly state: unknown; readonly now: Instant | undefined }>;
}
