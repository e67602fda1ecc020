import { createHash } from 'node:crypto';

const PLAIN = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$/;
/** Names that Windows keeps for devices, whatever the ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * The folder of a customer's previews. An id comes from the shop and may hold anything, `../` too: what is not plainly a
 * file name becomes one, with a hash that keeps two ids apart.
 */
export function previewFolder(customerId: string): string {
  return PLAIN.test(customerId) && !DEVICE.test(customerId) ? customerId : distinctFolder(customerId);
}

/** The same with the hash in any case: for ids that differ in nothing but case, which some disks do not tell apart. */
export function distinctFolder(customerId: string): string {
  const hash = createHash('sha256').update(customerId).digest('hex').slice(0, 12);
  const words = customerId.replace(/[^A-Za-z0-9]+/g, '-').slice(0, 40);
  return `${`_${words}`.replace(/-+$/, '')}_${hash}`;
}
