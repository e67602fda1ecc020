import { parseFields } from './parseFields.ts';
import type { Report } from './Report.ts';

/** The parts of a message that can matter in a report, as lines; all others are dropped while reading. */
export interface ReportParts {
  /** `message/delivery-status` (RFC 3464). */
  readonly status: readonly string[];
  /** `message/feedback-report` (RFC 5965). */
  readonly feedback: readonly string[];
  /** The headers of the message that the report is about. */
  readonly original: readonly string[];
}

const MESSAGE_ID = /<[!-;=?-~]+>/;
/** The same codes as in `REPLY_TABLE`: on any other the address may be alive. */
const SUPPRESS = new Set(['5.1.1', '5.1.10', '5.2.1']);
/** RFC 5965 section 7.3, RFC 6650: what a reader says. `not-spam` and `auth-failure` are no complaints. */
const COMPLAINTS = new Set(['abuse', 'fraud', 'opt-out', 'virus', 'other']);

const UNREADABLE = { kind: 'unreadable', suppress: false } as const;

/** What the parts say. A forged report needs the Message-ID, which only the reader has: it can silence nobody else. */
export function judgeReport({ status, feedback, original }: ReportParts): Omit<Report, 'where'> {
  const messageId = MESSAGE_ID.exec(parseFields(original).get('message-id') ?? '')?.[0];
  if (feedback.length > 0) return complaint(feedback, messageId);
  if (status.length > 0) return bounce(status, messageId);
  return { ...UNREADABLE, code: 'no-report' };
}

function complaint(lines: readonly string[], messageId: string | undefined): Omit<Report, 'where'> {
  const type = parseFields(lines).get('feedback-type')?.toLowerCase() ?? '';
  if (!COMPLAINTS.has(type)) return { ...UNREADABLE, code: 'no-complaint' };
  if (messageId === undefined) return { ...UNREADABLE, code: 'no-message-id' };
  return { kind: 'complaint', messageId, code: `arf-${type}`, suppress: true };
}

function bounce(lines: readonly string[], messageId: string | undefined): Omit<Report, 'where'> {
  if (messageId === undefined) return { ...UNREADABLE, code: 'no-message-id' };
  // One block for the message, then one for each recipient; our messages have one.
  const fields = groups(lines)
    .map(parseFields)
    .find((group) => group.has('action'));
  const action = fields
    ?.get('action')
    ?.split(/[\s(;]/)[0]
    ?.toLowerCase();
  const code = statusOf(fields?.get('status'), fields?.get('diagnostic-code'));
  const known = { messageId, code: code === undefined ? 'dsn' : `dsn-${code}` };
  if (action === 'delayed') return { kind: 'delayed', ...known, suppress: false };
  if (action === 'delivered' || action === 'relayed' || action === 'expanded') {
    return { kind: 'delivered', ...known, suppress: false };
  }
  if (action !== 'failed' || code === undefined) return { ...UNREADABLE, code: 'no-status' };
  // A full mailbox passes, though the relay has given up; 4.x.x is what it gave up on.
  const soft = code.startsWith('4.') || code === '5.2.2' || code.startsWith('5.7.');
  return { kind: soft ? 'bounce-soft' : 'bounce-hard', ...known, suppress: SUPPRESS.has(code) };
}

/** The status, or where that says nothing (x.0.0) the code in the remote server's own words. */
function statusOf(status = '', diagnostic = ''): string | undefined {
  const own = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(status)?.[0];
  if (own !== undefined && !own.endsWith('.0.0')) return own;
  const [, quoted] = /^\s*smtp\s*;.*?\b[45]\d\d[ -]([45]\.\d{1,3}\.\d{1,3})\b/i.exec(diagnostic) ?? [];
  return quoted !== undefined && (own === undefined || quoted[0] === own[0]) ? quoted : own;
}

/** Blocks of lines between blank lines. */
function groups(lines: readonly string[]): string[][] {
  const found: string[][] = [[]];
  for (const line of lines) {
    if (line === '') found.push([]);
    else found.at(-1)?.push(line);
  }
  return found;
}
