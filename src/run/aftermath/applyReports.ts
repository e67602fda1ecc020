import { readReports } from '../../deliver/index.ts';
import type { Instant } from '../../domain/index.ts';
import type { Store } from '../../store/index.ts';
import { Tally } from '../plan/Tally.ts';

/** What the reports said, by kind, and what was done. */
export interface ReportsSummary {
  /** How many reports of each kind. */
  readonly kinds: Readonly<Record<string, number>>;
  /** Reports of messages that this ledger does not know. */
  readonly unknown: number;
  /** Addresses that were suppressed because of them. */
  readonly suppressed: number;
  /** Uncertain messages of which a report proves that they had left. */
  readonly settled: number;
}

/**
 * Reads delivery reports (RFC 3464) and complaints (RFC 5965), matches them by Message-ID and acts: a complaint and an
 * address that does not exist are suppressed, and an uncertain message that is reported on has been accepted.
 *
 * @param source a Maildir, an mbox or message file, or a stream of either
 * @throws MesuraError FILE_MISSING, FILE_UNREADABLE
 */
export async function applyReports(
  store: Store,
  source: Parameters<typeof readReports>[0],
  now: Instant,
): Promise<ReportsSummary> {
  const kinds = new Tally();
  let unknown = 0;
  let suppressed = 0;
  let settled = 0;
  for await (const { kind, messageId, code, suppress } of readReports(source)) {
    kinds.add(kind);
    if (messageId === undefined) continue;
    const entry = await store.ledger.find(messageId);
    if (entry === undefined) {
      unknown += 1;
      continue;
    }
    if (entry.state === 'uncertain') {
      await store.ledger.resolve(messageId, 'accepted', code, now);
      settled += 1;
    }
    if (!suppress) continue;
    // What became of an address says nothing about the one that the person has by now. Earlier versions did not keep it.
    const address = entry.address ?? (await store.history(entry.customerId))?.customer.email;
    const reason = kind === 'complaint' ? 'complained' : 'bounced';
    if (address !== undefined && (await store.suppressions.add(address, reason, now))) suppressed += 1;
  }
  return { kinds: kinds.toRecord(), unknown, suppressed, settled };
}
