import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Tenure } from '../../../src/run/shards/createTenure.ts';
import { type ShardWorkOptions, workShards } from '../../../src/run/shards/workShards.ts';
import type { Lease, Leases, ShardJob, ShardQueue } from '../../../src/store/index.ts';

/** What a database would do, with its own clock. */
function createBoard(shards: number, levels = 1) {
  const rows = Array.from({ length: shards }, () => ({ epoch: 0, machine: '', until: 0 }));
  const jobs = Array.from({ length: shards }, (_, shard) => ({
    ...{ id: String(shard), attempt: 0, shard, level: 0, active: false, from: 0 },
  }));
  const isMine = (machine: string, { shard, epoch }: Lease) =>
    rows[shard]?.machine === machine && rows[shard].epoch === epoch;
  const current = (job: ShardJob) =>
    jobs.find((one) => one.id === job.id && one.active && one.attempt === job.attempt);
  const leases: Leases = {
    async take(wanted, { machine, length }) {
      return wanted.flatMap((shard) => {
        const row = rows[shard];
        if (!row || (row.machine !== '' && row.until > Date.now())) return [];
        Object.assign(row, { machine, epoch: row.epoch + 1, until: Date.now() + length });
        return [{ shard, epoch: row.epoch, recovered: [] }];
      });
    },
    async beat(machine, mine, length) {
      return mine.filter((lease) => {
        if (!isMine(machine, lease)) return false;
        Object.assign(rows[lease.shard] ?? {}, { until: Date.now() + length });
        return true;
      });
    },
    async release(machine, mine) {
      for (const lease of mine)
        if (isMine(machine, lease)) Object.assign(rows[lease.shard] ?? {}, { machine: '' });
    },
  };
  const queue: ShardQueue = {
    async next(count) {
      const free = jobs.filter(({ active, from }) => !active && from <= Date.now());
      return free
        .sort((a, b) => a.level - b.level)
        .slice(0, count)
        .map((job) => Object.assign(job, { active: true, attempt: job.attempt + 1 }) && { ...job });
    },
    async beat() {},
    async done(job) {
      const found = current(job);
      if (!found) return;
      if (job.level + 1 < levels) Object.assign(found, { active: false, level: job.level + 1 });
      else jobs.splice(jobs.indexOf(found), 1);
    },
    async putBack(job, after) {
      Object.assign(current(job) ?? {}, { active: false, from: Date.now() + after });
    },
    async reclaim() {
      const lost = jobs.filter(({ active, shard }) => active && (rows[shard]?.until ?? 0) < Date.now());
      for (const job of lost) job.active = false;
      return lost.length;
    },
    left: async () => jobs.length,
  };
  return { leases, queue, rows, jobs };
}

const optionsFor = (
  { leases, queue }: Pick<ReturnType<typeof createBoard>, 'leases' | 'queue'>,
  work: ShardWorkOptions['work'],
  rest: Partial<ShardWorkOptions> = {},
): ShardWorkOptions => ({
  ...{ machine: 'one', queue, leases, length: 200, capacity: 4, work, patience: 1000 },
  ...{ passes: () => false, now: () => 0, monotonic: () => performance.now() },
  sleep: (ms, signal) => sleep(Math.min(ms, 20), undefined, { signal }).catch(() => undefined),
  ...{ signal: new AbortController().signal },
  ...rest,
});

/** Work that is done at once, and notes which shard it was. */
const noting =
  (done: number[]): ShardWorkOptions['work'] =>
  async ({ shard }) => {
    done.push(shard);
    return 'done';
  };

it('machines share the shards; each is taken through its levels once, higher levels first', async () => {
  const board = createBoard(32, 3);
  const seen: ShardJob[] = [];
  const work = async (job: ShardJob) => {
    seen.push(job);
    await sleep(1);
    return 'done' as const;
  };
  await Promise.all(
    ['one', 'two', 'three'].map((machine) => workShards(optionsFor(board, work, { machine }))),
  );
  expect(seen.map(({ shard, level }) => `${level}/${shard}`).sort()).toEqual(
    [0, 1, 2].flatMap((level) => Array.from({ length: 32 }, (_, shard) => `${level}/${shard}`)).sort(),
  );
  const firstLow = seen.findIndex(({ level }) => level === 1);
  expect(seen.slice(0, firstLow).length).toBeGreaterThanOrEqual(32 - 3 * 4);
});

it('a machine that is told to end gives back what it has, and another one goes on', async () => {
  const board = createBoard(8);
  const draining = new AbortController();
  const left: number[] = [];
  const first = workShards(
    optionsFor(
      board,
      async ({ shard }, _tenure, over) => {
        left.push(shard);
        if (left.length === 4) draining.abort();
        while (!over.aborted) await sleep(1);
        return 'left';
      },
      { signal: draining.signal },
    ),
  );
  await first;
  expect(left).toHaveLength(4);
  expect(board.rows.every(({ machine }) => machine === '')).toBe(true);
  const done: number[] = [];
  await workShards(optionsFor(board, noting(done), { machine: 'two' }));
  expect(done.sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});

it('what a machine had that beats no more is taken over, and it may start nothing then', async () => {
  const board = createBoard(2);
  const tenures: Tenure[] = [];
  let frozen = false;
  const dead = { ...board.leases, beat: () => new Promise<never>(() => {}) };
  void workShards(
    optionsFor({ ...board, leases: dead }, async (_job, tenure) => {
      tenures.push(tenure);
      frozen = true;
      return new Promise(() => {});
    }),
  );
  while (!frozen) await sleep(1);
  const epochs: number[] = [];
  await workShards(
    optionsFor(
      board,
      async (_job, { epoch }) => {
        epochs.push(epoch);
        return 'done';
      },
      { machine: 'two' },
    ),
  );
  expect(epochs).toEqual([2, 2]);
  expect(tenures.map((tenure) => tenure.isSafe())).toEqual([false, false]);
});

it('an error of the work ends the machine once everything in hand has ended', async () => {
  const board = createBoard(4);
  let ended = 0;
  const machine = workShards(
    optionsFor(board, async ({ shard }, _tenure, over) => {
      if (shard === 2) throw new Error('broken');
      while (!over.aborted) await sleep(1);
      ended += 1;
      return 'left';
    }),
  );
  await expect(machine).rejects.toThrow('broken');
  expect(ended).toBe(3);
});

it('a database that is away for a while is waited for, and one that stays away is not', async () => {
  const board = createBoard(6);
  const away = new Error('away');
  let until = performance.now() + 60;
  const check = async () => {
    if (performance.now() < until) throw away;
  };
  const queue: ShardQueue = {
    ...board.queue,
    next: async (count) => {
      await check();
      return board.queue.next(count);
    },
    reclaim: async () => {
      await check();
      return board.queue.reclaim();
    },
    left: async () => {
      await check();
      return board.queue.left();
    },
  };
  const done: number[] = [];
  const options = optionsFor({ ...board, queue }, noting(done), {
    passes: (error) => error === away,
  });
  await workShards(options);
  expect(done.sort()).toEqual([0, 1, 2, 3, 4, 5]);
  until = Number.POSITIVE_INFINITY;
  await expect(workShards({ ...options, patience: 50 })).rejects.toBe(away);
});
