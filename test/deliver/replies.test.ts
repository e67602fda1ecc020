import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  classifyReply,
  REPLY_TABLE,
  type ReplyMeaning,
  readReply,
  type SmtpStep,
} from '../../src/deliver/index.ts';

interface Case {
  from: string;
  reply: string;
  step?: SmtpStep;
  means: string;
}

const cases: Case[] = JSON.parse(readFileSync('test/cases/smtp/replies.json', 'utf8'));

const inWords = ({ subject, kind, pause, suppress, passes }: ReplyMeaning) =>
  [
    ...[subject, kind],
    ...(pause ? [pause === 'now' ? 'pause' : 'pause-again'] : []),
    ...(suppress ? [suppress === 'now' ? 'suppress' : 'suppress-again'] : []),
    ...(passes ? ['passes'] : []),
  ].join(' ');

describe('what a relay says is understood as it means it', () => {
  it.each(cases)('$from: $means', ({ reply, step = 'rcpt', means }) => {
    const read = readReply(reply);
    const meaning = read && classifyReply({ ...read, step });
    expect(meaning && inWords(meaning)).toBe(means);
  });

  it('in a delivery report too, where only an enhanced code may be left', () => {
    expect(classifyReply({ enhanced: '5.1.1' })).toMatchObject({ kind: 'no-such-mailbox', suppress: 'now' });
    expect(classifyReply({ enhanced: '5.4.5', text: 'x' })).toMatchObject({ subject: 'us', kind: 'quota' });
    expect(classifyReply({ enhanced: '4.4.7', text: 'Message expired' })).toMatchObject({ passes: true });
    expect(classifyReply({ enhanced: '5.0.0', text: 'User unknown' })).toMatchObject({ suppress: 'again' });
    expect(classifyReply({ enhanced: '2.0.0' })).toBeUndefined();
    expect(classifyReply({})).toBeUndefined();
  });
});

describe('the table of replies', () => {
  it('has an answer to every refusal at every step, and a source for every line', () => {
    for (const step of ['connect', 'ehlo', 'tls', 'auth', 'mail', 'rcpt', 'data', 'dot'] as const) {
      for (let code = 400; code < 600; code++) expect(classifyReply({ code: `${code}`, step })).toBeDefined();
    }
    for (const { source } of REPLY_TABLE) expect(source.length).toBeGreaterThan(5);
  });

  it('never suppresses for what passes or is about us', () => {
    for (const rule of REPLY_TABLE) {
      if (rule.suppress) expect([rule.subject, rule.passes]).toEqual(['recipient', false]);
      expect(rule.pause !== undefined).toBe(rule.subject === 'us');
    }
  });

  it('reads a text of any length at once', () => {
    const started = performance.now();
    for (const word of ['user ', 'mailbox ', 'daily message ', 'limit ', 'your account ', '<a@b '])
      classifyReply({ code: '550', text: word.repeat(200_000) });
    expect(performance.now() - started).toBeLessThan(500);
  });
});
