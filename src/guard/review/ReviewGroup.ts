import type { Finding } from '../sensitivity/Finding.ts';

/** One product of a review, with why it is in it. */
export interface Reviewed {
  readonly id: string;
  readonly name: string;
  readonly category: string;
  readonly findings: readonly Finding[];
}

/** How sure a group is: `doubtful` ones are looked at first. */
export type Certainty = 'doubtful' | 'likely' | 'plain';

/**
 * Products that one decision settles: all by one word, all of one shelf, or all that are not flagged on a shelf where their
 * neighbours are.
 */
export interface ReviewGroup {
  /** Stable while the policy and the catalog are: `word alcohol vino(s)`. */
  readonly key: string;
  readonly kind: 'word' | 'shelf' | 'neighbours';
  readonly topic: string;
  /** The word, or the category. */
  readonly by: string;
  readonly certainty: Certainty;
  /** Why it is that sure, in half a sentence. */
  readonly why: string;
  readonly products: readonly Reviewed[];
}
