/** Time that jumps to the next thing that is waited for. */
export interface Time {
  /** Milliseconds since the scenario began: true time, which no machine can read. */
  now(): number;
  /** Resolves after so many milliseconds, or when the signal is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  at(moment: number, action: () => void): void;
  /** Goes on until `isOver`, nothing is waited for, or that moment. */
  run(until: number, isOver: () => boolean): Promise<void>;
}

interface Entry {
  readonly at: number;
  readonly order: number;
  readonly action: () => void;
}

/** What is waited for is a heap by moment, then by who came first: the same scenario always takes the same course. */
export function createTime(): Time {
  const heap: Entry[] = [];
  let now = 0;
  let order = 0;

  const isBefore = (a: Entry, b: Entry) => a.at < b.at || (a.at === b.at && a.order < b.order);
  const swap = (i: number, j: number) => {
    [heap[i], heap[j]] = [heap[j] as Entry, heap[i] as Entry];
  };

  function push(entry: Entry): void {
    let index = heap.push(entry) - 1;
    for (let parent = (index - 1) >> 1; index > 0; index = parent, parent = (index - 1) >> 1) {
      if (!isBefore(heap[index] as Entry, heap[parent] as Entry)) return;
      swap(index, parent);
    }
  }

  function pop(): Entry | undefined {
    const first = heap[0];
    const last = heap.pop();
    if (first === undefined || last === undefined || heap.length === 0) return first;
    heap[0] = last;
    for (let index = 0; ; ) {
      let least = index;
      for (const child of [2 * index + 1, 2 * index + 2])
        if (child < heap.length && isBefore(heap[child] as Entry, heap[least] as Entry)) least = child;
      if (least === index) return first;
      swap(index, least);
      index = least;
    }
  }

  const at = (moment: number, action: () => void) =>
    push({ at: Math.max(moment, now), order: order++, action });

  return {
    now: () => now,
    at,
    sleep: (milliseconds, signal) =>
      new Promise<void>((resolve) => {
        if (signal?.aborted) return resolve();
        const end = () => {
          signal?.removeEventListener('abort', end);
          resolve();
        };
        signal?.addEventListener('abort', end);
        at(now + Math.max(0, milliseconds), end);
      }),
    async run(until, isOver) {
      for (let steps = 0; ; steps++) {
        // Whatever follows from the last thing without waiting has happened by then: ticks come after all promises. Now and then Node is let
        // do what it has to do besides.
        await new Promise<void>((resolve) =>
          steps % 5_000 === 4_999 ? setImmediate(resolve) : process.nextTick(resolve),
        );
        if (isOver()) return;
        const next = pop();
        if (next === undefined || next.at > until) return;
        now = next.at;
        next.action();
      }
    },
  };
}
