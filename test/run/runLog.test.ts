import { expect, it } from 'vitest';
import { createRunLog, type LogLevel } from '../../src/run/send/createRunLog.ts';
import type { SendEvent, SendReport } from '../../src/run/send/SendReport.ts';

const ID = '<8c1f0a@shop.example>';
const message = (state: string): SendEvent =>
  ({ kind: 'message', messageId: ID, state, code: 'smtp-250' }) as SendEvent;
const EVENTS: readonly SendEvent[] = [
  { kind: 'planned', messages: 5 },
  message('accepted'),
  message('deferred'),
  message('refused'),
  message('uncertain'),
  { kind: 'recovered', uncertain: 2 },
  { kind: 'failed', code: 'VALUE_MISSING', place: 'templates/a.en.mjml' },
  { kind: 'stopping', code: 'rate' },
  { kind: 'stopping', code: 'smtp-535-5.7.8' },
];
const report = (exit: 0 | 1 | 75): SendReport => ({
  ...{ run: 'r1', campaign: 'after-purchase', dryRun: false, outcomes: { accepted: 1 }, reasons: {}, exit },
});

function logged(level: LogLevel, events: readonly SendEvent[], exit: 0 | 1 | 75 = 0) {
  const lines: string[] = [];
  const log = createRunLog({ write: (line) => lines.push(line), level, clock: () => 0 });
  for (const event of events) log.event(event);
  log.summary(report(exit));
  return lines.map((line) => {
    expect(line).toMatch(/^\{.*\}\n$/);
    return JSON.parse(line);
  });
}
const told = (level: LogLevel) =>
  logged(level, EVENTS).map(({ event, state, code }) => state ?? code ?? event);

it('each level says what its reader wants to hear', () => {
  expect(told('debug')).toHaveLength(EVENTS.length + 1);
  expect(told('info')).toEqual([
    ...[
      'deferred',
      'refused',
      'uncertain',
      'recovered',
      'VALUE_MISSING',
      'rate',
      'smtp-535-5.7.8',
      'summary',
    ],
  ]);
  expect(told('warn')).toEqual(['refused', 'uncertain', 'recovered', 'VALUE_MISSING', 'smtp-535-5.7.8']);
  expect(told('error')).toEqual(['VALUE_MISSING']);
  expect(told('silent')).toEqual([]);
});

it('a run that needs a person is an error, one that is to be tried again a warning', () => {
  expect(logged('info', [], 1)).toMatchObject([{ level: 'error', event: 'summary', exit: 1 }]);
  expect(logged('info', [], 75)).toMatchObject([{ level: 'warn', event: 'summary', exit: 75 }]);
  expect(logged('error', [], 75)).toEqual([]);
});

it('a line says when and what, and nothing of this machine', () => {
  expect(logged('debug', [message('accepted')])[0]).toEqual({
    ...{ level: 'debug', time: '1970-01-01T00:00:00.000Z', event: 'message' },
    ...{ messageId: ID, state: 'accepted', code: 'smtp-250' },
  });
});

it('should an event ever name a person, the line does not', () => {
  const careless = {
    ...message('refused'),
    email: 'ana@example.test',
    firstName: 'Ana',
    detail: 'to ana@example.test',
  };
  const [line] = logged('debug', [careless as SendEvent]);
  expect(line).toMatchObject({
    messageId: ID,
    email: '[redacted]',
    firstName: '[redacted]',
    detail: '[redacted]',
  });
  expect(JSON.stringify(line)).not.toMatch(/ana/i);
});
