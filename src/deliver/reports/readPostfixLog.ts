import { type Chunk, readLines } from './readLines.ts';

/**
 * What a relay's log proves of one message. `accepted`: the relay took it over, and has delivered it or still tries to.
 * `refused`: it was taken, and could not be delivered. A message of which the log proves nothing is not told.
 */
export interface LogProof {
  readonly messageId: string;
  readonly state: 'accepted' | 'refused';
  /** Stable, such as `log-sent-2.0.0`, `log-bounced-5.1.1`, `log-deferred-4.2.2` or `log-queued`. */
  readonly code: string;
}

interface Queued {
  readonly messageId: string;
  proof: LogProof | undefined;
}

/**
 * Time, host, `postfix/smtp[123]: 4XyZ12abc: text`; the time as in syslog or ISO 8601, the name of another instance after
 * `postfix`. Bound to the start of the line: further on, the words of remote servers are quoted.
 */
const LINE =
  /^(?:[A-Z][a-z]{2} [ \d]\d [\d:]{8}|\d{4}-\d\d-\d\dT\S+) \S+ postfix[\w.-]*(?:\/[\w.-]+)*\/([\w-]+)\[\d+\]: ([0-9A-Za-z]{6,}): (.*)$/;
const DELIVERY = /^to=<[^>]*>(?:, [a-z_]+=[^,()]*)*?, dsn=([245]\.\d{1,3}\.\d{1,3}), status=([a-z]+) /;
const EXPIRED = /^from=<[^>]*>, status=expired, returned to sender$/;

/**
 * Postfix log lines -> proofs, for settling uncertain messages: the Message-ID leads to the queue id, and that to what
 * became of it.
 *
 * A Message-ID alone proves nothing: Postfix logs it when it has read that header, and drops the message when the
 * connection breaks before the final dot. Only a queue entry or a delivery does. Queue ids are used again after `removed`.
 */
export async function* readPostfixLog(
  chunks: AsyncIterable<Chunk>,
  wanted: (messageId: string) => boolean = () => true,
): AsyncGenerator<LogProof> {
  const queue = new Map<string, Queued>();
  for await (const line of readLines(chunks)) {
    const [, service, id = '', text = ''] = LINE.exec(line) ?? [];
    if (service === undefined || id === 'NOQUEUE' || id === 'warning') continue;
    if (service === 'cleanup') {
      const messageId = /^message-id=(<[!-;=?-~]+>)/.exec(text)?.[1];
      if (messageId !== undefined && wanted(messageId)) queue.set(id, { messageId, proof: undefined });
      continue;
    }
    const entry = queue.get(id);
    if (entry === undefined) continue;
    entry.proof = proofIn(service, text, entry) ?? entry.proof;
    if (text === 'removed') {
      queue.delete(id);
      if (entry.proof) yield entry.proof;
    }
  }
  for (const { proof } of queue.values()) if (proof) yield proof;
}

function proofIn(service: string, text: string, { messageId }: Queued): LogProof | undefined {
  if (service === 'qmgr' && /^from=<.*\(queue active\)$/.test(text))
    return proof(messageId, 'accepted', 'log-queued');
  if (EXPIRED.test(text)) return proof(messageId, 'refused', 'log-expired');
  const [, dsn, status] = DELIVERY.exec(text) ?? [];
  if (status === undefined) return undefined;
  return proof(messageId, status === 'bounced' ? 'refused' : 'accepted', `log-${status}-${dsn}`);
}

function proof(messageId: string, state: LogProof['state'], code: string): LogProof {
  return Object.freeze({ messageId, state, code });
}
