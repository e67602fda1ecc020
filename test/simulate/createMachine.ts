import type { Random } from '../../src/run/prove/createRandom.ts';
import { type SimulatedDatabase, START } from './createDatabase.ts';
import type { Fault, Faults } from './createFaults.ts';
import type { Time } from './createTime.ts';
import type { Scenario } from './Scenario.ts';

/** The database did not answer: whether it did what it was asked nobody knows. */
export class Away extends Error {}

/** One process on one machine: its clocks, its processor, its way to the database, and what goes wrong with them. */
export interface Machine {
  readonly id: string;
  /** Milliseconds of a clock that nobody sets; it stands still while the machine is suspended. */
  ticks(): number;
  /** The clock on the wall, which may be wrong by hours. */
  wall(): number;
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** So much of its only processor. */
  compute(milliseconds: number): Promise<void>;
  /** Has something done by the database. @throws Away */
  ask<T>(transaction: () => T): Promise<T>;
  /** Something that leaves for elsewhere: what goes wrong with it is told, and the rest happens to the machine. */
  step(): Promise<Fault | undefined>;
  /** Resolves once the machine goes on; never where it has died. */
  through(): Promise<void>;
  /** Until when it was last stopped or suspended, and until when last suspended, by true time. */
  readonly stoppedUntil: number;
  readonly suspendedUntil: number;
  readonly draining: AbortSignal;
  /** Resolves when it dies. */
  readonly death: Promise<'died'>;
  readonly isDead: boolean;
  /** No more than its session, which holds the lock that says that it lives. */
  end(): void;
}

export interface MachineOptions {
  readonly id: string;
  readonly scenario: Scenario;
  readonly time: Time;
  readonly random: Random;
  readonly faults: Faults;
  readonly database: SimulatedDatabase;
}

/** How long a question is waited for. */
const TIMEOUT_MS = 5_000;
/** How soon a lost session is taken again. */
const SESSION_AGAIN_MS = 500;

export function createMachine({ id, scenario, time, random, faults, database }: MachineOptions): Machine {
  const pace = 1 + (random.next() - 0.5) * 2e-4;
  const wrong = (random.next() - 0.5) * 2 * scenario.clocksOff;
  const origin = random.next() * 1e9;
  const drain = new AbortController();
  let die: (how: 'died') => void = () => {};
  const death = new Promise<'died'>((resolve) => {
    die = resolve;
  });
  const never = new Promise<never>(() => {});
  let isDead = false;
  let isEnded = false;
  let stoppedUntil = -1;
  let suspendedUntil = -1;
  let cutUntil = -1;
  let stoodStill = 0;
  let busyUntil = 0;

  const travel = () => time.sleep(scenario.latency * (0.5 + random.next()));
  async function through(): Promise<void> {
    while (time.now() < stoppedUntil) await time.sleep(stoppedUntil - time.now());
    if (isDead) await never;
  }
  async function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    await time.sleep(milliseconds / pace, signal);
    await through();
  }

  function crash(isPower: boolean): void {
    if (isDead || isEnded) return;
    isDead = true;
    if (!isPower) database.closeSession(id);
    die('died');
  }

  function stop(kind: 'stop' | 'suspend', length: number): void {
    if (time.now() < stoppedUntil) return;
    stoppedUntil = time.now() + length;
    if (kind === 'stop') return;
    suspendedUntil = stoppedUntil;
    time.at(stoppedUntil, () => {
      stoodStill += length;
    });
  }

  for (const restart of scenario.restarts)
    time.at(restart.at + restart.length + SESSION_AGAIN_MS * (0.5 + random.next()), () => {
      if (!isDead && !isEnded) database.openSession(id);
    });

  /** What becomes of the machine itself. @returns what becomes of the step */
  function suffer(fault: Fault, moment: 'before' | 'under-way'): void {
    if ('moment' in fault && fault.moment !== moment) return;
    if (fault.kind === 'crash') crash(fault.isPower);
    else if (fault.kind === 'stop' || fault.kind === 'suspend') stop(fault.kind, fault.length);
    else if (moment === 'under-way') return;
    else if (fault.kind === 'drain') drain.abort();
    else if (fault.kind === 'cut') cutUntil = time.now() + fault.length;
  }

  /** No answer comes, for as long as one is waited for. */
  async function giveUp(): Promise<never> {
    await time.sleep(TIMEOUT_MS);
    await through();
    throw new Away();
  }

  async function step(): Promise<Fault | undefined> {
    await through();
    const fault = faults.at();
    if (fault === undefined) return undefined;
    suffer(fault, 'before');
    await through();
    time.at(time.now(), () => suffer(fault, 'under-way'));
    return fault;
  }

  return {
    ...{ id, sleep, step, through, death, draining: drain.signal },
    ticks: () => origin + (time.now() - stoodStill) * pace,
    wall: () => START + wrong + (time.now() - stoodStill) * pace,
    async compute(milliseconds) {
      busyUntil = Math.max(busyUntil, time.now()) + milliseconds;
      await time.sleep(busyUntil - time.now());
      await through();
    },
    async ask(transaction) {
      const fault = await step();
      if (fault?.kind === 'lost' || time.now() < cutUntil) return giveUp();
      await travel();
      const commit = () => {
        if (database.isAway()) throw new Away();
        return transaction();
      };
      if (fault?.kind === 'late') {
        time.at(time.now() + fault.by, () => {
          try {
            commit();
          } catch {
            // Whoever asked has given up long ago.
          }
        });
        return giveUp();
      }
      // A transaction that waits for others, or an answer that is long on its way.
      const isHeldUp = fault?.kind === 'slow' && random.chance(0.5);
      if (isHeldUp) await time.sleep(fault.by);
      let answer: { readonly value: ReturnType<typeof transaction> } | { readonly error: unknown };
      try {
        answer = { value: commit() };
      } catch (error) {
        answer = { error };
      }
      if (fault?.kind === 'unanswered' || time.now() < cutUntil) return giveUp();
      if (fault?.kind === 'slow' && !isHeldUp) await time.sleep(fault.by);
      await travel();
      await through();
      if ('error' in answer) throw answer.error;
      return answer.value;
    },
    get stoppedUntil() {
      return stoppedUntil;
    },
    get suspendedUntil() {
      return suspendedUntil;
    },
    get isDead() {
      return isDead;
    },
    end() {
      isEnded = true;
    },
  };
}
