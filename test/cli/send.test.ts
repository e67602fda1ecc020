import { generateKeyPairSync } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { authenticate } from 'mailauth';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openShop } from '../../src/run/shop/openShop.ts';
import { callMesura } from '../support/callMesura.ts';
import { CAMPAIGN, configure, createDueShop, environment } from '../support/dueShop.ts';
import { type Ran, runMesura, startMesura } from '../support/runMesura.ts';
import type { SampleFolder } from '../support/sampleShop.ts';
import { startSmtp, type TestSmtp } from '../support/smtp.ts';

const PEOPLE = 12;

let sample: SampleFolder;
let smtp: TestSmtp;
let options: { cwd: string; env: Record<string, string> };
beforeEach(async () => {
  sample = await createDueShop(PEOPLE, undefined);
  smtp = await startSmtp();
  options = { cwd: sample.folder, env: environment({ smtpUrl: smtp.url }) };
});
afterEach(async () => {
  await smtp.stop();
  await sample[Symbol.asyncDispose]();
});

const send = (...args: string[]) => callMesura(['send', '--campaign', CAMPAIGN, ...args], options);
const file = (name: string) => path.join(sample.folder, name);
const status = async () => JSON.parse((await callMesura(['status', '--json'], options)).stdout);
/** Each line of standard output is one JSON value, whatever happens. */
const lines = ({ stdout }: Ran) =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

it('in cron it says what it came to in JSON lines, and each message at the level debug', async () => {
  const dry = await send('--dry-run');
  expect(dry.code).toBe(0);
  expect(lines(dry)).toMatchObject([{ event: 'summary', dryRun: true, outcomes: { 'would-send': PEOPLE } }]);
  expect(smtp.accepted).toBe(0);

  const limited = await send('--limit', '5', '--log-level', 'debug');
  expect(limited).toMatchObject({ code: 0, stderr: '' });
  const said = lines(limited);
  expect(said.filter(({ event }) => event === 'message')).toHaveLength(5);
  // Nobody has looked at the shop's pages from outside: said once, and not by the next run.
  expect(said[0]).toMatchObject({ level: 'warn', event: 'links-unchecked' });
  expect(said[1]).toMatchObject({ level: 'debug', event: 'message', state: 'accepted', code: 'smtp-250' });
  expect(said[1].messageId).toMatch(/^<[0-9a-f]{40}@casapirineo\.example>$/);
  expect(said.at(-1)).toMatchObject({
    level: 'info',
    event: 'summary',
    outcomes: { accepted: 5 },
    stopped: 'limit',
  });
  expect(new Date(said[0].time).getTime()).toBeGreaterThan(Date.parse('2026-01-01'));

  expect(await send('--log-level', 'warn')).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(smtp.accepted).toBe(PEOPLE);
});

it('a server that refuses is an exit code of 1, and the reasons are counted', async () => {
  smtp.setFaults([
    { step: 'rcpt', act: '550 5.1.1 No such user', times: 2 },
    { step: 'dot', act: '451 4.3.0 Later', times: 1 },
  ]);
  const report = await send();
  expect(report.code).toBe(1);
  expect(lines(report).at(-1)).toMatchObject({
    ...{ level: 'error', exit: 1, outcomes: { accepted: PEOPLE - 3, refused: 2, deferred: 1 } },
    reasons: { 'smtp-550-5.1.1': 2, 'smtp-451-4.3.0': 1 },
  });
  const { runs } = await status();
  expect(runs).toMatchObject([{ summary: { exit: 1, outcomes: { refused: 2 } } }]);
});

it('a server that is away is "try again later", our own fault is not, and nobody is suppressed', async () => {
  smtp.setFaults([{ step: 'connect', act: '421 4.3.2 Closing' }]);
  const away = await send();
  expect(away.code).toBe(75);
  expect(lines(away).at(-1)).toMatchObject({ stopped: 'smtp-421-4.3.2', exit: 75 });
  await rm(file('.mesura'), { recursive: true });
  await sample[Symbol.asyncDispose]();
  sample = await createDueShop(PEOPLE, undefined);
  options = { ...options, cwd: sample.folder };
  smtp.setFaults([{ step: 'rcpt', act: '550 5.7.1 Blocked' }]);
  const blocked = await send();
  expect(blocked.code).toBe(1);
  expect(lines(blocked).at(-1)).toMatchObject({ stopped: 'smtp-550-5.7.1', exit: 1 });
  expect((await callMesura(['suppress', 'list'], options)).stdout).toBe('');
  expect(smtp.accepted).toBe(0);
});

