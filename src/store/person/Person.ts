import type { ConsentEvent, CustomerRecord, Impression, OrderLine } from '../../domain/index.ts';
import type { LedgerEntry } from '../ledger/Ledger.ts';
import type { Suppression } from '../suppressions/Suppressions.ts';

/** All that is stored about one person. */
export interface Person {
  readonly customer: CustomerRecord | undefined;
  readonly consents: readonly ConsentEvent[];
  readonly orders: readonly OrderLine[];
  readonly messages: readonly LedgerEntry[];
  readonly impressions: readonly Impression[];
  readonly suppressions: readonly Suppression[];
}
