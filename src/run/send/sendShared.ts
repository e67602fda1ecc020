import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { type Campaign, MesuraError, MINUTE_MS } from '../../domain/index.ts';
import type { Membership, ShardJob, Shards } from '../../store/index.ts';
import type { Tenure } from '../shards/createTenure.ts';
import { workShards } from '../shards/workShards.ts';
import { createDoubts, type Doubts } from './createDoubts.ts';
import { createTurnstile } from './createTurnstile.ts';
import { type Due, dueMessages } from './dueMessages.ts';
import { eachConcurrently } from './eachConcurrently.ts';
import { openRuns } from './openRuns.ts';
import { RunState } from './RunState.ts';
import { RunStop } from './RunStop.ts';
import { refuseEarlierClock } from './refuseEarlierClock.ts';
import type { SendReport } from './SendReport.ts';
import type { RunOptions } from './sendCampaign.ts';
import { sendOne } from './sendOne.ts';
import { storeOfShard } from './storeOfShard.ts';
import { untilOver } from './untilOver.ts';

/** A machine is taken for dead when it has not beaten for so long. */
const LEASE_MS = 20_000;
/** How many shards a machine has in hand: while the last messages of one are under way, the next one is read. */
const CAPACITY = 8;
/** How long a database that is away is waited for. */
const PATIENCE_MS = MINUTE_MS;

/** One machine among several, as a paragraph: join the pass, take shards through the campaigns until none is left, and leave. */
export async function sendShared(
  options: Omit<RunOptions, 'campaign'>,
  campaigns: readonly Campaign[],
  shards: Shards,
): Promise<readonly SendReport[]> {
  const machine = options.machine ?? { name: hostname(), version: 'unknown' };
  const { store, now, policy } = options;
  const card = { ...machine, id: randomUUID(), pid: process.pid, policy };
  const membership = await shards.join(
    card,
    campaigns.map(({ name }) => name),
  );
  try {
    await options.begun?.();
    await refuseEarlierClock(store, now());
    if (membership.isOtherPolicy) options.onEvent?.({ kind: 'policies-differ' });
    const runs = await openRuns(
      { ...options, machine },
      campaigns,
      membership.isFirst ? 'look-for-renamed' : 'known',
    );
    const told = reporting(options, membership);
    const stop = new RunStop(told);
    // Asked at once: a machine that is told to end between two shards must say so, though nothing is in hand.
    const notice = () => {
      if (stop.isOver) void membership.drain().catch(() => undefined);
    };
    stop.signal.addEventListener('abort', notice, { once: true });
    notice();
    const states = campaigns.map(() => new RunState(told, stop));
    const doubts = await createDoubts(options);
    const turnstile = createTurnstile(options.concurrency);
    await workShards({
      ...{ machine: card.id, queue: membership.queue, leases: membership.leases, now },
      ...{ length: options.leaseMs ?? LEASE_MS, capacity: CAPACITY, patience: PATIENCE_MS },
      ...{ passes: isAway, monotonic: () => performance.now(), signal: stop.signal },
      sleep: (ms, signal) => wait(ms, undefined, { signal }).catch(() => undefined),
      onRecovered: (ids) => states[0]?.recovered(ids.length),
      work: (job, tenure, over) =>
        workShard(job, tenure, over, {
          ...{ options: { ...options, doubts }, turnstile },
          ...{ campaign: campaigns[job.level] as Campaign, state: states[job.level] as RunState },
          runId: runs.ids[job.level] as string,
        }),
    });
    await doubts.decide(stop);
    return await runs.close(states);
  } finally {
    await membership.leave().catch(() => undefined);
  }
}

interface ShardPart {
  readonly options: Omit<RunOptions, 'campaign'> & { readonly doubts: Doubts };
  readonly campaign: Campaign;
  readonly runId: string;
  readonly state: RunState;
  readonly turnstile: ReturnType<typeof createTurnstile>;
}

/**
 * One campaign to the people of one shard. `left` also where a message stays reserved that nobody has looked at since: one that the lease was not sure
 * for when its turn came, though the next beat came through; or one whose reservation came to the database later than its answer was given up.
 */
async function workShard(
  _job: ShardJob,
  tenure: Tenure,
  over: AbortSignal,
  { options, campaign, runId, state, turnstile }: ShardPart,
): Promise<'done' | 'left'> {
  let isCut = false;
  const isSafe = () => {
    const safe = tenure.isSafe();
    isCut ||= !safe;
    return safe;
  };
  const isOver = () => {
    isCut ||= over.aborted || !tenure.isSafe();
    return isCut;
  };
  const store = storeOfShard(options.store, tenure);
  const existing: string[] = [];
  const onExisting = (messageId: string) => void existing.push(messageId);
  const mine = { ...options, campaign, runId, store, maySend: isSafe, onExisting };
  const known = new Set<string>();
  try {
    const due = noting(dueMessages(mine, state), known);
    await eachConcurrently(untilOver(due, state, isOver), options.concurrency, (one) =>
      turnstile(() => sendOne(one, mine, state)).finally(() => state.finished()),
    );
    if (isOver() || state.isOver) return 'left';
    for (const id of existing)
      if (!known.has(id) && (await store.ledger.find(id))?.state === 'reserved') return 'left';
    return 'done';
  } catch (error) {
    // Another machine has it, and does what is left.
    if (error instanceof MesuraError && error.code === 'LEASE_LOST') return 'left';
    throw error;
  }
}

/** Notes which messages an earlier look has reserved and this one has seen. */
async function* noting(due: AsyncIterable<Due>, known: Set<string>): AsyncGenerator<Due> {
  for await (const one of due) {
    if (one.reserved !== undefined) known.add(one.reserved.messageId);
    yield one;
  }
}

const isAway = (error: unknown) => error instanceof MesuraError && error.code === 'STORE_AWAY';

/** Tells what is sent to whoever asks for the status. */
function reporting(options: Omit<RunOptions, 'campaign'>, membership: Membership) {
  let sent = 0;
  let recent: number[] = [];
  const { onEvent } = options;
  return {
    ...options,
    onEvent: ((event) => {
      onEvent?.(event);
      if (event.kind !== 'message') return;
      const moment = performance.now();
      sent += 1;
      if (sent % 64 === 0) recent = recent.filter((at) => moment - at < MINUTE_MS);
      recent.push(moment);
      membership.report({ sent, perMinute: recent.length });
    }) satisfies NonNullable<RunOptions['onEvent']> as NonNullable<RunOptions['onEvent']>,
  };
}
