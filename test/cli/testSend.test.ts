import { simpleParser } from 'mailparser';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { callMesura } from '../support/callMesura.ts';
import { configure, createDueShop, environment } from '../support/dueShop.ts';
import type { SampleFolder } from '../support/sampleShop.ts';
import { startSmtp, type TestSmtp } from '../support/smtp.ts';

let sample: SampleFolder;
let smtp: TestSmtp;
beforeEach(async () => {
  sample = await createDueShop(2, undefined);
  await configure(sample, `sending: { testAddresses: ['me@shop.example'] }`);
  smtp = await startSmtp();
});
afterEach(async () => {
  await smtp.stop();
  await sample[Symbol.asyncDispose]();
});

const run = (...args: string[]) =>
  callMesura(args, { cwd: sample.folder, env: environment({ smtpUrl: smtp.url }) });

it('sends what a customer would get to a listed address, marked, and the ledger does not hear of it', async () => {
  const first = await run('test-send', 'C-0', '--to', 'me@shop.example');
  expect(first).toMatchObject({ code: 0, stdout: 'Sent (after-purchase). The server took it.\n' });
  expect((await run('test-send', 'reader0@example.test', '--to', 'Me@Shop.example')).code).toBe(0);
  const [mail, again] = await Promise.all(smtp.received.map(({ raw }) => simpleParser(raw)));
  expect(smtp.received.map(({ to }) => to.map((one) => one.toLowerCase()))).toEqual([
    ['me@shop.example'],
    ['me@shop.example'],
  ]);
  expect(mail?.subject).toBe('[Test] Para disfrutar más de tu compra');
  expect(mail?.text).toContain('porque compraste «');
  expect(JSON.stringify(mail)).not.toContain('reader0');
  // Mail programs show one of two messages with one Message-ID.
  expect(again?.messageId).not.toBe(mail?.messageId);

  const sent = await run('send', '--campaign', 'after-purchase', '--log-level', 'info');
  expect(sent.code).toBe(0);
  expect(smtp.received.slice(2).map(({ to }) => to[0])).toEqual(
    expect.arrayContaining(['reader0@example.test', 'reader1@example.test']),
  );
  const links = smtp.received.map(({ raw }) => /List-Unsubscribe: ?\s*<([^>]+)>/.exec(raw)?.[1]);
  expect(new Set(links.slice(0, 2)).size).toBe(1);
  expect(links.slice(2)).not.toContain(links[0]);
});

it('refuses an address that the configuration does not list, and says how to list it', async () => {
  const refused = await run('test-send', 'C-0', '--to', 'reader1@example.test');
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain('testAddresses');
  expect(refused.stderr).not.toContain('reader1');
  expect(smtp.connections).toBe(0);
});

it('says why there is nothing to send', async () => {
  const later = await run('test-send', 'C-0', '--to', 'me@shop.example', '--now', '2027-10-15T10:00:00Z');
  expect(later.code).toBe(1);
  expect(later.stderr).toContain('after-purchase: skip, the last order is too long ago to follow up');
  expect(smtp.connections).toBe(0);
});

it('a server that refuses or is away says so by its exit code', async () => {
  smtp.setFaults([{ step: 'rcpt', act: '550 5.1.1 No such user', times: 1 }]);
  const refused = await run('test-send', 'C-0', '--to', 'me@shop.example', '--json');
  expect(refused.code).toBe(1);
  expect(JSON.parse(refused.stdout)).toMatchObject({ outcome: { state: 'refused', code: 'smtp-550-5.1.1' } });
  expect((await run('suppress', 'list', '--json')).stdout).not.toContain('shop.example');
  smtp.setFaults([{ step: 'connect', act: '421 4.3.2 Closing' }]);
  expect((await run('test-send', 'C-0', '--to', 'me@shop.example')).code).toBe(75);
});

it('needs a server that the shop has named', async () => {
  const none = await callMesura(['test-send', 'C-0', '--to', 'me@shop.example'], {
    cwd: sample.folder,
    env: {},
  });
  expect(none).toMatchObject({ code: 2 });
  expect(none.stderr).toContain('SMTP_URL');
});
