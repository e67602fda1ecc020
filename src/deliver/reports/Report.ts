/**
 * What a report says of one message.
 *
 * - `bounce-hard`: it will never arrive. `bounce-soft`: it did not arrive, for a reason that passes.
 * - `delayed`: it is still on its way. `delivered`: it arrived.
 * - `complaint`: the reader called it spam, or asked to be left in peace that way.
 * - `unreadable`: a message that is no report, or one that names no message of which we could know.
 */
export type ReportKind = 'bounce-hard' | 'bounce-soft' | 'delayed' | 'delivered' | 'complaint' | 'unreadable';

export interface Report {
  readonly kind: ReportKind;
  /** Of the message that the report is about, with angle brackets. Absent only for `unreadable`. */
  readonly messageId?: string;
  /** Stable, such as `dsn-5.1.1` or `arf-abuse`. */
  readonly code: string;
  /** Never write to the address again: on complaints, and on the same three codes as in `REPLY_TABLE`. */
  readonly suppress: boolean;
  /** The file, or how many messages came before this one in its stream. */
  readonly where: string;
}
