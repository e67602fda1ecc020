import { request } from 'node:http';
import { connect } from 'node:net';
import type { Draft } from '../../inspect/Rule.ts';
import { readRspamdAnswer } from '../../inspect/spam/rspamd.ts';
import type { SpamVerdict } from '../../inspect/spam/SpamVerdict.ts';
import { readSpamcAnswer, spamcRequest } from '../../inspect/spam/spamc.ts';
import type { Config } from '../config/Config.ts';

export type SpamFilter = NonNullable<Config['inspect']['spam']>;

/** A filter may ask name servers of its own. */
const PATIENCE_MS = 30_000;
/** An answer with all its rules is a few kilobytes. */
const LONGEST_ANSWER = 1_000_000;

/** What the shop's own spam filter says of a message, as findings. One that does not answer is a finding, too. */
export async function askSpamFilter(
  filter: SpamFilter,
  raw: string,
  patienceMs = PATIENCE_MS,
): Promise<Draft[]> {
  const name = filter.kind === 'rspamd' ? 'rspamd' : 'SpamAssassin';
  try {
    const verdict =
      filter.kind === 'rspamd'
        ? await askRspamd(filter, raw, patienceMs)
        : await askSpamd(filter, raw, patienceMs);
    if (verdict === undefined)
      return [{ code: 'spam-not-asked', detail: `${name} answered something that is no verdict` }];
    return [
      { code: verdict.isSpam ? 'spam-likely' : 'spam-score', detail: `${name}: ${verdictText(verdict)}` },
    ];
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'no answer in time';
    return [{ code: 'spam-not-asked', detail: `${name} at ${filter.host}:${filter.port}: ${reason}` }];
  }
}

function verdictText({ score, threshold, rules }: SpamVerdict): string {
  const hits = rules
    .filter(({ score: own }) => own === undefined || own !== 0)
    .slice(0, 8)
    .map(({ name, score: own }) => (own === undefined ? name : `${name} ${own}`));
  return `${score} of ${threshold}${hits.length === 0 ? '' : ` (${hits.join(', ')})`}`;
}

/** spamd's own protocol over TCP: the request, an end of ours, and the answer until its end. */
function askSpamd(
  { host, port }: SpamFilter,
  raw: string,
  patienceMs: number,
): Promise<SpamVerdict | undefined> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect({ host, port, allowHalfOpen: true });
    socket.setEncoding('utf8');
    socket.setTimeout(patienceMs, () => socket.destroy(new Error('no answer in time')));
    socket.on('connect', () => socket.end(spamcRequest(raw)));
    socket.on('data', (chunk: string) => {
      answer += chunk;
      if (answer.length > LONGEST_ANSWER) socket.destroy(new Error('the answer has no end'));
    });
    socket.on('end', () => resolve(readSpamcAnswer(answer)));
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('closed before an answer')));
  });
}

/** rspamd's HTTP: its normal worker (11333) or its proxy answer `/checkv2`. */
function askRspamd(
  { host, port }: SpamFilter,
  raw: string,
  patienceMs: number,
): Promise<SpamVerdict | undefined> {
  const body = Buffer.from(raw);
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host,
        port,
        method: 'POST',
        path: '/checkv2',
        headers: { 'Content-Length': body.length },
        timeout: patienceMs,
      },
      (response) => {
        let answer = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          answer += chunk;
          if (answer.length > LONGEST_ANSWER) asked.destroy(new Error('the answer has no end'));
        });
        response.on('end', () =>
          resolve(response.statusCode === 200 ? readRspamdAnswer(json(answer)) : undefined),
        );
        response.on('error', reject);
      },
    );
    asked.on('timeout', () => asked.destroy(new Error('no answer in time')));
    asked.on('error', reject);
    asked.end(body);
  });
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
