import { describe, expect, it } from 'vitest';
import { createSmtpChannel } from '../../src/deliver/index.ts';
import type { Outcome } from '../../src/domain/index.ts';
import { plainMessage } from '../support/message.ts';
import { randomFrom } from '../support/randomFrom.ts';
import { type Fault, type FaultStep, startSmtp } from '../support/smtp.ts';

const STEPS: FaultStep[] = ['connect', 'ehlo', 'mail', 'rcpt', 'data', 'body', 'dot', 'accepted'];
const REPLIES = [
  '421 4.3.2 Closing',
  '451 4.3.0 Later',
  '550 5.1.1 None',
  '554 5.6.0 No',
  '550 5.7.1 Policy',
];

/** Sixty faults, each at one visit of a step. A server that has accepted says 250 or nothing. */
function faultsFrom(random: () => number): Fault[] {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  return Array.from({ length: 60 }, () => {
    const step = pick(STEPS);
    const act = step === 'accepted' || random() < 0.4 ? pick(['drop', 'drop', 'hang']) : pick(REPLIES);
    return {
      step,
      act,
      from: 1 + Math.floor(random() * (step === 'connect' || step === 'ehlo' ? 40 : 250)),
      times: 1,
    };
  });
}

describe.concurrent('in a storm of faults', () => {
  it.each([1, 2, 3, 4])('each outcome is true and no message is taken twice (seed %d)', async (seed) => {
    const smtp = await startSmtp({ faults: faultsFrom(randomFrom(seed)), pipelining: seed % 2 === 0 });
    const channel = createSmtpChannel({
      ...{ url: smtp.url, connections: 6, messagesPerConnection: 20 },
      timeouts: { open: 1_000, command: 1_000, dot: 1_000, quit: 200 },
    });
    const outcomes = new Map<string, Outcome>();
    let next = 0;
    const worker = async () => {
      while (next < 300) {
        const message = plainMessage({ n: ++next });
        outcomes.set(message.envelope.to, await channel.deliver(message));
      }
    };
    await Promise.all(Array.from({ length: 10 }, worker));
    await channel.close();
    await smtp.stop();

    const taken = new Map<string, number>();
    for (const { to } of smtp.received) taken.set(to[0] ?? '', (taken.get(to[0] ?? '') ?? 0) + 1);
    const states: Record<string, number> = {};
    for (const [to, { state }] of outcomes) {
      states[state] = (states[state] ?? 0) + 1;
      const times = taken.get(to) ?? 0;
      expect([to, state, times]).toEqual([
        to,
        state,
        state === 'accepted' ? 1 : state === 'uncertain' ? Math.min(times, 1) : 0,
      ]);
    }
    expect(outcomes.size).toBe(300);
    expect(states.accepted).toBeGreaterThan(200);
    expect(states.uncertain).toBeGreaterThan(0);
    expect(states.deferred).toBeGreaterThan(0);
  });
});
