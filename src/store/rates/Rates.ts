/** Counters that all sending processes share: what was sent how fast. What is in a counter is the caller's affair. */
export interface Rates {
  /**
   * Applies `change` to the counter under `key` (`undefined` when there is none) as one atomic step: no other process reads
   * or writes in between, and it is on the disk when the promise resolves. Counters are plain JSON.
   */
  update<State, Result>(
    key: string,
    change: (state: State | undefined) => { readonly state: State; readonly result: Result },
  ): Promise<Result>;
}
