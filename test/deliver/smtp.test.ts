import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { createSmtpChannel, explainPause, parseSmtpUrl } from '../../src/deliver/index.ts';
import type { Outcome } from '../../src/domain/index.ts';
import { plainMessage } from '../support/message.ts';
import { type SmtpOptions, startSmtp, startSmtpProcess, type TestSmtp } from '../support/smtp.ts';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function server(options?: SmtpOptions): Promise<TestSmtp> {
  const started = await startSmtp(options);
  stops.push(() => started.stop());
  return started;
}

/** `count` messages through `channel`, each worker with the next one as soon as it is free. */
async function sendMany(channel: ReturnType<typeof createSmtpChannel>, count: number): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let next = 0;
  const worker = async () => {
    while (next < count) outcomes.push(await channel.deliver(plainMessage({ n: ++next })));
  };
  await Promise.all(Array.from({ length: channel.connections }, worker));
  await channel.close();
  return outcomes;
}

const accepted = (outcomes: readonly Outcome[]) =>
  outcomes.filter(({ state }) => state === 'accepted').length;

describe('the SMTP channel', () => {
  it('hands over exactly the bytes of the message, to exactly its one recipient', async () => {
    const smtp = await server();
    const channel = createSmtpChannel({ url: smtp.url });
    const message = plainMessage();
    expect(await channel.deliver(message)).toEqual({ state: 'accepted', code: 'smtp-250' });
    await channel.close();
    expect(smtp.received).toEqual([
      { from: 'shop@shop.test', to: ['reader1@example.test'], raw: message.raw },
    ]);
  });

  it('writes an international domain in ASCII, so that no server needs SMTPUTF8', async () => {
    const smtp = await server();
    const channel = createSmtpChannel({ url: smtp.url });
    await channel.deliver(plainMessage({ envelope: { from: 'shop@shop.test', to: 'ana@año.test' } }));
    await channel.close();
    expect(smtp.wire()[0]).toContain('RCPT TO:<ana@xn--ao-zja.test>\r\n');
  });

  it('opens no more connections than allowed', async () => {
    const smtp = await server();
    expect(accepted(await sendMany(createSmtpChannel({ url: smtp.url, connections: 3 }), 90))).toBe(90);
    expect(smtp.peak).toBe(3);
  });

  it('closes each connection after its number of messages, and sends each message once', async () => {
    const smtp = await server();
    const channel = createSmtpChannel({ url: smtp.url, connections: 3, messagesPerConnection: 10 });
    expect(accepted(await sendMany(channel, 90))).toBe(90);
    expect(smtp.connections).toBeGreaterThanOrEqual(9);
    expect(new Set(smtp.received.map(({ to }) => to[0])).size).toBe(90);
  });

  it('reconnects without losing or repeating a message when the server closes with 421', async () => {
    const smtp = await server({ faults: [{ step: 'mail', act: '421 4.3.2 Enough', from: 4, times: 1 }] });
    const channel = createSmtpChannel({ url: smtp.url, connections: 1 });
    expect(accepted(await sendMany(channel, 8))).toBe(8);
    expect(smtp.connections).toBe(2);
    expect(smtp.accepted).toBe(8);
  });

  it('reconnects when all idle connections were cut in the meantime', async () => {
    const smtp = await server();
    const channel = createSmtpChannel({ url: smtp.url, connections: 2 });
    await Promise.all([1, 2].map((n) => channel.deliver(plainMessage({ n }))));
    smtp.dropAll();
    const outcomes = await Promise.all([3, 4].map((n) => channel.deliver(plainMessage({ n }))));
    await channel.close();
    expect(accepted(outcomes)).toBe(2);
    expect(smtp.accepted).toBe(4);
  });

  it('makes do with fewer connections when the server takes no more', async () => {
    const smtp = await server({
      faults: [{ step: 'connect', act: '421 4.7.0 Too many connections', from: 3 }],
    });
    const channel = createSmtpChannel({ url: smtp.url, connections: 6 });
    expect(accepted(await sendMany(channel, 30))).toBe(30);
  });

  it('asks for a pause when connection after connection breaks', async () => {
    const smtp = await server({ faults: [{ step: 'mail', act: 'drop' }] });
    const channel = createSmtpChannel({ url: smtp.url, connections: 1, patience: 3 });
    const outcomes = await sendMany(channel, 3);
    expect(outcomes.map(({ state, consequence }) => [state, consequence])).toEqual([
      ['deferred', undefined],
      ['deferred', undefined],
      ['deferred', 'pause'],
    ]);
  });

  it('goes on with the next message after one was refused, on the same connection', async () => {
    const smtp = await server({ faults: [{ step: 'rcpt', act: '550 5.1.1 None', from: 2, times: 1 }] });
    const channel = createSmtpChannel({ url: smtp.url, connections: 1 });
    const outcomes = await sendMany(channel, 3);
    expect(outcomes.map(({ state }) => state)).toEqual(['accepted', 'refused', 'accepted']);
    expect(smtp.connections).toBe(1);
  });

  it('works with a server that does not pipeline', async () => {
    const smtp = await server({ pipelining: false });
    expect(accepted(await sendMany(createSmtpChannel({ url: smtp.url }), 10))).toBe(10);
  });

  it('says what became of messages in flight when it is cut', async () => {
    const smtp = await server({ faults: [{ step: 'accepted', act: 'hang' }] });
    const channel = createSmtpChannel({ url: smtp.url, connections: 1 });
    const flying = channel.deliver(plainMessage({ n: 1 }));
    const waiting = channel.deliver(plainMessage({ n: 2 }));
    while (smtp.accepted === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    channel.cut();
    expect((await flying).state).toBe('uncertain');
    expect((await waiting).state).toBe('deferred');
    await channel.close();
  });

  it('takes nothing after it was closed, and says so', async () => {
    const smtp = await server();
    const channel = createSmtpChannel({ url: smtp.url });
    await channel.close();
    expect((await channel.deliver(plainMessage())).code).toBe('smtp-closed-open');
    expect(smtp.connections).toBe(0);
  });

  it('logs in, and pauses with nobody suppressed when the password is wrong', async () => {
    const smtp = await server({ login: { user: 'shop@shop.test', pass: 'p/w?#@' } });
    const channel = createSmtpChannel({ url: smtp.url });
    expect((await channel.deliver(plainMessage())).state).toBe('accepted');
    await channel.close();
    const wrong = createSmtpChannel({ url: smtp.url.replace('p%2F', 'q%2F') });
    const outcome = await wrong.deliver(plainMessage({ n: 2 }));
    await wrong.close();
    expect(outcome).toEqual({ state: 'deferred', code: 'smtp-535-5.7.8', consequence: 'pause' });
    expect(explainPause(outcome).exit).toBe(1);
  });

  it('does not go on without a login when the server offers none', async () => {
    const smtp = await server();
    const channel = createSmtpChannel({ url: smtp.url.replace('//', '//user:pass@') });
    expect((await channel.deliver(plainMessage())).code).toBe('smtp-auth-missing-open');
    await channel.close();
    expect(smtp.accepted).toBe(0);
  });

  it('repeats nothing of what the server says: it quotes addresses', async () => {
    const smtp = await server({
      faults: [{ step: 'rcpt', act: '550 5.1.1 <reader1@example.test> is unknown' }],
    });
    const channel = createSmtpChannel({ url: smtp.url });
    const outcome = await channel.deliver(plainMessage());
    await channel.close();
    expect(JSON.stringify(outcome)).toBe(
      '{"state":"refused","code":"smtp-550-5.1.1","consequence":"suppress"}',
    );
  });

  it('says that an absent server is away, which is exit code 75', async () => {
    const smtp = await server();
    await smtp.stop();
    stops.pop();
    const channel = createSmtpChannel({ url: smtp.url });
    const outcome = await channel.deliver(plainMessage());
    await channel.close();
    expect(outcome).toEqual({ state: 'deferred', code: 'smtp-unreachable-open', consequence: 'pause' });
    expect(explainPause(outcome).exit).toBe(75);
  });

  it('counts in a process of its own what it accepted', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mesura-smtp-'));
    const smtp = await startSmtpProcess({ journal: join(folder, 'journal') });
    await sendMany(createSmtpChannel({ url: smtp.url }), 20);
    expect(new Set(smtp.accepted()).size).toBe(20);
    await smtp.stop();
    rmSync(folder, { recursive: true });
  });
});

