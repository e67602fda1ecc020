import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { callMesura } from '../support/callMesura.ts';
import { CAMPAIGN, createDueShop, environment } from '../support/dueShop.ts';
import { ROOT, type SampleFolder } from '../support/sampleShop.ts';
import { type Fault, startSmtp, type TestSmtp } from '../support/smtp.ts';

let sample: SampleFolder;
let smtp: TestSmtp;
beforeEach(async () => {
  sample = await createDueShop(6, undefined);
  smtp = await startSmtp();
});
afterEach(async () => {
  await smtp.stop();
  await sample[Symbol.asyncDispose]();
});

const file = (name: string) => path.join(sample.folder, name);
const run = (args: string[], input = '') =>
  callMesura(args, { cwd: sample.folder, env: environment({ smtpUrl: smtp.url }), input });
const json = async (...args: string[]) => JSON.parse((await run([...args, '--json'])).stdout);
const send = (faults: readonly Fault[] = []) => {
  smtp.setFaults(faults);
  return run(['send', '--campaign', CAMPAIGN]);
};
const uncertainIds = async (): Promise<string[]> =>
  (await json('status')).uncertain.map(({ messageId }: { messageId: string }) => messageId);
const states = async () => (await json('status')).campaigns[0].states;
/** A report that another program wrote, about a message of ours. */
const report = async (name: string, messageId: string) =>
  (await readFile(path.join(ROOT, 'test/cases/reports', name), 'utf8')).replaceAll(
    '<m1@shop.test>',
    messageId,
  );
const messageIdOf = (raw = '') => /^Message-ID: (\S+)/m.exec(raw)?.[1] ?? '';

/** Every byte of the database and its log. */
const stored = async () => {
  const files = ['mesura.db', 'mesura.db-wal'].map((name) =>
    readFile(file(`.mesura/${name}`), 'latin1').catch(() => ''),
  );
  return (await Promise.all(files)).join('');
};

it('uncertain messages are listed, settled by hand, and sent again only when somebody says that they never left', async () => {
  await send([{ step: 'accepted', act: 'drop', times: 2 }]);
  const [first = '', second = ''] = await uncertainIds();
  const listed = await run(['status', '--uncertain']);
  expect(listed.code).toBe(1);
  expect(listed.stdout).toContain(first);
  expect(listed.stdout).toContain(second);

  expect((await send()).code).toBe(0);
  expect(smtp.accepted).toBe(6);

  expect((await run(['resolve', first, '--as', 'accepted'])).code).toBe(0);
  expect((await run(['resolve', first, '--as', 'accepted'])).stderr).toContain('LEDGER_REFUSED');
  expect((await run(['resolve', '<nobody@shop.test>', '--as', 'accepted'])).code).toBe(1);
  // Without brackets, as one copies it.
  expect((await run(['resolve', second.slice(1, -1), '--as', 'deferred'])).code).toBe(0);
  expect((await run(['status', '--uncertain'])).code).toBe(0);
  await send();
  expect(smtp.received.map(({ raw }) => messageIdOf(raw)).filter((id) => id === second)).toHaveLength(2);
  expect(await states()).toMatchObject({ accepted: 6, uncertain: 0 });
});

it("a relay's log settles what it proves, and the rest stays uncertain", async () => {
  await send([{ step: 'accepted', act: 'drop', times: 3 }]);
  const [sent = '', bounced = '', unknown = ''] = await uncertainIds();
  const at = 'Oct  5 08:00:01 mail';
  const taken = (id: string, messageId: string) => `${at} postfix/cleanup[10]: ${id}: message-id=${messageId}
${at} postfix/qmgr[2]: ${id}: from=<hola@casapirineo.example>, size=31000, nrcpt=1 (queue active)
`;
  const to = 'to=<reader@example.test>, relay=mx.example.test[192.0.2.1]:25, delay=0.5, delays=0.1/0/0.2/0.2';
  await writeFile(
    file('mail.log'),
    `${taken('4XAAAAAAAA', sent)}${taken('4XBBBBBBBB', bounced)}${at} postfix/smtp[11]: 4XAAAAAAAA: ${to}, dsn=2.0.0, status=sent (250 2.0.0 OK)
${at} postfix/smtp[11]: 4XBBBBBBBB: ${to}, dsn=5.1.1, status=bounced (host mx.example.test said: 550 5.1.1 unknown)
${at} postfix/cleanup[10]: 4XCCCCCCCC: message-id=${unknown}
`,
  );
  const settled = await run(['resolve', '--log', 'mail.log', '--json']);
  expect(JSON.parse(settled.stdout)).toEqual({ accepted: 1, refused: 1, stillUncertain: 1 });
  expect(settled.code).toBe(1);
  expect(await uncertainIds()).toEqual([unknown]);
  const rest = await run(['resolve', '--log', '-', '--json'], taken('4XCCCCCCCC', unknown));
  expect(JSON.parse(rest.stdout)).toEqual({ accepted: 1, refused: 0, stillUncertain: 0 });
  expect(rest.code).toBe(0);
});

