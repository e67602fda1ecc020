import type { Instant } from '../../domain/index.ts';

/** A proof as its page shows it. */
export interface ProofSheet {
  readonly verdict: 'same' | 'differs';
  readonly now: Instant;
  readonly policy: { readonly name: string; readonly fingerprint: string };
  readonly scope: 'all' | 'one';
  readonly customers: number;
  readonly products: { readonly all: number; readonly sensitive: number };
  readonly times: number;
  readonly days: number;
  readonly seed: number;
  readonly arms: readonly { readonly name: string; readonly putIn?: number; readonly differences: number }[];
  readonly areas: readonly {
    readonly area: string;
    readonly what: string;
    readonly compared: number;
    readonly differences: number;
  }[];
}

/** For whom and when the page was made. */
export interface ProofOccasion {
  readonly shop: string;
  readonly made: Date;
  /** For a proof about one person: whom the officer asked about. */
  readonly customerId?: string;
}
