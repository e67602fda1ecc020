import type { Anatomy } from './Anatomy.ts';
import { parseFields } from './mime/parseFields.ts';

const MAX_RECIPIENTS = 50;
const ADDRESS = /[^\s<>()"',;:[\]]{1,64}@[^\s<>()"',;:[\]]{1,255}/g;
const IN_STATUS = ['original-recipient', 'final-recipient', 'x-actual-recipient', 'original-rcpt-to'];

/** Which addresses a report says it is about, in lower case. */
export function recipientsIn({ root, status, feedback, originals }: Anatomy): string[] {
  const values = [
    ...status.flatMap((group) => IN_STATUS.map((name) => group.get(name))),
    ...IN_STATUS.map((name) => feedback?.get(name)),
    root.fields.get('x-failed-recipients'),
    ...originals.map((lines) => parseFields(lines).get('to')),
  ];
  const found = values.flatMap((value) => value?.match(ADDRESS) ?? []).map((one) => one.toLowerCase());
  return [...new Set(found)].slice(0, MAX_RECIPIENTS);
}