it('delivery reports and complaints in a Maildir, an mbox and a stream are matched and acted on', async () => {
  await send([{ step: 'accepted', act: 'drop', times: 1 }]);
  const ids = smtp.received.map(({ raw }) => messageIdOf(raw));
  const [lost = '', ...others] = [...(await uncertainIds()), ...ids.filter((id) => id !== '')];
  const [gone = '', angry = '', slow = ''] = others.filter((id) => id !== lost);

  await mkdir(file('Maildir/new'), { recursive: true });
  await mkdir(file('Maildir/cur'));
  await writeFile(file('Maildir/new/1'), await report('postfix-no-such-user.eml', gone));
  await writeFile(file('Maildir/cur/2:2,S'), await report('out-of-office.eml', gone));
  const nothing = { unknown: 0, unnamed: 0, ambiguous: 0, known: 0, suppressed: 0, waiting: 0, settled: 0 };
  const kinds = { absence: 1, 'bounce-hard': 1 };
  const matched = { 'in-reply-to': 1, 'message-id': 1 };
  expect(await json('bounces', 'Maildir')).toEqual({ ...nothing, kinds, matched, suppressed: 1 });
  // The same once more does nothing anew, also when somebody has taken the address off the list in between.
  expect(await json('bounces', 'Maildir')).toEqual({ ...nothing, kinds, matched, known: 1 });
  const [suppressed = ''] = (await run(['suppress', 'export'])).stdout.split('\r\n')[1]?.split(',') ?? [];
  expect((await run(['suppress', 'remove', suppressed])).code).toBe(0);
  expect(await json('bounces', 'Maildir')).toMatchObject({ known: 1, suppressed: 0 });

  const mbox = await Promise.all([
    report('complaint-abuse.eml', angry),
    report('postfix-delayed.eml', lost),
    report('mailbox-full.eml', slow),
    report('disabled.eml', '<of-another-program@shop.test>'),
  ]);
  await writeFile(
    file('mbox'),
    mbox.map((text) => `From x@y.test Mon Oct  5 08:00:00 2026\n${text}\n\n`).join(''),
  );
  expect(await json('bounces', 'mbox')).toEqual({
    ...nothing,
    kinds: { complaint: 1, delayed: 1, 'bounce-soft': 1, 'bounce-hard': 1 },
    ...{ matched: { 'message-id': 3 }, unknown: 1, suppressed: 1, settled: 1 },
  });
  expect(await uncertainIds()).toEqual([]);

  const piped = await run(['bounces', '-', '--json'], await report('disabled.eml', slow));
  expect(JSON.parse(piped.stdout)).toMatchObject({ kinds: { 'bounce-hard': 1 }, suppressed: 1 });
  const { stdout } = await run(['suppress', 'list', '--json']);
  const reasons = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).reason);
  expect(reasons.sort()).toEqual(['bounced', 'complained']);
  expect((await run(['bounces', 'nowhere'])).code).toBe(2);
});

it('the list of suppressions goes out as CSV that no spreadsheet runs, and comes in again as it was', async () => {
  for (const address of ['=cmd@evil.test', 'reader0@example.test', '+1@x.test']) {
    expect((await run(['suppress', 'add', address, '--reason', 'unsubscribed'])).code).toBe(0);
  }
  expect((await run(['suppress', 'add', 'READER0@example.test'])).stdout).toContain('already');
  expect((await run(['suppress', 'add', 'a@b.test, c@d.test'])).code).toBe(2);
  const csv = (await run(['suppress', 'export'])).stdout;
  expect(csv.split('\r\n')).toHaveLength(5);
  for (const cell of csv.split(/\r\n|,/)) expect(cell).not.toMatch(/^[=+@-]/);

  await using other = await createDueShop(1, undefined);
  await writeFile(path.join(other.folder, 'list.csv'), `${csv}not an address,manual,\r\n`);
  const there = (args: string[]) => callMesura(args, { cwd: other.folder, env: environment({}) });
  const imported = await there(['suppress', 'import', 'list.csv', '--json']);
  expect(imported.code).toBe(1);
  expect(JSON.parse(imported.stdout)).toEqual({ added: 3, known: 0, refused: 1 });
  expect(imported.stderr).toContain('list.csv:5');
  expect(imported.stderr).not.toContain('not an address,');
  expect((await there(['suppress', 'export'])).stdout).toBe(csv);
  expect(JSON.parse((await there(['suppress', 'import', 'list.csv', '--json'])).stdout)).toMatchObject({
    ...{ added: 0, known: 3 },
  });

  const report = await send();
  expect(JSON.parse(report.stdout.trim().split('\n').at(-1) as string).outcomes).toMatchObject({
    accepted: 5,
    skip: 1,
  });
  expect((await run(['suppress', 'remove', 'reader0@example.test'])).code).toBe(0);
  expect((await run(['suppress', 'remove', 'reader0@example.test'])).code).toBe(1);
  await send();
  expect(smtp.accepted).toBe(6);
});