const tlsFolder = mkdtempSync(join(tmpdir(), 'mesura-tls-'));
const certificate = (name: string) => {
  const [key, cert] = [join(tlsFolder, `${name}.key`), join(tlsFolder, `${name}.crt`)];
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', cert],
      ...['-subj', '/CN=mail', '-addext', `subjectAltName=${name}`],
    ],
    { stdio: 'ignore' },
  );
  return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
};

afterAll(() => rmSync(tlsFolder, { recursive: true }));

describe('TLS', () => {
  it('is verified, on loopback too: an unknown certificate stops the run', async () => {
    const tls = certificate('IP:127.0.0.1');
    const smtp = await server({ tls });
    const channel = createSmtpChannel({ url: smtp.url });
    const outcome = await channel.deliver(plainMessage());
    await channel.close();
    expect(outcome).toEqual({ state: 'deferred', code: 'smtp-tls-open', consequence: 'pause' });
    expect(explainPause(outcome).exit).toBe(1);

    const trusting = createSmtpChannel({ url: smtp.url, ca: tls.cert });
    expect((await trusting.deliver(plainMessage())).state).toBe('accepted');
    await trusting.close();
  });

  it('that the server waits for is known from its silence, soon', async () => {
    const smtp = await startSmtp({ tls: certificate('IP:127.0.0.1') });
    const url = smtp.url.replace('smtps:', 'smtp:');
    const channel = createSmtpChannel({ url, timeouts: { silence: 200 } });
    const outcome = await channel.deliver(plainMessage());
    await channel.close();
    await smtp.stop();
    expect(outcome).toEqual({ state: 'deferred', code: 'smtp-tls-wanted-open', consequence: 'pause' });
    expect(explainPause(outcome)).toMatchObject({ exit: 1, fix: expect.stringContaining('smtps://') });
  });

  it('stops at a certificate for another host', async () => {
    const tls = certificate('DNS:other.test');
    const smtp = await server({ tls });
    const channel = createSmtpChannel({ url: smtp.url, ca: tls.cert });
    expect((await channel.deliver(plainMessage())).code).toBe('smtp-tls-open');
    await channel.close();
  });
});

