import { createTokens, tokenKeys } from '../../deliver/headers/createTokens.ts';
import { createReturnTokenCheck, messagePrefixOf, returnTokensIn } from '../../deliver/headers/returnPath.ts';
import type { Clue, ClueKind, Report } from '../../deliver/reports/Report.ts';
import type { LedgerEntry, Store } from '../../store/index.ts';

/** The message that a report is about. */
export interface Match {
  readonly entry: LedgerEntry;
  readonly by: ClueKind;
  /** Whether what named it is known to nobody but relays and the reader. What is weaker silences nobody by itself. */
  readonly isSure: boolean;
  /** Whether it is known which of the customer's messages it is, and not only whose. */
  readonly isExact: boolean;
}

/** `unnamed`: nothing in it could be one of ours. `unknown`: the ledger knows none of what it names. `ambiguous`: it names several. */
export type Unmatched = 'unnamed' | 'unknown' | 'ambiguous';

/** How wrong the clock of a reporting server may be. */
const SKEW_MS = 3_600_000;
/** Ids that stand in every answer of the reader to whomever. */
const WEAK: ReadonlySet<ClueKind> = new Set(['in-reply-to', 'references']);

/**
 * Finds the message of a report by the surest thing in it that the ledger knows. Nothing is believed that anybody could guess: tokens are
 * signed (or as the ledger has them), ids are 160 bits that only travelled with the message.
 *
 * @param secrets `MESURA_SECRET`. Without it signed tokens are read only where the ledger holds them.
 */
export function createMatcher(
  store: Store,
  secrets: string | undefined,
): (report: Report) => Promise<Match | Unmatched> {
  const keys = secrets ? tokenKeys(secrets) : [];
  const isSigned = createReturnTokenCheck(keys);
  const tokens = keys.length > 0 && secrets ? createTokens({ keys: tokenKeys(secrets) }) : undefined;

  async function byReturnPath(token: string): Promise<LedgerEntry | undefined> {
    const entry = await store.ledger.findByPrefix(messagePrefixOf(token));
    if (entry === undefined) return undefined;
    const recorded = returnTokensIn(entry.returnPath ?? '').includes(token);
    const { messageId, address } = entry;
    return recorded || (address !== undefined && isSigned(token, messageId, address)) ? entry : undefined;
  }

  /** Which of the person's messages: the last one to the address that the report names, or to the only one that there is. */
  async function byUnsubscribe(token: string, report: Report): Promise<LedgerEntry[]> {
    const claim = tokens?.verify(token, 'unsubscribe');
    if (claim === undefined) return [];
    const tried = (await store.ledger.triedFor(claim.customerId)).filter(
      ({ address }) => address !== undefined,
    );
    const addressOf = (entry: LedgerEntry) => entry.address?.trim().toLowerCase() ?? '';
    const named = tried.filter((entry) => report.recipients.includes(addressOf(entry)));
    const chosen = named.length > 0 ? named : tried;
    if (new Set(chosen.map(addressOf)).size > 1) return chosen;
    // The last one before the report was written, so that the same report is about the same message for ever.
    const until = (report.at ?? Number.POSITIVE_INFINITY) + SKEW_MS;
    const last = chosen.find(({ at }) => at <= until) ?? chosen.at(-1);
    return last ? [last] : [];
  }

  async function entriesBy({ by, value }: Clue, report: Report): Promise<LedgerEntry[]> {
    if (by === 'unsubscribe') return byUnsubscribe(value, report);
    const found = by === 'return-path' ? await byReturnPath(value) : await store.ledger.find(value);
    return found ? [found] : [];
  }

  return async (report) => {
    const kinds = [...new Set(report.clues.map(({ by }) => by))];
    for (const by of kinds) {
      const found = new Map<string, LedgerEntry>();
      for (const clue of report.clues.filter((one) => one.by === by)) {
        for (const entry of await entriesBy(clue, report)) found.set(entry.messageId, entry);
      }
      if (found.size > 1) return 'ambiguous';
      const [entry] = found.values();
      if (entry) {
        const alone = by !== 'unsubscribe' || (await store.ledger.triedFor(entry.customerId)).length === 1;
        return { entry, by, isSure: !WEAK.has(by), isExact: alone };
      }
    }
    return kinds.length === 0 ? 'unnamed' : 'unknown';
  };
}
