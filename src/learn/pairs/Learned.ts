/** What tells a pair apart from chance more clearly. */
export type Channel =
  /** It stands in one order more often than orders of that month and size would hold both. */
  | 'together'
  /** It is bought within 90 days after, and not in the same order, more often than by people who buy as much. */
  | 'after';

/** What people's purchases say of "who has `from` can use `to`", in numbers. */
export interface Support {
  readonly channel: Channel;
  /** How many different people bought `from`. */
  readonly buyers: number;
  /** How many of them bought `to` in the same order or within 90 days of their first `from`. */
  readonly people: number;
  /** How many times as many as chance would give. */
  readonly times: number;
  /** From 0 (as chance would have it) to 1, pulled towards less where there is little to go by: what pairs are ranked by. */
  readonly strength: number;
}

/** One end: a shelf, or a product of a shelf. */
export interface End {
  readonly shelf: string;
  readonly product?: string;
}

export interface LearnedPair extends Support {
  readonly from: End;
  readonly to: End;
}

/** Two shelves, and which of their products go together best. */
export interface LearnedShelfPair {
  readonly fromShelf: string;
  readonly toShelf: string;
  /** Absent where only single products of the two shelves go together. */
  readonly shelves: Support | undefined;
  /** Best first. */
  readonly products: readonly LearnedPair[];
}

/** Why there is nothing to propose; stable codes. */
export type LearnSilence =
  /** Fewer than k people whose purchases may be counted. */
  | 'too-few-people'
  /** Hardly any order holds two things, and hardly anybody came back. */
  | 'too-few-pairs'
  /** Everything stands on one shelf: what takes each other's place is no complement. */
  | 'one-shelf'
  /** There are pairs, but none more often than chance would give. */
  | 'nothing-beyond-chance';

export interface Learned {
  readonly people: number;
  readonly orders: number;
  readonly lines: number;
  /** No pair has fewer people behind it. */
  readonly k: number;
  /** How many pairs of shelves, and of products, were tried: what the significance is corrected for. */
  readonly tried: { readonly shelves: number; readonly products: number };
  /** Orders that were too large to say anything. */
  readonly skippedOrders: number;
  /** By strength of the shelf pair. */
  readonly pairs: readonly LearnedShelfPair[];
  /** Shelves that people buy instead of each other: fewer together than chance would give. */
  readonly instead: readonly (readonly [string, string])[];
  readonly silence: LearnSilence | undefined;
}
