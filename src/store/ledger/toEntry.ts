import type { MessageRecord, MessageState, Reservation } from '../../domain/index.ts';
import type { MessageRow } from '../database/Tables.ts';
import { parsedOrNull, present } from '../records/Mapping.ts';
import type { LedgerEntry } from './Ledger.ts';

export function toEntry(row: MessageRow): LedgerEntry {
  return present({
    campaign: row.campaign,
    customerId: row.customer_id,
    orderId: row.order_id,
    runId: row.run_id,
    messageId: row.message_id,
    at: row.reserved_at,
    productIds: Object.freeze(JSON.parse(row.product_ids) as string[]),
    legalBasis: row.legal_basis as Reservation['legalBasis'],
    policy: row.policy,
    state: row.state as MessageState,
    attempts: row.attempts,
    code: row.code,
    changedAt: row.changed_at,
    retryAt: row.retry_at,
    address: row.address,
    returnPath: row.return_path,
    epoch: row.epoch,
    record: parsedOrNull<MessageRecord>(row.record),
  });
}
