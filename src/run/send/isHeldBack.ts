import { createHmac } from 'node:crypto';
import type { Campaign } from '../../domain/index.ts';

/**
 * Whether a person is one of the campaign's control group. By a keyed hash: nobody can choose who is, and everybody stays what they
 * were, also when the key or the share changes, since the campaign's last email counts before the hash.
 *
 * @param wasHeld whether the campaign's last email to the person was held back
 */
export function isHeldBack(
  { name, control = 0 }: Campaign,
  customerId: string,
  wasHeld: boolean | undefined,
  key: string | undefined,
): boolean {
  if (control === 0 || key === undefined) return false;
  if (wasHeld !== undefined) return wasHeld;
  const hash = createHmac('sha256', key)
    .update(JSON.stringify(['control', name, customerId]))
    .digest();
  return hash.readUInt32BE() / 2 ** 32 < control;
}
