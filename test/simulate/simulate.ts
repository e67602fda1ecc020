import { createPacer, RateLimits, type RateStore } from '../../src/deliver/index.ts';
import { createRandom } from '../../src/run/prove/createRandom.ts';
import { workShards } from '../../src/run/shards/workShards.ts';
import type { Leases, ShardQueue } from '../../src/store/index.ts';
import type { Bug } from './Bug.ts';
import { checkInvariants } from './checkInvariants.ts';
import { createDatabase } from './createDatabase.ts';
import { createFaults } from './createFaults.ts';
import { Away, createMachine, type Machine } from './createMachine.ts';
import { createSender } from './createSender.ts';
import { createShop } from './createShop.ts';
import { createTime } from './createTime.ts';
import { createLog } from './Log.ts';
import { idealOf, LEASE_MS, type Scenario } from './Scenario.ts';

export interface Result {
  readonly seed: number;
  readonly machines: number;
  readonly weather: Scenario['weather'];
  /** Messages, not parcels. */
  readonly messages: number;
  readonly uncertain: number;
  readonly faults: number;
  readonly takeovers: number;
  /** Of simulated time. */
  readonly seconds: number;
  readonly violations: readonly string[];
}

/** As the program has them (`sendShared`). */
const CAPACITY = 8;
const PATIENCE_MS = 60_000;
/** Where nothing goes wrong any more, cron starts processes on a few machines only. */
const AT_LAST = 4;

/** One scenario from beginning to end: the program's own loop, tenures and rates over time, machines and a database that are simulated. */
export async function simulate(scenario: Scenario, bug?: Bug): Promise<Result> {
  const random = createRandom(scenario.seed ^ 0x1234567);
  const time = createTime();
  const shop = createShop(scenario);
  const database = createDatabase(scenario, shop, time.now, bug);
  const faults = createFaults(scenario, random, time.now);
  const log = createLog();
  const ideal = idealOf(scenario);
  // A pass that begins then finds nothing but what earlier ones left.
  const healedAt = scenario.faultsEnd === 0 ? 0 : scenario.faultsEnd + 2 * LEASE_MS;
  const deadline = healedAt + 8 * ideal + 900_000;
  for (const { at } of scenario.restarts) time.at(at, database.restarted);

  async function runProcess(host: number, count: number): Promise<void> {
    const line = host % scenario.lines.length;
    const machine = createMachine({
      id: `${host}.${count}`,
      ...{ scenario, time, random, faults, database },
    });
    const process = async () => {
      const ports = portsOf(machine, database, line);
      const pacer = createPacer({
        ...{ limits: RateLimits.parse(scenario.limits), store: ports.rates, now: machine.wall },
        ...{ ticks: machine.ticks, sleep: (milliseconds) => machine.sleep(milliseconds) },
        ...(bug === 'slow-domain-holds-all'
          ? { patience: 3_600_000 }
          : { patience: scenario.patience, workers: scenario.concurrency }),
      });
      await machine.ask(() => database.join(line, machine.id));
      await workShards({
        ...{ machine: machine.id, queue: ports.queue, leases: ports.leases, length: LEASE_MS },
        ...{ capacity: CAPACITY, patience: PATIENCE_MS, passes: isAway, now: machine.wall },
        ...{ monotonic: machine.ticks, sleep: machine.sleep, signal: machine.draining },
        work: createSender({
          ...{ machine, scenario, shop, database, pacer, time, random, log, bug },
          campaigns: scenario.lines[line] ?? [],
        }),
      });
      await pacer.close();
      await machine.ask(() => database.leave(line, machine.id));
    };
    await Promise.race([
      machine.death,
      process().catch((error: unknown) => {
        if (!isAway(error)) throw error;
      }),
    ]);
    machine.end();
    // Whatever a process had is closed by the kernel when it ends.
    if (!machine.isDead) database.closeSession(machine.id);
  }

  const isOver = () => database.hasPassed(healedAt);
  async function host(index: number): Promise<void> {
    await time.sleep(random.next() * 2_000);
    for (let count = 0; !isOver(); count++) {
      const isNeeded = time.now() < healedAt || index < AT_LAST || count === 0;
      if (!isNeeded) return;
      await runProcess(index, count);
      if (!isOver()) await time.sleep(scenario.cron * (0.5 + random.next()));
    }
  }

  let isDone = false;
  let failure: unknown;
  const hosts = Math.max(scenario.machines, scenario.lines.length);
  const all = Promise.all(Array.from({ length: hosts }, (_, index) => host(index))).then(
    () => {
      isDone = true;
    },
    (error: unknown) => {
      failure = error;
      isDone = true;
    },
  );
  await time.run(deadline, () => isDone);
  if (failure !== undefined) throw failure;
  if (isDone) await all;
  const { messages } = database.ledger;
  return {
    ...{ seed: scenario.seed, machines: scenario.machines, weather: scenario.weather },
    messages: shop.parcels.reduce((sum, { size, due }) => sum + size * due.length, 0),
    uncertain: messages.filter(({ state }) => state === 'uncertain').length * scenario.parcelSize,
    ...{ faults: faults.count, takeovers: database.takeovers, seconds: time.now() / 1000 },
    violations: checkInvariants({ scenario, shop, database, log, healedAt, isDone, ideal }),
  };
}

const isAway = (error: unknown) => error instanceof Away;

/** The program's ports, by way of a machine's network. */
function portsOf(
  machine: Machine,
  database: ReturnType<typeof createDatabase>,
  line: number,
): { readonly leases: Leases; readonly queue: ShardQueue; readonly rates: RateStore } {
  const { leases } = database;
  const queue = database.queues[line] as (typeof database.queues)[number];
  const { id, ask } = machine;
  return {
    leases: {
      take: (shards) => ask(() => leases.take(id, shards)),
      beat: (_, held) => ask(() => leases.beat(id, held)),
      release: (_, held) => ask(() => leases.release(id, held)),
    },
    queue: {
      next: (count) => ask(() => queue.next(id, count)),
      beat: (jobs) => ask(() => queue.beat(jobs)),
      done: (job) => ask(() => queue.done(job)),
      putBack: (job, after) => ask(() => queue.putBack(job, after)),
      reclaim: () => ask(() => queue.reclaim()),
      left: () => ask(() => queue.left()),
    },
    rates: { update: (key, change) => ask(() => database.updateRate(key, change)) },
  };
}
