/** Counts by stable code, for summaries: no person, no product. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(code: string, count = 1): void {
    this.#counts.set(code, (this.#counts.get(code) ?? 0) + count);
  }

  get(code: string): number {
    return this.#counts.get(code) ?? 0;
  }

  /** Most first, ties by code, so that the same counts print the same. */
  toRecord(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.#counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));
  }
}