describe('off loopback', () => {
  // An address that leads to this machine and is not taken for it.
  const away = (url: string) => url.replace('127.0.0.1', '0.0.0.0');

  it('neither login nor message leaves without TLS', async () => {
    const smtp = await server({ login: { user: 'shop', pass: 'pass' } });
    const channel = createSmtpChannel({ url: away(smtp.url) });
    const outcome = await channel.deliver(plainMessage());
    await channel.close();
    expect(outcome).toMatchObject({ state: 'deferred', consequence: 'pause' });
    expect(explainPause(outcome).exit).toBe(1);
    expect(smtp.wire().join('')).toMatch(/^EHLO [^\r]+\r\nSTARTTLS\r\n$/);
  });

  it('STARTTLS comes before login and message, and is verified', async () => {
    const tls = certificate('IP:0.0.0.0');
    const smtp = await server({ tls: { ...tls, from: 'STARTTLS' }, login: { user: 'shop', pass: 'pass' } });
    const trusting = createSmtpChannel({ url: away(smtp.url), ca: tls.cert });
    expect((await trusting.deliver(plainMessage())).state).toBe('accepted');
    await trusting.close();
    const wary = createSmtpChannel({ url: away(smtp.url) });
    expect((await wary.deliver(plainMessage())).code).toBe('smtp-tls-open');
    await wary.close();
    for (const wire of smtp.wire()) expect(wire).not.toMatch(/AUTH|MAIL|RCPT|Subject/);
    expect(smtp.accepted).toBe(1);
  });
});

describe('SMTP_URL', () => {
  it.each([
    [
      'smtp://mail.example.com',
      { host: 'mail.example.com', port: 587, secure: false, loopback: false, auth: undefined },
    ],
    ['smtps://mail.example.com', { host: 'mail.example.com', port: 465, secure: true }],
    ['smtp://127.0.0.1:25', { port: 25, loopback: true }],
    ['smtp://[::1]:2525', { host: '::1', loopback: true }],
    ['smtp://localhost', { loopback: true }],
    ['smtp://localhost.example.com', { loopback: false }],
    ['smtp://u%40x:p%2F%25@h:1', { auth: { user: 'u@x', pass: 'p/%' } }],
    ['smtps://correo.año.test', { host: 'correo.xn--ao-zja.test' }],
  ])('%s is understood', (url, expected) => {
    expect(parseSmtpUrl(url)).toMatchObject(expected);
  });

  it.each([
    '',
    'mail.example.com',
    'http://mail.example.com',
    'smtp://',
    'smtp://user@host',
    'smtp://:pass@host',
    'smtp://host/path',
    'smtp://host?tls.rejectUnauthorized=false',
    'smtp://host#x',
    'smtp://host:0',
    'smtp://host:99999',
    'smtp://u:%ZZ@host',
    'smtp://a b',
    'smtp://-host-',
  ])('%s is refused with what to do, and never echoed', (url) => {
    expect(() => parseSmtpUrl(url.replace('host', 'secret-host'))).toThrow(
      expect.objectContaining({ code: 'SMTP_INVALID', fix: expect.not.stringContaining('secret') }),
    );
  });
});
