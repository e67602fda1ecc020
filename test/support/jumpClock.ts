/** A clock that jumps to the next thing that is waited for. */
export interface JumpClock {
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** Runs until `work` is done. */
  run<T>(work: Promise<T>): Promise<T>;
}

export function createJumpClock(start: number): JumpClock {
  let now = start;
  let sleepers: { at: number; wake: () => void }[] = [];
  return {
    now: () => now,
    sleep: (milliseconds) =>
      new Promise<void>((wake) => {
        sleepers.push({ at: now + milliseconds, wake });
      }),
    async run(work) {
      let done = false;
      const ended = work.finally(() => {
        done = true;
      });
      while (!done) {
        await new Promise((resolve) => setImmediate(resolve));
        const next = sleepers.reduce((least, { at }) => Math.min(least, at), Number.POSITIVE_INFINITY);
        if (done || !Number.isFinite(next)) continue;
        now = Math.max(now, next);
        const due = sleepers.filter(({ at }) => at <= now);
        sleepers = sleepers.filter(({ at }) => at > now);
        for (const { wake } of due) wake();
      }
      return ended;
    },
  };
}
