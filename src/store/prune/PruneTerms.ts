import type { Instant, LineStatus } from '../../domain/index.ts';

/** What may be erased, kind by kind; a kind that is not there is let be. */
export interface PruneTerms {
  readonly orders?: {
    /** Lines that were placed before... */
    readonly before: Instant;
    /** ...but for those whose status was reached after this: emails pause because of it. */
    readonly unless: Readonly<Partial<Record<LineStatus, Instant>>>;
  };
  /** Notes that somebody was written to before. */
  readonly impressions?: { readonly before: Instant };
  /** Messages that came to an end before. Those that did not are kept: they may still leave, or somebody has to look. */
  readonly messages?: { readonly before: Instant };
}

/** What is old enough to be erased, and what of it is kept all the same. */
export interface PruneCounts {
  /** Order lines by product and source: whoever tells the number must not count what is sensitive. */
  readonly orders: readonly PrunedLines[];
  readonly impressions: { readonly erased: number };
  readonly messages: { readonly erased: number; readonly unsettled: number };
}

export interface PrunedLines {
  readonly productId: string;
  readonly source: string;
  readonly erased: number;
  /** Kept, because emails pause over a return, a refund or a complaint. */
  readonly pausing: number;
}
