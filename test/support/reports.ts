import {
  createReturnPaths,
  createTokens,
  messageIdFor,
  type Report,
  readReports,
  tokenKeys,
} from '../../src/deliver/index.ts';
import { applyReports, type ReportsSummary } from '../../src/run/aftermath/applyReports.ts';
import type { Store } from '../../src/store/index.ts';

export const SECRET = 'a-secret-of-the-tests-long-enough-to-be-one';
export const NOON = Date.UTC(2026, 9, 5, 12);
const returnPathOf = createReturnPaths({ template: 'bounce+{token}@shop.test', keys: tokenKeys(SECRET) });

export interface SentMessage {
  readonly messageId: string;
  readonly address: string;
  readonly returnPath: string;
  /** The address in List-Unsubscribe. */
  readonly unsubscribe: string;
}

/** A message in the ledger as `send` leaves it. */
export async function sendOne(
  store: Store,
  customerId: string,
  options: {
    readonly order?: string;
    readonly address?: string;
    readonly at?: number;
    readonly state?: 'accepted' | 'uncertain';
    readonly secret?: string;
  } = {},
): Promise<SentMessage> {
  const {
    order = 'o1',
    address = `${customerId}@example.test`,
    at = NOON,
    state = 'accepted',
    secret = SECRET,
  } = options;
  const orderId = `${customerId}-${order}`;
  const messageId = messageIdFor({
    campaign: 'after-purchase',
    customerId,
    orderId,
    domain: 'shop.test',
    secret,
  });
  const returnPath = returnPathOf(messageId, address);
  await store.upsert('customers', [{ id: customerId, email: address }]);
  await store.ledger.reserve({
    ...{ campaign: 'after-purchase', customerId, orderId, runId: 'r', messageId, at, productIds: [] },
    ...{ legalBasis: 'consent', policy: 'p' },
  });
  await store.ledger.markSending({ messageId, address, returnPath, at });
  await store.ledger.settle({ messageId, outcome: { state, code: 'smtp-250' }, at });
  const token = createTokens({ keys: tokenKeys(secret) }).sign({
    customerId,
    list: 'all',
    purpose: 'unsubscribe',
  });
  return { messageId, address, returnPath, unsubscribe: `https://shop.test/u/${token}` };
}

/** A delivery report that names the message by what is given here, and by nothing else. */
export function dsn(parts: {
  readonly to?: string;
  readonly head?: readonly string[];
  readonly status?: string;
  readonly diagnostic?: string;
  readonly recipient?: string;
  readonly original?: readonly string[];
  readonly date?: string;
}): string {
  const {
    to = 'hola@shop.test',
    head = [],
    status = '5.1.1',
    diagnostic = '',
    recipient = 'x@example.test',
  } = parts;
  return [
    'From: MAILER-DAEMON@relay.test',
    `To: ${to}`,
    `Date: ${parts.date ?? 'Mon, 5 Oct 2026 12:00:05 +0000'}`,
    ...head,
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=B',
    ...['', '--B', '', 'It did not arrive.', '--B', 'Content-Type: message/delivery-status', ''],
    ...['Reporting-MTA: dns; relay.test', '', `Final-Recipient: rfc822; ${recipient}`, 'Action: failed'],
    ...[`Status: ${status}`, ...(diagnostic === '' ? [] : [`Diagnostic-Code: smtp; ${diagnostic}`]), ''],
    ...(parts.original === undefined
      ? []
      : ['--B', 'Content-Type: text/rfc822-headers', '', ...parts.original, '']),
    ...['--B--', ''],
  ].join('\r\n');
}

async function* bytes(text: string) {
  yield Buffer.from(text, 'latin1');
}

export async function reportsIn(text: string): Promise<Report[]> {
  const found: Report[] = [];
  for await (const report of readReports(bytes(text))) found.push(report);
  return found;
}

/** Reads reports into the store, as `mesura bounces` does. */
export async function hear(
  store: Store,
  texts: string | readonly string[],
  options: { readonly secrets?: string | undefined; readonly now?: number } = {},
): Promise<ReportsSummary> {
  async function* all() {
    for (const text of [texts].flat()) yield* readReports(bytes(text));
  }
  return applyReports(store, all(), { now: NOON + 60_000, secrets: SECRET, ...options });
}

export async function suppressedIn(store: Store): Promise<string[]> {
  const found: string[] = [];
  for await (const { address } of store.suppressions.list()) found.push(address ?? '');
  return found.sort();
}
