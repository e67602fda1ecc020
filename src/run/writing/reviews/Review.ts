import { z } from 'zod';

/** What is reviewed: pairs that the shop wrote, pairs that were learned, what the policy says of the catalog. */
export const ReviewKind = z.enum(['complements', 'pairs', 'policy']);
export type ReviewKind = z.infer<typeof ReviewKind>;

/**
 * One decision of a person. `accept`: the pair goes together, the product is sensitive; `refuse`: it never does, it is harmless;
 * `some`: of a learned pair of shelves, only the items that are named.
 */
export const ReviewDecision = z.strictObject({
  /** The key of a group. */
  group: z.string().min(1).max(2000),
  decision: z.enum(['accept', 'refuse', 'some']),
  /** Items of the group, by their ids. Absent: all of it. */
  items: z.array(z.string().max(1000)).max(5000).optional(),
  /** Why, in the person's words: the policy writes it down. */
  because: z.string().trim().min(1).max(500).optional(),
});
export type ReviewDecision = Readonly<z.infer<typeof ReviewDecision>>;

export interface ReviewItem {
  readonly id: string;
  readonly text: string;
  readonly detail?: string;
}

/** What one decision settles. */
export interface ReviewedGroup {
  readonly key: string;
  /** What is decided, in a few words: two departments, two shelves, or a topic and a word. */
  readonly title: string;
  /** Why it is asked. */
  readonly why: string;
  readonly certainty: 'doubtful' | 'likely' | 'plain';
  readonly items: readonly ReviewItem[];
}

export interface ReviewList {
  readonly kind: ReviewKind;
  /** Where the decisions are written. */
  readonly files: readonly string[];
  /** The doubtful first. */
  readonly groups: readonly ReviewedGroup[];
  /** What each file was when it was listed: decisions about another are refused. */
  readonly fingerprints: Readonly<Record<string, string>>;
}

/** A file as decisions leave it. */
export interface Rewritten {
  readonly path: string;
  readonly fingerprint: string;
  readonly before: string;
  readonly text: string;
}

export interface Settled {
  readonly rewritten: readonly Rewritten[];
  /** Groups and items that are not there any more. */
  readonly gone: number;
}