it('after --max-duration nothing new is taken up, and the next run goes on', async () => {
  await smtp.stop();
  smtp = await startSmtp({ delay: 200 });
  await configure(sample, 'sending: { connections: 1 }');
  options = { ...options, env: environment({ smtpUrl: smtp.url }) };
  const report = await send('--max-duration', '0.005 minutes');
  expect(report.code).toBe(0);
  expect(lines(report).at(-1)).toMatchObject({ stopped: 'max-duration', exit: 0 });
  expect(smtp.accepted).toBeLessThan(PEOPLE);
  await send();
  expect(smtp.accepted).toBe(PEOPLE);
  expect(new Set(smtp.received.flatMap(({ to }) => to)).size).toBe(PEOPLE);
});

it.each(['SIGTERM', 'SIGINT'] as const)(
  '%s finishes what is in flight, settles it, and asks to come again',
  async (name) => {
    await smtp.stop();
    smtp = await startSmtp({ delay: 150 });
    await configure(sample, 'sending: { connections: 2 }');
    options = { ...options, env: environment({ smtpUrl: smtp.url }) };
    const running = startMesura(['send', '--campaign', CAMPAIGN, '--log-level', 'debug'], options);
    await running.said('"accepted"');
    running.signal(name);
    const { code, stderr } = await running.ended;
    expect({ code, stderr }).toEqual({ code: 75, stderr: '' });
    const { campaigns, runs, uncertain, lock } = await status();
    expect(runs[0].summary).toMatchObject({ exit: 75, stopped: 'interrupted' });
    expect(campaigns[0].states).toMatchObject({ accepted: smtp.accepted, sending: 0, deferred: 0 });
    expect(smtp.accepted).toBeLessThan(PEOPLE);
    expect(uncertain).toEqual([]);
    expect(lock).toBeUndefined();
  },
);

it('after a crash the status says what is known, and the next run takes over', async () => {
  await smtp.stop();
  smtp = await startSmtp({ delay: 500 });
  await configure(sample, 'sending: { connections: 1 }');
  options = { ...options, env: environment({ smtpUrl: smtp.url }) };
  const running = startMesura(['send', '--campaign', CAMPAIGN, '--log-level', 'debug'], options);
  await running.said('"accepted"');
  const during = await status();
  expect(during.lock).toMatchObject({ alive: true });
  running.signal('SIGKILL');
  await running.ended;

  const { lock, runs } = await status();
  expect(lock).toMatchObject({ pid: during.lock.pid, alive: false });
  expect(runs).toHaveLength(1);
  expect(runs[0].finishedAt).toBeUndefined();
  const { code, stdout } = await callMesura(['status'], options);
  expect(code).toBe(0);
  expect(stdout).toContain('not finished');
  expect(stdout).toContain('The next run takes over');

  const next = await send();
  expect(next.code).toBe(1);
  expect(lines(next)[0]).toMatchObject({ level: 'warn', event: 'recovered' });
  const after = await status();
  expect(after.lock).toBeUndefined();
  expect(after.campaigns[0].states.accepted + after.uncertain.length).toBe(PEOPLE);
  expect(new Set(smtp.received.flatMap(({ to }) => to)).size).toBe(smtp.accepted);
});

it('while another run is at work it ends with 75, and says which process that is', async () => {
  await using shop = await openShop(options, {});
  const lock = await shop.store.locks.acquire('send', {
    ...{ pid: process.pid, host: hostname(), runId: 'other', startedAt: Date.now() },
  });
  const { code, stdout, stderr } = await send();
  expect(code).toBe(75);
  expect(stdout).toBe('');
  expect(stderr).toContain('LOCKED');
  expect(stderr).toContain(String(process.pid));
  expect(smtp.connections).toBe(0);
  await lock.release();
  expect((await send()).code).toBe(0);
});

it('on a disk that is full it stops before anything leaves', async () => {
  const { code, stderr } = await runMesura(['send', '--campaign', CAMPAIGN], { ...options, fileBlocks: 1 });
  expect(stderr).toContain('STORE_UNWRITABLE');
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(code).toBe(75);
  expect(smtp.connections).toBe(0);
  // And goes on as if nothing had been once there is space again.
  expect((await send()).code).toBe(0);
  expect(smtp.accepted).toBe(PEOPLE);
});

