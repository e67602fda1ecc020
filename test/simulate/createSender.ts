import type { Pacer } from '../../src/deliver/index.ts';
import type { Random } from '../../src/run/prove/createRandom.ts';
import type { Tenure } from '../../src/run/shards/createTenure.ts';
import type { ShardWorkOptions } from '../../src/run/shards/workShards.ts';
import type { Bug } from './Bug.ts';
import type { SimulatedDatabase } from './createDatabase.ts';
import { LeaseLost, type Outcome, type SimulatedMessage } from './createLedger.ts';
import { Away, type Machine } from './createMachine.ts';
import type { SimulatedShop } from './createShop.ts';
import type { Time } from './createTime.ts';
import type { Log } from './Log.ts';
import { LEASE_MS, MESSAGE_MS, type Scenario } from './Scenario.ts';

export interface SenderOptions {
  readonly machine: Machine;
  readonly scenario: Scenario;
  readonly campaigns: readonly number[];
  readonly shop: SimulatedShop;
  readonly database: SimulatedDatabase;
  readonly pacer: Pacer;
  readonly time: Time;
  readonly random: Random;
  readonly log: Log;
  readonly bug: Bug | undefined;
}

/** So many parcels are read at a time. */
const PAGE = 4;
/** A message that was put off is due again after so long; the program waits half an hour. */
const RETRY_MS = 5_000;
/** How long slots can be used, at most, that were taken before the clocks stood still. */
const BEHIND_MS = 12_000;
/** How soon a machine has its session again, at most, once the database is back. */
const SESSION_MS = 1_000;
/** How long, and how often, the database is told what became of a message when it does not answer. */
const SETTLING = { patience: 30_000, pause: 500 };

/**
 * What `sendShared` does with one campaign of one shard, step by step: look who is due, reserve, wait for a slot, mark under the lease's epoch, deliver,
 * settle. The steps and what is asked between them are those of the program; what a person gets is counted and not composed.
 */
