import type { RateState } from '../../src/deliver/index.ts';
import { SHARDS } from '../../src/domain/shardOf.ts';
import type { Lease, ShardJob, TakenLease } from '../../src/store/index.ts';
import type { Bug } from './Bug.ts';
import { createLedger } from './createLedger.ts';
import type { SimulatedShop } from './createShop.ts';
import { LEASE_MS, type Scenario } from './Scenario.ts';

/** The database's clock at the beginning: true time counts from here. */
export const START = Date.parse('2026-11-23T09:00:00Z');
/** A job whose machine says nothing for so long is handed out again. */
const HEARTBEAT_MS = 20_000;

interface JobRow {
  readonly id: string;
  readonly shard: number;
  level: number;
  attempt: number;
  isActive: boolean;
  from: number;
  heartAt: number;
}

interface Line {
  jobs: Map<string, JobRow>;
  readonly machines: Set<string>;
  passes: number;
  begunAt: number;
  /** When the last pass ended of those that began at this moment or later. */
  endedOf: number;
}

/** Postgres, as far as it matters here: each function is one transaction at the moment at which it is called. */
export function createDatabase(
  scenario: Scenario,
  shop: SimulatedShop,
  now: () => number,
  bug: Bug | undefined,
) {
  const rows = Array.from({ length: SHARDS }, () => ({
    epoch: 0,
    machine: '',
    until: 0,
    job: '',
    // Who has it by what was promised, whatever a planted bug makes of it.
    rightful: { machine: '', until: 0 },
  }));
  const lines: Line[] = scenario.lines.map(() => ({
    ...{ jobs: new Map(), machines: new Set<string>(), passes: 0, begunAt: -1, endedOf: -1 },
  }));
  const rates = new Map<string, string>();
  const sessions = new Set<string>();
  const handed = new Map<string, string>();
  const ledger = createLedger(shop, (shard) => rows[shard]?.epoch ?? 0, now, bug);
  const violations: string[] = [];
  let takeovers = 0;

  const row = (shard: number) => rows[shard] as (typeof rows)[number];
  const isMine = (machine: string, { shard, epoch }: Lease) =>
    row(shard).machine === machine && row(shard).epoch === epoch;

  const leases = {
    take(machine: string, shards: readonly number[]): TakenLease[] {
      return shards.flatMap((shard) => {
        const lease = row(shard);
        if (lease.machine !== '' && lease.until > now()) return [];
        const { rightful } = lease;
        if (rightful.machine !== '' && rightful.until > now())
          violations.push(`alone: shard ${shard} is given away before its lease has ended`);
        Object.assign(rightful, { machine, until: now() + LEASE_MS });
        if (lease.machine !== '') takeovers += 1;
        Object.assign(lease, { machine, epoch: lease.epoch + 1, until: now() + LEASE_MS });
        lease.job = handed.get(`${machine} ${shard}`) ?? '';
        return [{ shard, epoch: lease.epoch, recovered: ledger.interrupt(shard) }];
      });
    },
    beat(machine: string, held: readonly Lease[]): Lease[] {
      if (bug === 'lease-kept-unrenewed') return [...held];
      const mine = held.filter((lease) => isMine(machine, lease));
      for (const { shard } of mine) {
        row(shard).until = now() + LEASE_MS;
        row(shard).rightful.until = now() + LEASE_MS;
      }
      return mine;
    },
    release(machine: string, held: readonly Lease[]): void {
      for (const lease of held) if (isMine(machine, lease)) row(lease.shard).rightful.machine = '';
      for (const lease of held)
        if (bug === 'release-of-any-owner' || isMine(machine, lease))
          Object.assign(row(lease.shard), { machine: '', until: 0, job: '' });
    },
    epochOf: (shard: number) => row(shard).epoch,
  };

  const current = ({ jobs }: Line, job: ShardJob) => {
    const found = jobs.get(job.id);
    return found?.isActive && found.attempt === job.attempt ? found : undefined;
  };

  const queueOf = (index: number) => {
    const line = lines[index] as Line;
    const levels = scenario.lines[index]?.length ?? 0;
    return {
      next(machine: string, count: number): ShardJob[] {
        const free = [...line.jobs.values()].filter(({ isActive, from }) => !isActive && from <= now());
        if (bug !== 'shards-before-campaigns') free.sort((a, b) => a.level - b.level);
        const given = free.slice(0, count);
        const rest = free.slice(count);
        for (const { level } of given)
          if (rest.some((other) => other.level < level))
            violations.push(`order: a shard begins with campaign ${level} while one waits for a higher one`);
        return given.map((job) => {
          Object.assign(job, { isActive: true, attempt: job.attempt + 1, heartAt: now() });
          handed.set(`${machine} ${job.shard}`, job.id);
          return { id: job.id, attempt: job.attempt, shard: job.shard, level: job.level };
        });
      },
      beat(jobs: readonly ShardJob[]): void {
        for (const job of jobs) Object.assign(current(line, job) ?? {}, { heartAt: now() });
      },
      done(job: ShardJob): void {
        const found = current(line, job);
        if (found === undefined) return;
        if (found.level + 1 < levels) Object.assign(found, { level: found.level + 1, isActive: false });
        else line.jobs.delete(job.id);
        if (line.jobs.size === 0) line.endedOf = line.begunAt;
      },
      putBack(job: ShardJob, after: number): void {
        Object.assign(current(line, job) ?? {}, { isActive: false, from: now() + after });
      },
      reclaim(): number {
        if (bug === 'dead-keep-shards') return 0;
        for (const lease of rows)
          if (lease.machine !== '' && !sessions.has(lease.machine)) {
            lease.until = Math.min(lease.until, now());
            lease.rightful.until = lease.until;
          }
        const ended = rows.filter((lease) => lease.machine !== '' && lease.until <= now());
        const lost = new Set(ended.map(({ job }) => job));
        for (const lease of ended) {
          if (line.jobs.has(lease.job)) Object.assign(lease, { machine: '', until: 0, job: '' });
        }
        const jobs = [...line.jobs.values()].filter(
          ({ id, isActive, heartAt }) => isActive && (lost.has(id) || heartAt + HEARTBEAT_MS < now()),
        );
        for (const job of jobs) job.isActive = false;
        return jobs.length;
      },
      left: () => line.jobs.size,
    };
  };

  return {
    ...{ leases, ledger, violations },
    queues: scenario.lines.map((_, index) => queueOf(index)),
    isAway: () => scenario.restarts.some(({ at, length }) => at <= now() && now() < at + length),
    /** Sessions end with the database; machines come back for theirs. */
    restarted(): void {
      sessions.clear();
      if (bug === 'slots-lost-in-restart') rates.clear();
    },
    openSession: (machine: string) => void sessions.add(machine),
    closeSession: (machine: string) => void sessions.delete(machine),
    /** Joins the pass that is under way, or begins one. */
    join(index: number, machine: string): void {
      const line = lines[index] as Line;
      const isUnderWay = line.jobs.size > 0 && [...line.machines].some((one) => sessions.has(one));
      sessions.add(machine);
      line.machines.add(machine);
      if (isUnderWay) return;
      line.passes += 1;
      line.begunAt = now();
      line.jobs = new Map(
        Array.from({ length: SHARDS }, (_, shard) => {
          const id = `${line.passes}/${shard}`;
          return [id, { id, shard, level: 0, attempt: 0, isActive: false, from: 0, heartAt: 0 }];
        }),
      );
    },
    leave(index: number, machine: string): void {
      sessions.delete(machine);
      lines[index]?.machines.delete(machine);
    },
    /** Whether each command line has come to the end of a pass that began then or later. */
    hasPassed: (moment: number) => lines.every(({ endedOf }) => endedOf >= moment),
    updateRate<T>(
      key: string,
      change: (state: RateState | undefined, at: number | undefined) => { state: RateState; result: T },
    ): T {
      const stored = rates.get(key);
      const at = bug === 'slots-by-machines-clock' ? undefined : START + now();
      const before = stored === undefined ? undefined : (JSON.parse(stored) as RateState);
      const { state, result } = change(before, at);
      const kept = bug === 'slots-returned-twice' ? returnAgain(before, state) : state;
      rates.set(key, JSON.stringify(kept));
      return result;
    },
    get takeovers() {
      return takeovers;
    },
    get left() {
      return lines.reduce((sum, { jobs }) => sum + jobs.size, 0);
    },
  };
}

/** The planted fault: what has come back in this step comes back once more. */
function returnAgain(before: RateState | undefined, after: RateState): RateState {
  const spent = Object.entries(after.spent).map(([window, parts = []]) => {
    const sum = (all: typeof parts) => all.reduce((total, [, count]) => total + count, 0);
    let back = sum(before?.spent[window as keyof RateState['spent']] ?? []) - sum(parts);
    const left = parts.map(([part, count]) => {
      const less = Math.max(0, Math.min(count, back));
      back -= less;
      return [part, count - less] as const;
    });
    return [window, left.filter(([, count]) => count > 0)];
  });
  return { ...after, spent: Object.fromEntries(spent) };
}

export type SimulatedDatabase = ReturnType<typeof createDatabase>;
