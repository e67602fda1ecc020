import type { Outcome } from '../../domain/index.ts';

/** A message that the server refused for good, or says so. */
export interface Refusal {
  readonly messageId: string;
  readonly address: string;
  readonly outcome: Outcome;
}

/**
 * Finds out by behaviour whose fault a permanent reply is, behind the table of replies, which cannot know every relay: several
 * equal ones in a row for different recipients are ours until shown otherwise. What shows otherwise is a message to the
 * same domain that was begun after the reply and accepted: then the refusals before it are theirs.
 */
export interface Blame {
  /** Call it when a message is about to be handed over. @returns what `accepted` wants to know */
  begin(): number;
  /** @returns refusals that this acceptance proves to be those of their recipients or messages */
  accepted(began: number, address: string): Refusal[];
  /** Takes up a refusal; its domain may have to wait from now on. @returns whether it makes so many that the run has to */
  refused(refusal: Refusal): boolean;
  /** Whether messages to this domain wait for the next run. */
  waits(address: string): boolean;
  /** The domain itself asked for it. */
  pauseDomain(address: string): void;
  /** At the end of a run: what is still in doubt, and whether it is ours. `paused`: the run stopped by our own fault. */
  close(paused: boolean): {
    readonly ours: readonly Refusal[];
    readonly theirs: readonly Refusal[];
    /** The reply that so many got one behind the other, and nobody was accepted after them. */
    readonly inARow: Outcome | undefined;
    /** Those of earlier runs that got the same: they were taken for theirs, and are to be put back. */
    readonly putBack: readonly Refusal[];
  };
}

interface Suspect extends Refusal {
  /** Of an earlier run: it has been settled. */
  readonly isEarlier?: boolean;
  readonly domain: string;
  /** When the reply came, as a count of all that happened. */
  readonly order: number;
}

/** @param earlier the refusals with which the runs before this one ended: a row goes on, however few messages a run may send */
export function createBlame(earlier: readonly Refusal[] = []): Blame {
  let happened = 0;
  /** Nobody else was accepted since: counted over all domains. */
  let inARow: Suspect[] = earlier.map((one) => ({
    ...{ ...one, domain: domainOf(one.address), order: 0, isEarlier: true },
  }));
  const byDomain = new Map<string, Suspect[]>();
  const waiting = new Set<string>();

  return {
    begin: () => happened,

    accepted(began, address) {
      const domain = domainOf(address);
      inARow = inARow.filter(({ order }) => order > began);
      const suspects = byDomain.get(domain) ?? [];
      const cleared = suspects.filter(({ order }) => order <= began);
      if (cleared.length > 0)
        byDomain.set(
          domain,
          suspects.filter(({ order }) => order > began),
        );
      return cleared;
    },

    refused(refusal) {
      happened += 1;
      const domain = domainOf(refusal.address);
      const suspect = { ...refusal, domain, order: happened };
      inARow.push(suspect);
      const ofDomain = [...(byDomain.get(domain) ?? []), suspect];
      byDomain.set(domain, ofDomain);
      const several = severalOf(refusal.outcome);
      const row = equal(inARow, refusal.outcome);
      const here = row.filter((one) => one.isEarlier && one.domain === domain);
      if (recipients([...here, ...ofDomain], refusal.outcome) >= several) waiting.add(domain);
      // Of one domain alone it may be that domain's affair: another one is asked first.
      return new Set(row.map((one) => one.domain)).size > 1 && recipients(row, refusal.outcome) >= several;
    },

    waits: (address) => waiting.size > 0 && waiting.has(domainOf(address)),
    pauseDomain: (address) => void waiting.add(domainOf(address)),

    close(paused) {
      const left = [...byDomain.values()].flat();
      const isOurs = ({ domain }: Suspect) => paused || waiting.has(domain);
      const reply = inARow.find(({ outcome }) => recipients(inARow, outcome) >= severalOf(outcome))?.outcome;
      return {
        ours: left.filter(isOurs),
        theirs: left.filter((one) => !isOurs(one)),
        inARow: reply,
        putBack: reply === undefined ? [] : equal(inARow, reply).filter(({ isEarlier }) => isEarlier),
      };
    },
  };
}

/**
 * How many recipients it takes. A policy that refuses two refuses everybody; a list may well hold three dead addresses one
 * behind the other, where the server says plainly that they are, but hardly five.
 */
function severalOf({ ifRepeated, consequence, state }: Outcome): number {
  if (ifRepeated === 'pause') return 2;
  return consequence === 'suppress' || state === 'deferred' ? 5 : 3;
}

function equal(suspects: readonly Suspect[], { code }: Outcome): Suspect[] {
  return suspects.filter(({ outcome }) => outcome.code === code);
}

function recipients(suspects: readonly Suspect[], outcome: Outcome): number {
  return new Set(equal(suspects, outcome).map(({ address }) => address)).size;
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}
