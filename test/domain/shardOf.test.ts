import { expect, it } from 'vitest';
import { SHARDS, shardOf } from '../../src/domain/shardOf.ts';

it('a customer stays in the shard that they were in', () => {
  // By sha256sum(1): another value would move every customer of every shop.
  expect(['', 'C-1', 'José', '顧客'].map(shardOf)).toEqual([0xe3, 0x07, 0x24, 0x40]);
});

it('shards are about equally full, whatever the ids look like', () => {
  const counts = new Array<number>(SHARDS).fill(0);
  for (let n = 0; n < 256_000; n++) {
    const shard = shardOf(`CP-${n}`);
    counts[shard] = (counts[shard] ?? 0) + 1;
  }
  expect(Math.min(...counts)).toBeGreaterThan(800);
  expect(Math.max(...counts)).toBeLessThan(1200);
});
