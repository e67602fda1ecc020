import type { Pacer, RetrySchedule } from '../../deliver/index.ts';
import type { Campaign, Channel, Instant } from '../../domain/index.ts';
import type { Guard } from '../../guard/index.ts';
import type { ArchivedText, Store } from '../../store/index.ts';
import type { Composer } from '../compose/createComposer.ts';
import type { SendEvent, SendReport } from './SendReport.ts';
import { sendAlone } from './sendAlone.ts';
import { sendShared } from './sendShared.ts';
import type { Threads } from './threads/createThreads.ts';

export interface SendOptions {
  readonly runId: string;
  readonly campaign: Campaign;
  /** All campaigns of the shop: one of higher priority that would write to the same person goes first. */
  readonly rivals: readonly Campaign[];
  /** Campaigns that are over, of which the ledger may know. */
  readonly retired?: readonly string[];
  readonly store: Store;
  readonly guard: Guard;
  readonly composer: Pick<Composer, 'compose'>;
  readonly channel: Channel;
  /** Absent: as fast as the channel takes them. */
  readonly pacer?: Pacer;
  /** When a deferred message is tried again; absent: as RFC 5321 has it. */
  readonly retry?: RetrySchedule;
  /** What control groups are drawn by; absent: nobody is held back. */
  readonly controlKey?: string;
  /** How machines know each other, where several share the work. */
  readonly machine?: { readonly name: string; readonly version: string };
  /** How long a machine keeps a shard without a beat, in milliseconds (default 20,000). */
  readonly leaseMs?: number;
  /** How many messages are worked on at the same time. */
  readonly concurrency: number;
  readonly policy: string;
  /** The policy and the templates, kept for whoever asks later what a message was sent under. */
  readonly texts?: readonly ArchivedText[];
  readonly now: () => Instant;
  readonly random: () => number;
  /** At most so many messages are handed over. */
  readonly limit?: number;
  /** Stops taking up new messages when aborted; what is in flight is finished. */
  readonly signal: AbortSignal;
  readonly onEvent?: (event: SendEvent) => void;
  /** Asked before and after a message is marked as being sent: whether that is still this process's affair. */
  readonly maySend?: () => boolean;
  /** Told the id of a message that was to be reserved and stands in the ledger already. */
  readonly onExisting?: (messageId: string) => void;
  /** Called once the lock is held: what is said only once must not be said by a run that has to wait. */
  readonly begun?: () => Promise<void>;
}

/** What the command line adds: it knows what the threads need. */
export interface RunOptions extends SendOptions {
  /** Who else composes; absent: nobody. */
  readonly threads?: Threads;
}

/**
 * One run of a campaign. On SQLite it is the only one; on Postgres other machines may be at the same campaign, and each reports what it did itself.
 *
 * @throws MesuraError LOCKED while another run is at work, CLOCK_BEHIND, CAMPAIGN_RENAMED: nothing is sent then
 */
export async function sendCampaign(options: SendOptions): Promise<SendReport> {
  const [report] = await sendCampaigns(options, [options.campaign]);
  return report as SendReport;
}

/**
 * The same for several campaigns, the highest first. @returns one report for each, in that order
 *
 * @throws MesuraError as `sendCampaign`
 */
export function sendCampaigns(
  options: Omit<RunOptions, 'campaign'>,
  campaigns: readonly Campaign[],
): Promise<readonly SendReport[]> {
  const { shards } = options.store;
  return shards === undefined ? sendAlone(options, campaigns) : sendShared(options, campaigns, shards);
}
