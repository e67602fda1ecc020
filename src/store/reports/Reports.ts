import type { Instant } from '../../domain/index.ts';

/** What was once reported of a message. */
export interface ReportNote {
  readonly messageId: string;
  /** `bounce-hard`, `complaint`, ... */
  readonly kind: string;
  /** Stable, such as `dsn-5.1.1`. */
  readonly code: string;
  /** By what it was matched: `return-path`, `message-id`, ... */
  readonly matchedBy: string;
  /** When the report was written, or read where it does not say. */
  readonly at: Instant;
  /** It says that the address is gone, in words that need a second witness. */
  readonly saysGone: boolean;
}

/** A note, and where the message went. */
export interface NotedReport extends ReportNote {
  readonly address?: string;
}

/** What delivery reports and complaints said, each thing once: a second reading of the same changes nothing. */
export interface Reports {
  has(note: Pick<ReportNote, 'messageId' | 'kind' | 'code'>): Promise<boolean>;
  /** False when it was there already; then it stays as it was. */
  add(note: ReportNote): Promise<boolean>;
  /** All about one customer's messages, oldest first. */
  ofCustomer(customerId: string): Promise<NotedReport[]>;
  /** Remembers that reports were looked for, found or not. */
  markRead(at: Instant): Promise<void>;
  /** When reports were last looked for; `undefined`: never. */
  lastReadAt(): Promise<Instant | undefined>;
}
