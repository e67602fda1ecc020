/**
 * The tables as rows. Moments are milliseconds, truths are 0 and 1, amounts are minor units, lists and records are
 * JSON text: what both dialects keep alike.
 */
export interface Tables {
  products: ProductRow;
  customers: CustomerRow;
  consents: ConsentRow;
  order_lines: OrderLineRow;
  complements: ComplementRow;
  runs: RunRow;
  messages: MessageRow;
  attempts: AttemptRow;
  impressions: ImpressionRow;
  suppressions: SuppressionRow;
  doubts: DoubtRow;
  keyring: KeyringRow;
  journals: JournalRow;
  wishes: WishRow;
  requests: RequestRow;
  link_checks: LinkCheckRow;
  locks: LockRow;
  rates: RateRow;
  archive: ArchiveRow;
  reports: ReportRow;
  marks: MarkRow;
  leases: LeaseRow;
  machines: MachineRow;
  passes: PassRow;
}

export interface ProductRow {
  id: string;
  name: string;
  names: string | null;
  category: string;
  also_in: string | null;
  brand: string | null;
  price: number | null;
  currency: string | null;
  url: string | null;
  image: string | null;
  in_stock: number;
  care: string | null;
  attributes: string | null;
}

export interface CustomerRow {
  id: string;
  email: string;
  first_name: string | null;
  last_name: string | null;
  language: string | null;
  time_zone: string | null;
  birth_date: number | null;
  source: string | null;
}

export interface ConsentRow {
  customer_id: string;
  purpose: string;
  state: string;
  at: number;
  said_where: string | null;
  wording: string | null;
}

export interface OrderLineRow {
  order_id: string;
  product_id: string;
  /** Empty for a line without an id of its own: a key holds no nulls. */
  line_id: string;
  customer_id: string;
  placed_at: number;
  quantity: number;
  price: number | null;
  currency: string | null;
  status: string;
  status_at: number | null;
  gift: number;
  source: string;
}

export interface ComplementRow {
  from_kind: string;
  from_value: string;
  to_kind: string;
  to_value: string;
  evidence: string;
  strength: number;
  customers: number | null;
  note: string | null;
}

export interface RunRow {
  id: string;
  campaign: string;
  started_at: number;
  policy: string;
  finished_at: number | null;
  summary: string | null;
  /** The name of the machine, where several share the work. */
  machine: string | null;
}

export interface MessageRow {
  message_id: string;
  campaign: string;
  customer_id: string;
  order_id: string;
  run_id: string;
  reserved_at: number;
  product_ids: string;
  legal_basis: string;
  policy: string;
  state: string;
  attempts: number;
  code: string | null;
  changed_at: number;
  retry_at: number | null;
  /** Where it went, once it was on its way. */
  address: string | null;
  /** JSON: see `MessageRecord`. */
  record: string | null;
  /** The envelope sender of the last attempt. */
  return_path: string | null;
  /** Of the lease under which it was last marked as being sent; null where there are no leases. */
  epoch: number | null;
}

export interface AttemptRow {
  message_id: string;
  attempt: number;
  started_at: number;
  ended_at: number | null;
  state: string | null;
  code: string | null;
}

export interface ImpressionRow {
  /** The Message-ID, or a key made of what it was for an email of another program. */
  id: string;
  customer_id: string;
  campaign: string;
  at: number;
  order_id: string | null;
  product_ids: string;
  /** 1: there was no email, the person is one of a control group. */
  held: number | null;
}

export interface SuppressionRow {
  /** The mailbox or address, `person:` and the id, or `hash:` and the keyed hash of either. */
  key: string;
  /** The campaign that must not write; empty: none may. */
  list: string;
  /** As it was written. */
  address: string | null;
  reason: string;
  at: number;
  /** Whether it is in the journal beside the database. */
  journaled: number;
}

/** One row: see `Keyring`. */
export interface KeyringRow {
  id: string;
  epoch: number;
  /** JSON. */
  seals: string;
}

/** How far each journal has been taken in. */
export interface JournalRow {
  id: string;
  /** In bytes. */
  position: number;
}

export interface DoubtRow {
  /** An address in its comparable form that was said once not to exist. */
  key: string;
  at: number;
}

export interface LockRow {
  name: string;
  pid: number;
  host: string;
  started_at: number;
  run_id: string;
  renewed_at: number;
}

export interface RateRow {
  key: string;
  /** JSON. */
  state: string;
}

export interface ArchiveRow {
  /** `policy` or `template`. */
  kind: string;
  fingerprint: string;
  /** Of the text: two texts can have one fingerprint, where only a comment differs. */
  digest: string;
  /** The file's name. */
  name: string;
  text: string;
  first_used_at: number;
}

export interface ReportRow {
  message_id: string;
  kind: string;
  code: string;
  matched_by: string;
  at: number;
  says_gone: number;
}

/** When something that has one time was last done. */
export interface MarkRow {
  name: string;
  at: number;
}

export interface WishRow {
  customer_id: string;
  pace: string | null;
  pause_until: number | null;
  language: string | null;
  /** Counts every answer of the person, also those that are kept in other tables. */
  answers: number;
}

export interface RequestRow {
  id: string;
  /** Null once the person was erased. */
  customer_id: string | null;
  kind: string;
  asked_at: number;
  confirmed_at: number | null;
  due_at: number;
  done_at: number | null;
}

export interface LinkCheckRow {
  /** `links.base`. */
  base: string;
  checked_at: number | null;
  /** How much was found wrong. */
  problems: number | null;
  /** When it was said that the links were never checked. */
  warned_at: number | null;
}

/** One shard: see `Leases`. Postgres only, as the two below. Moments are the database's. */
export interface LeaseRow {
  shard: number;
  epoch: number;
  /** The id of the machine that has it, or had it last and did not give it back. */
  machine: string | null;
  until: number;
  taken_at: number | null;
  /** The job that the machine has it for, and its queue. */
  job: string | null;
  queue: string | null;
}

export interface MachineRow {
  id: string;
  /** Its host's name. */
  name: string;
  pid: number;
  /** Of the program. */
  version: string;
  /** The campaigns of its command line, JSON. */
  scope: string;
  pass: string;
  /** `working`, `draining`, `left` or `dead`. */
  state: string;
  joined_at: number;
  /** Alive until then at least. */
  until: number;
  /** JSON: see `MachineFigures`. */
  figures: string | null;
}

export interface PassRow {
  scope: string;
  id: string;
  /** The fingerprint of the policy of the machine that began it. */
  policy: string;
  begun_at: number;
}