it('the token of an unsubscribe link is as good as the address, and a forged one is none', async () => {
  await send();
  const [{ raw, to } = { raw: '', to: [] }] = smtp.received;
  const token = /^List-Unsubscribe: <[^>]*\/([^/>]+)>/m.exec(raw.replace(/\r\n[ \t]+/g, ' '))?.[1] ?? '';
  expect((await run(['suppress', 'add', '--token', `${token.slice(0, -1)}A`])).code).toBe(2);
  expect((await run(['suppress', 'add', '--token', token])).code).toBe(0);
  expect((await run(['suppress', 'list'])).stdout).toMatch(
    new RegExp(`unsubscribed {2}${to[0]}, for ${CAMPAIGN} only\n$`),
  );
});

it('export prints all that is stored of one person; forget leaves nothing of it in any file', async () => {
  await send();
  await run(['suppress', 'add', 'reader3@example.test']);
  const person = await json('export', 'C-3');
  expect(person.customer.email).toBe('reader3@example.test');
  expect(
    [person.consents, person.orders, person.messages, person.impressions].map((all) => all.length),
  ).toEqual([2, 1, 1, 1]);
  expect(person.suppressions).toMatchObject([{ reason: 'manual' }]);

  expect(await stored()).toContain('reader3@');
  const asked = await run(['forget', 'C-3']);
  expect(asked.code).toBe(2);
  expect(asked.stderr).toContain('--yes');
  expect((await json('export', 'C-3')).orders).toHaveLength(1);

  expect((await run(['forget', 'C-3', '--yes'])).code).toBe(0);
  expect((await run(['forget', 'C-3', '--yes'])).code).toBe(2);
  expect((await run(['export', 'C-3'])).stderr).toContain('CUSTOMER_UNKNOWN');
  const listed = await run(['suppress', 'list']);
  expect(listed.stdout).toMatch(/^(?:\S+ {2}forgotten {2}\(only a keyed hash\)\n){2}$/);
  const sent = smtp.received.find(({ to }) => to[0]?.startsWith('reader3'));
  for (const trace of ['reader3@', '"O-3"', messageIdOf(sent?.raw)])
    expect(await stored()).not.toContain(trace);
});

it('whoever was forgotten stays unwritten when a file brings them back', async () => {
  await run(['forget', 'C-2', '--yes']);
  await writeFile(file('data/customers.csv'), 'id,email\nC-2,Reader2@EXAMPLE.test\n');
  await writeFile(file('data/consents.csv'), 'customer_id,purpose,state,at\nC-2,email,given,2026-01-01\n');
  await writeFile(
    file('data/orders.csv'),
    'order_id,customer_id,product_id,placed_at\nO-2,C-2,abrigo-pirineo-azul-noche,2026-10-05\n',
  );
  expect((await run(['import'])).code).toBe(0);
  await send();
  expect(smtp.received.flatMap(({ to }) => to).sort()).toEqual(
    [0, 1, 3, 4, 5].map((n) => `reader${n}@example.test`),
  );
});

it('where the key of who was forgotten is not there, sending and importing are refused, and the others say so', async () => {
  await run(['forget', 'C-2', '--yes']);
  const without = { cwd: sample.folder, env: { SMTP_URL: smtp.url } };
  const other = {
    cwd: sample.folder,
    env: { ...without.env, MESURA_SECRET: 'quite-another-secret-that-is-long-enough' },
  };
  const [plan, imported, sent] = await Promise.all([
    callMesura(['plan'], without),
    callMesura(['import', '--only', 'customers'], without),
    callMesura(['send', '--campaign', 'after-purchase'], other),
  ]);
  expect([plan.code, plan.stderr]).toEqual([0, expect.stringContaining('not checked')]);
  expect([imported.code, imported.stderr]).toEqual([2, expect.stringContaining('OBJECTIONS_UNCHECKED')]);
  expect([sent.code, sent.stdout + sent.stderr]).toEqual([2, expect.stringContaining('earlier secret')]);
  expect(smtp.received).toEqual([]);
});
