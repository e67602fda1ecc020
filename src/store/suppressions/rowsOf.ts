import { comparableAddress } from '../addressKey.ts';
import type { SuppressionRow } from '../database/Tables.ts';
import { keysToKeep } from '../objections/subjects.ts';
import { OBJECTIONS, type SuppressionAddition } from './Suppressions.ts';

/** The rows that keep one addition: an objection by person and mailbox, what became of an address by that address alone. */
export function rowsOf({
  address,
  customerId,
  list = '',
  reason,
  at,
}: SuppressionAddition): SuppressionRow[] {
  const row = { list, reason, at, journaled: 0 };
  const written = address?.trim();
  if (!OBJECTIONS.includes(reason))
    return written === undefined ? [] : [{ ...row, key: comparableAddress(written), address: written }];
  return keysToKeep({
    ...(written === undefined ? {} : { address: written }),
    ...(customerId === undefined ? {} : { customerId }),
  }).map((key) => ({ ...row, key, address: key.startsWith('person:') ? null : (written ?? null) }));
}
