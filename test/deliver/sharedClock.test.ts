import { expect, it } from 'vitest';
import { createSharedClock } from '../../src/deliver/rates/createSharedClock.ts';

/** A clock elsewhere, and ours, whose ticks stand still while this machine is suspended. */
function clocks() {
  let elsewhere = 1_000_000;
  let ticks = 500;
  const shared = createSharedClock(() => ticks);
  const pass = (milliseconds: number) => {
    elsewhere += milliseconds;
    ticks += milliseconds;
  };
  return {
    shared,
    pass,
    suspend: (milliseconds: number) => {
      elsewhere += milliseconds;
    },
    /** Asks; the answer is made in the middle of two ways. */
    ask(there: number, back: number) {
      const asked = ticks;
      pass(there);
      const shown = elsewhere;
      pass(back);
      shared.heard(shown, asked, ticks);
    },
    expectToKnow() {
      expect(shared.earliest()).toBeLessThanOrEqual(elsewhere);
      expect(shared.latest()).toBeGreaterThanOrEqual(elsewhere);
    },
  };
}

it('each answer narrows what is known of the clock elsewhere', () => {
  const { shared, ask, expectToKnow } = clocks();
  ask(8, 2);
  ask(2, 8);
  expectToKnow();
  expect(shared.latest() - shared.earliest()).toBeLessThan(5);
});

it('after a suspension the next answer is believed, however long it was on its way', () => {
  const { pass, ask, suspend, expectToKnow } = clocks();
  ask(2, 2);
  pass(1_000);
  suspend(31_800);
  // Longer than the suspension: what was known before does not contradict it.
  ask(5, 33_000);
  expectToKnow();
  ask(2, 2);
  expectToKnow();
});
