import type { Instant, Policy } from '../../domain/index.ts';
import type { Catalog } from '../catalog/createCatalog.ts';
import type { SafeHistory, SafeOrder } from '../history/SafeHistory.ts';
import type { Pairs } from './createPairs.ts';

/** What a recommendation is made from, beside the history. */
export interface Shelf {
  readonly catalog: Catalog;
  readonly pairs: Pairs;
  readonly policy: Policy;
}

/** For whom, and after which order. */
export interface Wish {
  readonly history: SafeHistory;
  /** The order that the email follows up: its purchases are the first to be complemented. */
  readonly order: SafeOrder;
  readonly now: Instant;
  /** Products that earlier emails showed, and how often. */
  readonly shown: ReadonlyMap<string, number>;
  /** Under soft opt-in only similar products may be suggested. */
  readonly onlySimilar: boolean;
}
