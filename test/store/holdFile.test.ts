import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, it, onTestFinished } from 'vitest';
import type { Side } from './holdFileWorker.ts';

const ROUNDS = 20;

it('of two that want it at the same moment, one holds it, never none and never both', async () => {
  expect(await holdersOf('hold', 'hold')).toEqual(new Array(ROUNDS).fill(1));
});

it('who wants it has it, however often somebody asks at that moment who holds it', async () => {
  expect(await holdersOf('hold', 'ask')).toEqual(new Array(ROUNDS).fill(1));
});

/** How many held the file in each round. */
async function holdersOf(...does: readonly Side['does'][]): Promise<number[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'mesura-hold-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const shared = new Int32Array(new SharedArrayBuffer((1 + ROUNDS) * Int32Array.BYTES_PER_ELEMENT));
  const sides = does.map((each): Side => {
    return { file: path.join(folder, 'shop.db.send.lock'), rounds: ROUNDS, does: each, shared };
  });
  const worker = new URL('./holdFileWorker.ts', import.meta.url);
  await Promise.all(sides.map((side) => once(new Worker(worker, { workerData: side }), 'exit')));
  return [...shared.subarray(1)];
}
