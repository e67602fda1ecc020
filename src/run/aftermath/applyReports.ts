import type { Report } from '../../deliver/index.ts';
import type { Instant } from '../../domain/index.ts';
import type { LedgerEntry, Store } from '../../store/index.ts';
import { Tally } from '../plan/Tally.ts';
import { createMatcher, type Match } from './createMatcher.ts';

export { EVENT_FORMATS, type EventFormatName } from '../../deliver/reports/events/EVENT_FORMATS.ts';
export { readEvents } from '../../deliver/reports/events/readEvents.ts';
export { readReports } from '../../deliver/reports/readReports.ts';

/** What the reports said, by kind, and what was done. */
export interface ReportsSummary {
  /** How many reports of each kind. */
  readonly kinds: Readonly<Record<string, number>>;
  /** How many named a message of ours, by what. */
  readonly matched: Readonly<Record<string, number>>;
  /** Reports of messages that this ledger does not know. */
  readonly unknown: number;
  /** Reports in which nothing names a message. */
  readonly unnamed: number;
  /** Reports that name several messages, of which none is taken. */
  readonly ambiguous: number;
  /** Reports that were read before, and change nothing. */
  readonly known: number;
  /** Addresses that were suppressed because of them. */
  readonly suppressed: number;
  /** Addresses that another message on another day has to confirm as gone. */
  readonly waiting: number;
  /** Uncertain messages of which a report proves that they had left. */
  readonly settled: number;
}

/** One report, and what became of it. */
export interface AppliedReport {
  readonly report: Report;
  /** What it was matched by, or why not. */
  readonly match: string;
  readonly messageId?: string;
  readonly done: readonly ('suppressed' | 'settled' | 'waiting' | 'known')[];
}

const DAY_MS = 86_400_000;
/** What is told about a message. Everything else is counted, and may settle what was uncertain. */
const ABOUT_DELIVERY = new Set([
  'bounce-hard',
  'bounce-soft',
  'bounce-ours',
  'delayed',
  'delivered',
  'complaint',
]);

/**
 * Matches reports to messages and acts: people who complain and addresses that do not exist are suppressed, and an uncertain
 * message that is reported on has been accepted. It is the address that the message went to that is suppressed, whatever address the
 * customer has now. A report that was read before changes nothing.
 */
export async function applyReports(
  store: Store,
  reports: AsyncIterable<Report>,
  options: {
    readonly now: Instant;
    readonly secrets?: string | undefined;
    readonly onReport?: (applied: AppliedReport) => void;
  },
): Promise<ReportsSummary> {
  const { now, secrets, onReport } = options;
  const match = createMatcher(store, secrets);
  const kinds = new Tally();
  const matched = new Tally();
  const counts = new Tally();
  for await (const report of reports) {
    kinds.add(report.kind);
    const found = await match(report);
    if (typeof found === 'string') {
      counts.add(found);
      onReport?.({ report, match: found, done: [] });
      continue;
    }
    matched.add(found.by);
    const done = await applyReport(store, report, found, now);
    for (const one of done) counts.add(one);
    onReport?.({ report, match: found.by, messageId: found.entry.messageId, done });
  }
  await store.reports.markRead(now);
  const count = (what: string) => counts.get(what);
  return Object.freeze({
    kinds: kinds.toRecord(),
    matched: matched.toRecord(),
    unknown: count('unknown'),
    unnamed: count('unnamed'),
    ambiguous: count('ambiguous'),
    known: count('known'),
    suppressed: count('suppressed'),
    waiting: count('waiting'),
    settled: count('settled'),
  });
}

async function applyReport(
  store: Store,
  report: Report,
  { entry, by, isSure, isExact }: Match,
  now: Instant,
): Promise<AppliedReport['done']> {
  const { messageId } = entry;
  const { kind, code } = report;
  const done: AppliedReport['done'][number][] = [];
  if (entry.state === 'uncertain' && isExact) {
    await store.ledger.resolve(messageId, 'accepted', code, now);
    done.push('settled');
  }
  if (!ABOUT_DELIVERY.has(kind)) return done;
  if (await isKnown(store, report, entry, isExact)) return [...done, 'known'];
  const at = Math.min(report.at ?? now, now);
  const suppress = strengthOf(report, isSure);
  const address = await addressOf(store, entry, report);
  if (suppress !== undefined && address !== undefined) {
    const isDue = suppress === 'now' || (await wasSaidBefore(store, entry, address, at));
    if (!isDue) done.push('waiting');
    else if (await store.suppressions.add(address, kind === 'complaint' ? 'complained' : 'bounced', at)) {
      done.push('suppressed');
    }
  }
  // Behind its consequences: a crash in between does them once more, and they are the same.
  await store.reports.add({ messageId, kind, code, matchedBy: by, at, saysGone: suppress !== undefined });
  return done;
}

/** Where only the person is known, and not the time, the same words about any of the person's messages are the same report. */
async function isKnown(
  store: Store,
  { kind, code, at }: Report,
  { messageId, customerId }: LedgerEntry,
  isExact: boolean,
): Promise<boolean> {
  if (isExact || at !== undefined) return store.reports.has({ messageId, kind, code });
  return (await store.reports.ofCustomer(customerId)).some((one) => one.kind === kind && one.code === code);
}

/** A weaker match is a witness, and no judge; of a complaint not even that. */
function strengthOf({ kind, suppress }: Report, isSure: boolean): 'now' | 'again' | undefined {
  if (isSure || suppress === undefined) return suppress;
  return kind === 'complaint' ? undefined : 'again';
}

/** Whether another message to the same address said on another day that it is gone. */
async function wasSaidBefore(
  store: Store,
  entry: LedgerEntry,
  address: string,
  at: Instant,
): Promise<boolean> {
  const same = (other: string | undefined) => other?.trim().toLowerCase() === address.trim().toLowerCase();
  const day = Math.floor(at / DAY_MS);
  return (await store.reports.ofCustomer(entry.customerId)).some(
    (one) =>
      one.saysGone &&
      one.kind === 'bounce-hard' &&
      one.messageId !== entry.messageId &&
      same(one.address) &&
      Math.floor(one.at / DAY_MS) !== day,
  );
}

/** Where the message went. Messages of earlier versions do not say; then the report has to name the address that the customer has. */
async function addressOf(store: Store, entry: LedgerEntry, report: Report): Promise<string | undefined> {
  if (entry.address !== undefined) return entry.address;
  const email = (await store.history(entry.customerId))?.customer.email;
  return email !== undefined && report.recipients.includes(email.trim().toLowerCase()) ? email : undefined;
}
