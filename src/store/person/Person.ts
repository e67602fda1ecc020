import type {
  ConsentEvent,
  CustomerRecord,
  Impression,
  OrderLine,
  Request,
  Wishes,
} from '../../domain/index.ts';
import type { LedgerEntry } from '../ledger/Ledger.ts';
import type { NotedReport } from '../reports/Reports.ts';
import type { Suppression } from '../suppressions/Suppressions.ts';

/** All that is stored about one person. */
export interface Person {
  readonly customer: CustomerRecord | undefined;
  readonly consents: readonly ConsentEvent[];
  readonly orders: readonly OrderLine[];
  readonly messages: readonly LedgerEntry[];
  readonly reports: readonly NotedReport[];
  readonly impressions: readonly Impression[];
  readonly suppressions: readonly Suppression[];
  readonly wishes?: Wishes;
  readonly requests: readonly Request[];
}
