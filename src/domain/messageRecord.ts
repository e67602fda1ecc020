import type { Evidence } from './complement.ts';
import type { Instant } from './instant.ts';

/** A product as it was called in the email. The catalog of then may be gone when somebody asks. */
export interface RecordedProduct {
  readonly productId: string;
  readonly name: string;
}

/** One suggestion as it was sent: the product, the purchase that it came from, and why they were believed to go together. */
export interface RecordedSuggestion extends RecordedProduct {
  readonly basis: RecordedProduct & { readonly orderId: string; readonly placedAt: Instant };
  readonly evidence: Evidence;
}

/**
 * What the ledger keeps of a message beside where it stands: enough to say years later what was in it and why, without
 * the data of then. It is written from what the guard issued, so no sensitive purchase can be in it.
 */
export interface MessageRecord {
  /** The codes of the rules that decided, the first one first. */
  readonly rules: readonly string[];
  readonly language: string;
  /** The template's file, and the fingerprint of its source and all of its partials. */
  readonly template: { readonly name: string; readonly version: string };
  /** The purchases that the email named, as it named them: nobody who reads it later learns of others. */
  readonly purchases: readonly string[];
  readonly suggestions: readonly RecordedSuggestion[];
}
