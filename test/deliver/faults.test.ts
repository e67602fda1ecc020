import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createSmtpChannel } from '../../src/deliver/index.ts';
import { plainMessage } from '../support/message.ts';
import { type FaultStep, startSmtp } from '../support/smtp.ts';

interface Case {
  when: string;
  becomes: string;
  taken: number;
  size?: number;
}

const cases: Case[] = JSON.parse(readFileSync('test/cases/smtp/faults.json', 'utf8'));
const PATIENT = { open: 30_000, command: 30_000, dot: 30_000, quit: 50 };

/** Only the wait that the case is about is short, so that a busy machine changes no result. */
function timeoutsFor(when: string) {
  if (/^(connect|ehlo) hang/.test(when)) return { ...PATIENT, open: 300 };
  if (/^(mail|rcpt|data) hang/.test(when)) return { ...PATIENT, command: 300 };
  return / hang/.test(when) ? { ...PATIENT, dot: 300 } : PATIENT;
}

describe.concurrent('when the server fails, a message is left in the state that is true', () => {
  it.each(cases)('$when: $becomes', async ({ when, becomes, taken, size = 0 }) => {
    const [step, act] = [when.split(' ')[0] as FaultStep, when.slice(when.indexOf(' ') + 1)];
    const server = await startSmtp({ faults: when.startsWith('nothing') ? [] : [{ step, act }] });
    const channel = createSmtpChannel({ url: server.url, timeouts: timeoutsFor(when) });
    const { state, code, consequence } = await channel.deliver(plainMessage({ size }));
    await channel.close();
    await server.stop();
    expect([state, code, consequence].filter(Boolean).join(' ')).toBe(becomes);
    expect(server.accepted).toBe(taken);
  });
});
