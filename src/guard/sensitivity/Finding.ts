/** Why a product may not be spoken of. */
export interface Finding {
  readonly rule:
    | 'sensitive.category'
    | 'sensitive.taxonomy'
    | 'sensitive.word'
    | 'sensitive.proxy'
    | 'category.unmapped';
  /** Absent for a category that is not mapped. */
  readonly topic?: string;
  /** The category, the word or the product id that decided. */
  readonly detail: string;
}

/** What the policy says of one product. */
export interface Verdict {
  /** The first finding that stands; absent: the product may be spoken of. */
  readonly finding?: Finding;
  /** All findings that stand. */
  readonly findings: readonly Finding[];
  /** Findings that an exception of the policy lifted. */
  readonly lifted: readonly { readonly finding: Finding; readonly because: string }[];
}