it.each([40, 90, 140])(
  'a disk that fills up after %d KB costs nobody an email and gives nobody two',
  async (fileBlocks) => {
    const { code, stderr } = await runMesura(['send', '--campaign', CAMPAIGN], { ...options, fileBlocks });
    expect(stderr).not.toMatch(/^\s+at |INTERNAL/m);
    expect(stderr).toContain('STORE_UNWRITABLE');
    expect(code).toBe(75);
    await send();
    const { campaigns, uncertain } = await status();
    expect(campaigns[0].states.accepted + uncertain.length).toBe(PEOPLE);
    expect(new Set(smtp.received.flatMap(({ to }) => to)).size).toBe(smtp.accepted);
  },
);

it('with a database that cannot be written it stops before anything leaves', async () => {
  // Where the write-ahead log should be there is a folder: that stops root, too.
  await mkdir(file('.mesura/mesura.db-wal'));
  const { code, stderr } = await send();
  expect(stderr).toContain('STORE_UNWRITABLE');
  expect(code).toBe(75);
  expect(smtp.connections).toBe(0);
});

it('the figures of a run are a Prometheus text file, whole or not at all', async () => {
  await send('--metrics', 'mesura.prom');
  const text = await readFile(file('mesura.prom'), 'utf8');
  expect(text).toContain(`mesura_run_messages{campaign="${CAMPAIGN}",outcome="accepted"} ${PEOPLE}\n`);
  expect(text).toContain(`mesura_run_exit_code{campaign="${CAMPAIGN}"} 0\n`);
  for (const line of text.trimEnd().split('\n')) {
    expect(line).toMatch(
      /^# (HELP|TYPE) mesura_\w+ .+$|^mesura_\w+\{[a-z]+="[\w-]+"(,[a-z]+="[\w-]+")*\} [\d.]+$/,
    );
  }
  const failed = await send('--metrics', '/dev/null/mesura.prom');
  expect(failed.code).toBe(2);
  expect(failed.stderr).toContain('FOLDER_READONLY');
  expect(lines(failed).at(-1)).toMatchObject({ event: 'summary' });
});

it('with a DKIM key each message is signed, with both List-Unsubscribe headers in the signature', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  await writeFile(file('dkim.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  await configure(
    sample,
    "sending: { dkim: { domain: 'casapirineo.example', selector: 'm1', keyFile: 'dkim.pem' } }",
  );
  expect(await send('--limit', '3')).toMatchObject({ code: 0 });
  const record = `v=DKIM1; k=rsa; p=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`;
  for (const { raw, from } of smtp.received) {
    const { dkim } = await authenticate(Buffer.from(raw, 'latin1'), {
      ...{
        ip: '127.0.0.1',
        helo: 'mail.test',
        sender: from,
        disableArc: true,
        disableBimi: true,
        disableDmarc: true,
      },
      resolver: async (name: string) => {
        if (name === 'm1._domainkey.casapirineo.example') return [[record]];
        throw Object.assign(new Error('none'), { code: 'ENOTFOUND' });
      },
    });
    expect(dkim?.results).toMatchObject([
      { status: { result: 'pass' }, signingDomain: 'casapirineo.example' },
    ]);
    const signed = /^DKIM-Signature:[\s\S]*?\bh=([^;]*);/m.exec(raw)?.[1]?.replace(/\s/g, '').split(':');
    expect(signed).toEqual(
      expect.arrayContaining(['list-unsubscribe', 'list-unsubscribe-post', 'from', 'date']),
    );
  }
});

it('without the DKIM key that the configuration names nothing leaves unsigned', async () => {
  await configure(
    sample,
    "sending: { dkim: { domain: 'casapirineo.example', selector: 'm1', keyFile: 'dkim.pem' } }",
  );
  const missing = await send();
  expect(missing.code).toBe(2);
  expect(missing.stderr).toContain('FILE_MISSING');
  expect(missing.stderr).toContain('dkim.pem');
  await writeFile(file('draft'), 'not a key');
  await rename(file('draft'), file('dkim.pem'));
  const wrong = await send();
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toContain('CONFIG_INVALID');
  expect(smtp.connections).toBe(0);
  expect(await status()).toMatchObject({ runs: [] });
});
