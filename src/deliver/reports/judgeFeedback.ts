import type { Anatomy } from './Anatomy.ts';
import { decodeWords } from './mime/decodeText.ts';
import { parseFields } from './mime/parseFields.ts';
import type { Verdict } from './Report.ts';
import { COMPLAINT } from './signs.ts';

/** RFC 5965 section 7.3, RFC 6650: what a reader says. `not-spam` and `auth-failure` are no complaints. */
const COMPLAINTS = new Set([
  'abuse',
  'fraud',
  'opt-out',
  'opt-out-list',
  'virus',
  'other',
  'miscategorized',
  'complaint',
]);

/** Complaints: by the machine-readable part (RFC 5965), or in the shapes of providers that have none. */
export function judgeFeedback({ root, feedback, originals, status, notice }: Anatomy): Verdict | undefined {
  const type = feedback?.get('feedback-type')?.toLowerCase().split(/[\s;]/)[0] ?? '';
  if (COMPLAINTS.has(type)) return { kind: 'complaint', code: `arf-${type}`, suppress: 'now' };
  if (feedback !== undefined && type !== '') {
    const known = /^[a-z-]{1,30}$/.test(type);
    return { kind: 'no-report', code: known ? `arf-${type}` : 'arf' };
  }
  // Hotmail's Junk Mail Reporting Program returns the message as it is, with a field in it.
  if (originals.some((lines) => parseFields(lines).has('x-hmxmroriginalrecipient'))) {
    return { kind: 'complaint', code: 'jmrp', suppress: 'now' };
  }
  if (status.length > 0) return undefined;
  const subject = decodeWords(root.fields.get('subject') ?? '').toLowerCase();
  const words = notice.slice(0, 20).join(' ').slice(0, 2_000).toLowerCase();
  const isReport = originals.length > 0 || feedback !== undefined;
  return isReport && (COMPLAINT.test(subject) || COMPLAINT.test(words))
    ? { kind: 'complaint', code: 'text-complaint', suppress: 'now' }
    : undefined;
}
