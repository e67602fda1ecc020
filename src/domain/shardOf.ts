import { hash } from 'node:crypto';

/** Into how many parts the customers fall. Stored in nothing, but two programs that work at once must agree on it. */
export const SHARDS = 256;

/** Every shard there is. */
export const ALL_SHARDS: readonly number[] = Object.freeze(
  Array.from({ length: SHARDS }, (_, shard) => shard),
);

/**
 * The shard of a customer, 0 to 255: the first byte of the SHA-256 (FIPS 180-4) of the id in UTF-8. The database reckons the same
 * with `shard_of`. It is even for any ids, and stays the same for ever.
 */
export function shardOf(customerId: string): number {
  return hash('sha256', customerId, 'buffer')[0] as number;
}