export function createSender(options: SenderOptions): ShardWorkOptions['work'] {
  const { machine, scenario, campaigns, shop, database, pacer, time, random, log, bug } = options;
  const { ledger } = database;
  let atWork = 0;
  const waiting: (() => void)[] = [];

  async function turnstile(work: () => Promise<void>): Promise<void> {
    if (atWork >= scenario.concurrency) await new Promise<void>((resolve) => waiting.push(resolve));
    else atWork += 1;
    try {
      await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) atWork -= 1;
      else next();
    }
  }

  /** Told until the database answers; only then is the message out of this machine's hands. */
  async function settle(message: SimulatedMessage, lease: Tenure, outcome: Outcome): Promise<void> {
    for (let waited = 0; ; waited += SETTLING.pause) {
      try {
        await machine.ask(() => ledger.settle(message, lease, outcome, time.now() + RETRY_MS));
        return;
      } catch (error) {
        if (!(error instanceof Away) || waited >= SETTLING.patience) throw error;
        await machine.sleep(SETTLING.pause);
      }
    }
  }

  const neverLeft = (message: SimulatedMessage, lease: Tenure) =>
    machine.ask(() => ledger.settle(message, lease, 'deferred', time.now()));

  async function mark(message: SimulatedMessage, lease: Tenure): Promise<'sending' | 'refused'> {
    try {
      if (bug === 'fence-before-transaction') await machine.ask(() => ledger.refuseOldEpoch(lease));
      return await machine.ask(() => ledger.mark(message, lease));
    } catch (error) {
      if (!(error instanceof Away)) throw error;
      if (bug === 'unanswered-mark-taken-for-yes') return 'sending';
      await neverLeft(message, lease).catch((again: unknown) => {
        if (!(again instanceof Away)) throw again;
      });
      throw error;
    }
  }

  /** Whether nobody else had the shard when a message began to leave. */
  function checkAlone(message: SimulatedMessage, lease: Tenure, checkedAt: number): void {
    const { shard } = message.parcel;
    // Nothing could have kept the message where the machine was stopped after it had looked at its lease, where its clocks stood still,
    // or where a restart ended its session, which ends leases early. The takeover has named it.
    const isBehind = machine.suspendedUntil + LEASE_MS > checkedAt && message.wasFenced;
    const wasStopped = machine.stoppedUntil > checkedAt || isBehind;
    const hasRestarted = scenario.restarts.some(
      ({ at, length }) => at < time.now() && time.now() < at + length + SESSION_MS,
    );
    if (!wasStopped && !hasRestarted && database.leases.epochOf(shard) !== lease.epoch)
      log.violations.push(`alone: a message of shard ${shard} left under a lease that is another's`);
  }

  /** From here on only the relay knows. */
  function arrive(message: SimulatedMessage): void {
    log.arrivals.set(message, (log.arrivals.get(message) ?? 0) + 1);
    log.lastTo.set(message.parcel.domain, time.now());
  }

  async function deliver(message: SimulatedMessage, lease: Tenure): Promise<Outcome> {
    const checkedAt = time.now();
    const fault = await machine.step();
    checkAlone(message, lease, checkedAt);
    await time.sleep(random.next() * 100);
    const isCut = fault?.kind === 'lost' || fault?.kind === 'late' || fault?.kind === 'unanswered';
    const isRough = time.now() < scenario.faultsEnd;
    const drawn = random.next();
    const { deferring } = scenario;
    const answer =
      isRough && drawn < deferring ? 'deferred' : isRough && drawn > 0.99 ? 'refused' : 'accepted';
    const arrives = isCut ? fault.kind !== 'lost' : answer === 'accepted';
    // What died or stood still before it had handed the message over has not handed it over, or does it then.
    if (fault !== undefined && 'moment' in fault && fault.moment === 'before') await machine.through();
    if (machine.isDead && random.chance(0.5)) await machine.through();
    if (arrives) arrive(message);
    await machine.through();
    if (isCut) return bug === 'unanswered-delivery-tried-again' ? 'deferred' : 'uncertain';
    return answer;
  }

  async function sendOne(message: SimulatedMessage, lease: Tenure): Promise<void> {
    const { parcel } = message;
    await machine.compute(parcel.size * MESSAGE_MS);
    if (message.state === 'absent' && (await machine.ask(() => ledger.reserve(message, lease))) === 'exists')
      return;
    const turn = await pacer.turn(`reader@${parcel.domain}`);
    if (turn.kind === 'later') {
      log.pacedAt.set(message, time.now());
      return;
    }
    // A machine whose clocks stood still uses what leave it had when they did: nobody can know better.
    const isBehind = time.now() < machine.suspendedUntil + BEHIND_MS;
    if (!isBehind) log.leaves.push({ at: time.now(), domain: parcel.domain });
    if (!lease.isSafe()) return;
    if ((await mark(message, lease)) !== 'sending') return;
    if (!lease.isSafe()) {
      await neverLeft(message, lease);
      return;
    }
    await settle(message, lease, await deliver(message, lease));
  }

  return async ({ shard, level }, tenure, over) => {
    const lease = bug === 'tenure-always-safe' ? { ...tenure, isSafe: () => true } : tenure;
    const campaign = campaigns[level] as number;
    const isOver = () => over.aborted || !lease.isSafe();
    try {
      await machine.compute((shop.customers[shard] ?? 0) * scenario.lookMs);
      const parcels = shop.byShard[shard] ?? [];
      for (let from = 0; from < parcels.length && !isOver(); from += PAGE) {
        const due = await machine.ask(() => ledger.due(parcels.slice(from, from + PAGE), campaign));
        const results = await Promise.allSettled(
          due.map((message) =>
            turnstile(async () => {
              if (!isOver()) await sendOne(message, lease);
            }),
          ),
        );
        const failed = results.find(({ status }) => status === 'rejected');
        if (failed?.status === 'rejected') throw failed.reason;
      }
    } catch (error) {
      if (error instanceof LeaseLost) return 'left';
      throw error;
    }
    return isOver() ? 'left' : 'done';
  };
}
