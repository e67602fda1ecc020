/** One way to do the same work. Called with a counter, so that it can take turns with its inputs. */
export type Way = (turn: number) => unknown;

/** Rounds in which all ways take their turn: what disturbs the machine disturbs them alike. */
const ROUNDS = 31;
/** How long one way runs in a round. */
const SLICE_MS = 12;

/** Microseconds per call for each way: the median over the rounds. */
export async function medians<Name extends string>(
  ways: Readonly<Record<Name, Way>>,
): Promise<Record<Name, number>> {
  const names = Object.keys(ways) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  const counts = Object.fromEntries(names.map((name) => [name, 1])) as Record<Name, number>;
  for (let round = -4; round < ROUNDS; round += 1) {
    for (const name of names) {
      const took = await cpuTime(async () => {
        for (let turn = 0; turn < counts[name]; turn += 1) {
          const result = ways[name](turn);
          if (result instanceof Promise) await result;
        }
      });
      if (round >= 0) times[name].push((took / counts[name]) * 1000);
      counts[name] = Math.max(1, Math.round((counts[name] * SLICE_MS) / Math.max(took, 0.01)));
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Name, number>;
}

/** Milliseconds of processor time, of all threads: garbage counts, and other programs on the machine do not. */
export async function cpuTime(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}
