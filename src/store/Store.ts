import type {
  Complement,
  Customer,
  Impression,
  Instant,
  Order,
  Product,
  RecordKind,
  RecordOf,
} from '../domain/index.ts';
import type { Answers } from './answers/Answers.ts';
import type { Archive } from './archive/Archive.ts';
import type { CopyOptions } from './copy/copyRows.ts';
import type { Ledger } from './ledger/Ledger.ts';
import type { LinkChecks } from './links/LinkChecks.ts';
import type { Locks } from './locks/Locks.ts';
import type { Person } from './person/Person.ts';
import type { PruneCounts, PruneTerms } from './prune/PruneTerms.ts';
import type { Rates } from './rates/Rates.ts';
import type { Reports } from './reports/Reports.ts';
import type { Requests } from './requests/Requests.ts';
import type { Runs } from './runs/Runs.ts';
import type { Shards } from './shards/Shards.ts';
import type { Suppressions } from './suppressions/Suppressions.ts';

/** What an import did. Rows that say what was known already are `unchanged`. */
export interface ImportCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** Which customers to stream: those with an order line placed at or after `placedFrom` and before `placedTo`; without these two, everybody. */
export interface HistoryQuery {
  readonly placedFrom?: Instant;
  readonly placedTo?: Instant;
  /** Go on behind this customer. */
  readonly afterCustomerId?: string;
  /** Only those of one shard (Postgres). */
  readonly shard?: number;
  /** Customers that are read at once (default 500): what memory is bounded by. */
  readonly pageSize?: number;
}

/** Everything that `decide` needs to know about one customer. Raw: it holds sensitive purchases. Frozen. */
export interface History {
  readonly customer: Customer;
  /** All orders of the person, oldest first, also those outside of the window that was asked for. */
  readonly orders: readonly Order[];
  /** Oldest first. An uncertain message counts: it may have arrived. */
  readonly impressions: readonly Impression[];
}

export interface StoreCounts extends Readonly<Record<RecordKind, number>> {
  /** Order lines that speak of a customer or a product that no file has named. They are never used. */
  readonly linesWithoutCustomer: number;
  readonly linesWithoutProduct: number;
  /** Consents of customers, and complements of products, that no file has named. */
  readonly consentsWithoutCustomer: number;
  readonly complementsWithoutProduct: number;
}

/** One email to one person, or its absence in a control group: what an effect is measured from. */
export interface Touch {
  readonly customerId: string;
  readonly campaign: string;
  readonly at: Instant;
  readonly held: boolean;
  /** What it suggested, or would have. */
  readonly productIds: readonly string[];
}

/** How many order lines there are of one product from one source. */
export interface LineCount {
  readonly productId: string;
  readonly source: string;
  readonly lines: number;
  /** Those among them whose customer no file has named. */
  readonly withoutCustomer: number;
}

/**
 * All that Mesura keeps: what the shop's files said, and the ledger of what was sent. One interface, two dialects.
 * Every method is one durable transaction. All may throw `STORE_UNWRITABLE` (disk full, read-only), `STORE_AWAY`
 * (busy, not reachable) and `STORE_INVALID` (damaged).
 */
export interface Store {
  readonly dialect: 'sqlite' | 'postgres';

  /** Takes a batch of records; the same batch again changes nothing. A later record replaces an earlier one. */
  upsert<K extends RecordKind>(kind: K, records: readonly RecordOf<K>[]): Promise<ImportCounts>;
  /** Drops all complements of one kind of evidence, so that a new list can take their place. */
  dropComplements(kind: Complement['evidence']['kind']): Promise<void>;
  counts(): Promise<StoreCounts>;
  /** Order lines by product and source, for whoever must not count what is sensitive. */
  lineCounts(): Promise<LineCount[]>;

  /** When these customers' last consent event of a purpose was, by `<customer>\n<purpose>`. */
  lastConsents(customerIds: readonly string[]): Promise<ReadonlyMap<string, Instant>>;

  /** All products, by id. */
  products(): Promise<Product[]>;
  /** All that have this name, in whatever language. Reads the whole catalog: for one page, not for a run. */
  productsNamed(name: string): Promise<Product[]>;
  complements(): Promise<Complement[]>;
  /** Customers by id, in pages: memory does not grow with the shop. The store may be written meanwhile. */
  histories(query: HistoryQuery): AsyncGenerator<History>;
  /** One customer; `undefined` for one that no file has named. */
  history(customerId: string): Promise<History | undefined>;
  /** The ids of all customers with this mailbox, however they write it. */
  customersAt(address: string): Promise<string[]>;

  /** Every email of a campaign that went out or was held back, one person after the other, in pages. Raw: ids of people. */
  touches(): AsyncGenerator<Touch>;

  readonly ledger: Ledger;
  readonly archive: Archive;
  readonly reports: Reports;
  readonly runs: Runs;
  readonly locks: Locks;
  readonly rates: Rates;
  /** How several machines share the work; absent on SQLite, where one process sends at a time. */
  readonly shards?: Shards;
  readonly suppressions: Suppressions;
  readonly answers: Answers;
  readonly requests: Requests;
  readonly linkChecks: LinkChecks;

  /** All that is stored about one person (GDPR art. 15), or `undefined` when that is nothing. */
  exportPerson(customerId: string): Promise<Person | undefined>;
  /**
   * Erases a person (GDPR art. 17); what stays is the address's keyed hash, so that a later import cannot bring the
   * emails back. False when nothing was known. Throws `SECRET_MISSING` when the store was opened without secrets, and
   * `OBJECTIONS_UNCHECKED` when they do not open its key.
   */
  forget(customerId: string, at: Instant): Promise<boolean>;

  /** What `prune` would erase. */
  countPrunable(terms: PruneTerms): Promise<PruneCounts>;
  /** Erases what is older than it may be kept. @returns what it erased and kept */
  prune(terms: PruneTerms): Promise<PruneCounts>;

  /** All customers that a file has named, by id, in pages. */
  customerIds(): AsyncGenerator<string>;
  /**
   * Writes a copy of everything, or of everything about one person, into a new SQLite file, and opens it: to try something
   * without touching what is stored. Order lines may be left out of it. It holds personal data: whoever asks for it removes the file.
   */
  copyTo(file: string, options: CopyOptions): Promise<Store>;

  /** Looks for damage; reads the whole database. Throws `STORE_INVALID`. */
  verify(): Promise<void>;
  /** Waits for what is under way and lets go of the database. */
  close(): Promise<void>;
}
