/** How much one client may do: so much at once, and so much a second after that. */
export interface Allowance {
  readonly burst: number;
  readonly perSecond: number;
}

interface Bucket {
  level: number;
  at: number;
}

/** Counts what clients do, in memory that does not grow: the client that was quiet the longest is forgotten first. */
export class Throttle {
  readonly #allowance: Allowance;
  readonly #most: number;
  readonly #buckets = new Map<string, Bucket>();

  constructor(allowance: Allowance, most = 10_000) {
    this.#allowance = allowance;
    this.#most = most;
  }

  /** Whether the client may go on. @param now milliseconds */
  allows(client: string, now: number): boolean {
    const { burst, perSecond } = this.#allowance;
    const bucket = this.#buckets.get(client) ?? { level: 0, at: now };
    this.#buckets.delete(client);
    bucket.level = Math.max(0, bucket.level - ((now - bucket.at) / 1000) * perSecond);
    bucket.at = now;
    this.#buckets.set(client, bucket);
    const [oldest] = this.#buckets.keys();
    if (this.#buckets.size > this.#most && oldest !== undefined) this.#buckets.delete(oldest);
    if (bucket.level + 1 > burst) return false;
    bucket.level += 1;
    return true;
  }

  get size(): number {
    return this.#buckets.size;
  }
}
