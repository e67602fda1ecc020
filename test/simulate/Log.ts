import type { SimulatedMessage } from './createLedger.ts';

/** What really happened, by true time, as nobody in the scenario can know it. */
export interface Log {
  /** Messages that the relay has taken, how often. */
  readonly arrivals: Map<SimulatedMessage, number>;
  /** When messages were given leave by the rates, and to which domain. */
  readonly leaves: { readonly at: number; readonly domain: string }[];
  /** When the last message to a domain left. */
  readonly lastTo: Map<string, number>;
  /** Messages that were put off because a limit was reached, when last. */
  readonly pacedAt: Map<SimulatedMessage, number>;
  readonly violations: string[];
}

export const createLog = (): Log => ({
  ...{ arrivals: new Map(), leaves: [], lastTo: new Map(), pacedAt: new Map(), violations: [] },
});
