import { workerData } from 'node:worker_threads';
import { holdFile, isFileHeld } from '../../src/store/sqlite/holdFile.ts';

/** One of two threads that go through `rounds` side by side. */
export interface Side {
  readonly file: string;
  readonly rounds: number;
  /** `ask`: only whether it is held. */
  readonly does: 'hold' | 'ask';
  /** [arrivals, then how many held the file in each round] */
  readonly shared: Int32Array;
}

const { file, rounds, does, shared } = workerData as Side;
const SIDES = 2;
let meetings = 0;
// Both go on at the same moment, so that their first steps meet; a pause would let one be ahead.
const meet = () => {
  Atomics.add(shared, 0, 1);
  meetings++;
  while (Atomics.load(shared, 0) < meetings * SIDES);
};

for (let round = 1; round <= rounds; round++) {
  meet();
  if (does === 'ask') {
    for (let times = 0; times < 20; times++) isFileHeld(file);
    meet();
    continue;
  }
  const hold = holdFile(file);
  if (hold !== undefined) Atomics.add(shared, round, 1);
  meet();
  await hold?.release();
}
