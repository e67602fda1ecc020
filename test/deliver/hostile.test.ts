import { readFileSync } from 'node:fs';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSmtpChannel, messageHeaders, type SmtpChannel } from '../../src/deliver/index.ts';
import { isEmailAddress, type Message, MesuraError } from '../../src/domain/index.ts';
import { composeMime } from '../../src/template/mime/index.ts';
import { plainMessage } from '../support/message.ts';
import { startSmtp, type TestSmtp } from '../support/smtp.ts';

const corpus: { values: string[]; repeated: [string, number][] } = JSON.parse(
  readFileSync('test/cases/smtp/hostile.json', 'utf8'),
);
const values = [...corpus.values, ...corpus.repeated.map(([text, times]) => text.repeat(times))];

/** The fields of a message that data can fill, each set to `value` in turn. */
const FIELDS = [
  'name',
  'address',
  'subject',
  'html',
  'text',
  'shop',
  'replyTo',
  'unsubscribe',
  'campaign',
] as const;

function compose(field: (typeof FIELDS)[number], value: string): Message {
  const set = (own: (typeof FIELDS)[number], usual: string) => (own === field ? value : usual);
  const address = set('address', 'reader@example.test');
  const raw = composeMime(
    {
      from: { name: set('shop', 'Casa Pirineo'), address: 'hola@shop.test' },
      to: { name: set('name', 'Ana'), address },
      replyTo: { address: set('replyTo', 'hola@shop.test') },
      date: new Date('2026-10-05T08:00:00Z'),
      messageId: '<m1@shop.test>',
      extra: messageHeaders({
        campaign: set('campaign', 'after-purchase'),
        language: 'es',
        domain: 'shop.test',
        unsubscribe: set('unsubscribe', 'https://shop.test/u/x'),
      }),
    },
    {
      subject: set('subject', 'Cuida tu abrigo'),
      html: set('html', '<p>Hola</p>'),
      text: set('text', 'Hola'),
    },
  );
  return { messageId: '<m1@shop.test>', envelope: { from: 'hola@shop.test', to: address }, raw };
}

const HEADERS = [
  'from',
  'to',
  'reply-to',
  'subject',
  'date',
  'message-id',
  'list-id',
  'list-unsubscribe',
  'list-unsubscribe-post',
  'auto-submitted',
  'mime-version',
  'content-type',
];

let smtp: TestSmtp;
let channel: SmtpChannel;
beforeAll(async () => {
  smtp = await startSmtp();
  channel = createSmtpChannel({ url: smtp.url, connections: 1, messagesPerConnection: 1e6 });
  // The greeting is said here, so that what a test sees on the wire is its own message.
  await channel.deliver(plainMessage());
});
afterAll(async () => {
  await channel.close();
  await smtp.stop();
});

/** All that the client has said on its one connection. */
const wire = () => smtp.wire()[0] ?? '';

/** What was said for one message; its bytes are apart. */
function dialogue(wire: string) {
  const [, commands = '', body = '', after = ''] =
    /^([\s\S]*?DATA\r\n)([\s\S]*?\r\n)\.\r\n([\s\S]*)$/.exec(wire) ?? [];
  return { commands: commands.split('\r\n').slice(0, -1), body, after };
}

describe.each(FIELDS)('a hostile value in %s', (field) => {
  it('becomes no header, recipient or message that was not meant', async () => {
    let left = 0;
    for (const value of values) {
      const before = wire().length;
      let message: Message;
      try {
        message = compose(field, value);
      } catch (error) {
        expect(error).toBeInstanceOf(MesuraError);
        if (value.length > 2) expect((error as MesuraError).message).not.toContain(value);
        continue;
      }
      const outcome = await channel.deliver(message);
      const bytes = wire().slice(before);
      if (outcome.state === 'refused') {
        expect(bytes).toBe('');
        continue;
      }
      left++;
      expect(outcome.state).toBe('accepted');
      const { commands, body, after } = dialogue(bytes);
      expect(commands).toHaveLength(3);
      expect(commands[0]).toBe('MAIL FROM:<hola@shop.test>');
      expect(commands[1]).toMatch(/^RCPT TO:<[!-;=?A-Z^-~]+@[a-z0-9.-]+>$/);
      expect(commands[2]).toBe('DATA');
      expect(after).toBe('');
      expect(body.replaceAll('\r\n', '')).not.toMatch(/[\r\n\0]/);
      expect(body.split('\r\n').every((line) => line.length <= 998)).toBe(true);

      const parsed = await simpleParser(smtp.received.at(-1)?.raw ?? '');
      expect(parsed.headerLines.map(({ key }) => key)).toEqual(HEADERS);
      expect(parsed.to && !Array.isArray(parsed.to) ? parsed.to.value : []).toHaveLength(1);
      if (field === 'subject') expect(parsed.subject).toBe(value.toWellFormed());
      if (field === 'name' && parsed.to && !Array.isArray(parsed.to)) {
        expect(parsed.to.value[0]?.address).toBe('reader@example.test');
      }
    }
    // The test would prove nothing if all had been refused where free text is allowed.
    if (['html', 'text', 'subject', 'name'].includes(field)) expect(left).toBeGreaterThan(15);
  });
});

describe('the envelope', () => {
  it.each(values.filter((value) => !isEmailAddress(value)))(
    'refuses %j as a recipient before a connection is made',
    async (to) => {
      const before = smtp.connections;
      const outcome = await channel.deliver(plainMessage({ envelope: { from: 'hola@shop.test', to } }));
      expect(outcome).toEqual({ state: 'refused', code: 'recipient-invalid' });
      expect(smtp.connections).toBe(before);
    },
  );

  it('pauses the run for a sender that is none', async () => {
    const envelope = { from: 'hola@shop.test>\r\nRCPT TO:<evil@x.test', to: 'reader@example.test' };
    expect(await channel.deliver(plainMessage({ envelope }))).toEqual({
      state: 'refused',
      code: 'sender-invalid',
      consequence: 'pause',
    });
  });
});

describe('bytes that servers read differently', () => {
  const usual = plainMessage().raw;
  it.each([
    ['a bare LF', `${usual}a\nb\r\n`],
    ['a bare CR', `${usual}a\rb\r\n`],
    ['LF . LF', `${usual}a\n.\nMAIL FROM:<evil@x.test>\r\n`],
    ['LF . CRLF', `${usual}a\n.\r\n`],
    ['CR . CR', `${usual}a\r.\rb\r\n`],
    ['CRLF NUL . CRLF', `${usual}\0.\r\n`],
    ['CR at the end', `${usual}a\r`],
    ['no line end at the end', `${usual}a`],
    ['NUL', `${usual}a\0b\r\n`],
    ['a byte above 127', `${usual}ñ\r\n`],
    ['a line of 999', `${usual}${'x'.repeat(999)}\r\n`],
    ['nothing', ''],
  ])('%s: never leave', async (_, raw) => {
    const before = smtp.connections;
    expect(await channel.deliver(plainMessage({ raw }))).toEqual({ state: 'refused', code: 'bytes-invalid' });
    expect(smtp.connections).toBe(before);
  });

  it('lines that begin with a dot arrive as they are', async () => {
    const raw = `${usual}.\r\n..\r\n.a\r\n${'x'.repeat(998)}\r\n.\r\n`;
    expect((await channel.deliver(plainMessage({ raw }))).state).toBe('accepted');
    expect(smtp.received.at(-1)?.raw).toBe(raw);
  });
});
