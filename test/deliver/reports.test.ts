import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type LogProof, type Report, readPostfixLog, readReports } from '../../src/deliver/index.ts';
import { codesIn, judgeReply } from '../../src/deliver/reports/judgeReply.ts';

const CASES = 'test/cases/reports';
const expected: Record<string, string> = JSON.parse(readFileSync(join(CASES, 'expected.json'), 'utf8'));
const names = Object.keys(expected).sort();
const folder = mkdtempSync(join(tmpdir(), 'mesura-reports-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Kind, code, whether to suppress, and what its first clue is; of no clue: `nameless`. */
const textOf = ({ kind, code, suppress, clues: [clue] }: Report) =>
  [kind, code, suppress === undefined ? '' : `suppress-${suppress}`, clue ? '' : 'nameless']
    .filter(Boolean)
    .join(' ');

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const read = (source: Parameters<typeof readReports>[0]) => all(readReports(source));

/** In pieces of `size` bytes, so that lines are cut anywhere. */
async function* pieces(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe('a report', () => {
  it.each(names)('%s is read for what it says', async (name) => {
    const [report, ...others] = await read(join(CASES, name));
    expect(others).toEqual([]);
    expect(report && textOf(report)).toBe(expected[name]);
    const [clue] = report?.clues ?? [];
    if (clue?.by !== 'return-path' && clue?.by !== 'unsubscribe') {
      expect(clue?.value).toBe(expected[name]?.endsWith('nameless') ? undefined : '<m1@shop.test>');
    }
  });

  it.each([1, 7, 4096])('is the same in pieces of %d bytes', async (size) => {
    for (const name of names) {
      const [report] = await read(pieces(readFileSync(join(CASES, name)), size));
      expect(report && textOf(report)).toBe(expected[name]);
    }
  });

  it('is none where a relay wrote events: those are read by --format', async () => {
    for (const text of ['{"event": "bounce"}', '[\n{"event": "bounce"}]', ' [{"event": 1}]']) {
      expect((await read(pieces(Buffer.from(text), 5))).map(textOf)).toEqual(['unreadable json nameless']);
    }
  });

  it('is none in nothing', async () => {
    expect(await read(join(CASES, 'empty.eml'))).toEqual([]);
  });

  it('of 200 MB is read in little memory', async () => {
    const head = readFileSync(join(CASES, 'postfix-no-such-user.eml'), 'latin1').replace(/--B1--\s*$/, '');
    async function* huge() {
      yield head;
      const line = Buffer.alloc(1_000_000, 'x');
      for (let megabyte = 0; megabyte < 200; megabyte++) {
        yield line;
        if (megabyte % 3 === 0) yield '\r\n';
      }
      yield '\r\n--B1--\r\n';
    }
    const before = process.memoryUsage().rss;
    const [report] = await read(huge());
    expect(report && textOf(report)).toBe('bounce-hard dsn-5.1.1 suppress-now');
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });
});

describe('the words of servers', () => {
  const words: Record<string, string[]> = JSON.parse(readFileSync(join(CASES, 'words.json'), 'utf8'));

  it.each(Object.entries(words))('that mean %s are read so', (kind, texts) => {
    const others = texts.filter((text) => judgeReply({ ...codesIn(text), text }, 'text')?.kind !== kind);
    expect(others).toEqual([]);
  });

  it('suppress at once where three codes say so and nothing speaks against it, and again where only words do', () => {
    const of = (text: string) => judgeReply({ ...codesIn(text), text }, 'text')?.suppress;
    expect(of('550 5.1.1 User unknown')).toBe('now');
    expect(of('550 5.1.10 null MX')).toBe('now');
    expect(of('550 User unknown')).toBe('again');
    expect(of('450 4.1.1 User unknown')).toBeUndefined();
    expect(of('550 5.1.1 Message rejected as spam')).toBeUndefined();
    expect(of('550 5.2.1 receiving mail at a rate')).toBeUndefined();
    expect(of('550 refused')).toBeUndefined();
    expect(of('550')).toBeUndefined();
  });
});

describe('a place where reports are', () => {
  const whole = names.map((name) => readFileSync(join(CASES, name), 'latin1'));

  it('may be an mbox, by name or as a stream', async () => {
    const text = whole
      .map(
        (one) =>
          `From MAILER-DAEMON Mon Oct  5 08:00:00 2026\n${one.replaceAll('\r\n', '\n').replace(/^(>*From )/gm, '>$1')}\n`,
      )
      .join('');
    const file = join(folder, 'mbox');
    writeFileSync(file, text, 'latin1');
    for (const reports of [await read(file), await read(pieces(Buffer.from(text, 'latin1'), 1000))]) {
      expect(reports.map(textOf)).toEqual(names.map((name) => expected[name]));
    }
    expect((await read(file))[2]?.where).toBe(`${file}, message 3`);
  });

  const separators = [
    'From MAILER-DAEMON Mon Oct  5 08:00:00 2026',
    'From mailer-daemon@relay.test  Mon Oct  5 08:00 2026',
    'From - Mon Oct 05 08:00:00 2026',
    'From ???@??? Mon Oct 05 08:00:00 2026',
    'From "a b"@relay.test Mon Oct  5 08:00:00 2026 +0200',
    'From x@y.test Mon Oct  5 08:00:00 MEST 2026',
    'From <> Mon, 5 Oct 2026 08:00:00 +0000',
    'From Mon Oct  5 08:00:00 2026',
  ];

  it('may be an mbox whose programs write the line between messages in their own ways, with or without a blank line', async () => {
    for (const blank of ['', '\n']) {
      for (const end of ['\n', '\r\n']) {
        const text = names
          .slice(0, 40)
          .map((name, index) => {
            const message = readFileSync(join(CASES, name), 'latin1').replace(/\r\n?/g, '\n').trimEnd();
            return `${separators[index % separators.length]}\n${message.replace(/^(>*From )/gm, '>$1')}\n${blank}`;
          })
          .join('');
        const reports = await read(pieces(Buffer.from(text.replaceAll('\n', end), 'latin1'), 777));
        const wanted = names.slice(0, 40).filter((name) => name !== 'empty.eml');
        expect(reports.map(textOf)).toEqual(wanted.map((name) => expected[name]));
      }
    }
  });

  it('may be an mbox in which sentences begin with "From", and messages hold others unquoted', async () => {
    const note = (text: string) =>
      `From a@b.test Mon Oct  5 08:00:00 2026\nFrom: a@b.test\nSubject: Out of office\n\n${text}\n\n`;
    const mbox = [
      note('\nFrom tomorrow on I am away.\n\nFrom Monday to Friday, Mon Oct 5 at the latest, ask Bea.'),
      note('>From the start.\n\nFrom Mon Oct  5 08:00:00 2026\nI am away.'),
      `From a@b.test Mon Oct  5 08:00:00 2026\n${readFileSync(join(CASES, 'arf-yahoo-separator-in-original.eml'), 'latin1')}\n`,
      note('Away.'),
    ].join('');
    const reports = await read(pieces(Buffer.from(mbox, 'latin1'), 100));
    expect(reports.map(({ kind }) => kind)).toEqual(['absence', 'absence', 'complaint', 'absence']);
  });

  it('may be an mbox with nothing in it, or with empty messages, which are counted too', async () => {
    expect(await read(pieces(Buffer.from('\n\n'), 10))).toEqual([]);
    const empty = 'From a@b.test Mon Oct  5 08:00:00 2026\n\n'.repeat(3);
    expect(await read(pieces(Buffer.from(empty), 10))).toHaveLength(3);
  });

  it('may be a folder of folders', async () => {
    const deep = join(folder, 'all', 'of', 'them');
    mkdirSync(join(folder, 'all', 'Maildir', 'new'), { recursive: true });
    mkdirSync(deep, { recursive: true });
    for (const target of [
      join(deep, 'one.eml'),
      join(folder, 'all', 'two.eml'),
      join(folder, 'all', 'Maildir', 'new', '1'),
    ]) {
      cpSync(join(CASES, 'mailbox-full.eml'), target);
    }
    expect(await read(join(folder, 'all'))).toHaveLength(3);
  });

  it('may be a Maildir: what is new and what was seen, not what is still being written', async () => {
    const maildir = join(folder, 'Maildir');
    for (const box of ['new', 'cur', 'tmp']) mkdirSync(join(maildir, box), { recursive: true });
    const [first = '', second = '', third = ''] = names;
    cpSync(join(CASES, first), join(maildir, 'new', '1.host'));
    cpSync(join(CASES, second), join(maildir, 'cur', '2.host:2,S'));
    cpSync(join(CASES, third), join(maildir, 'tmp', '3.host'));
    const reports = await read(maildir);
    expect(reports.map(textOf).sort()).toEqual([expected[first], expected[second]].sort());
    expect(readdirSync(join(maildir, 'new'))).toEqual(['1.host']);
  });

  it('that is missing is named', async () => {
    await expect(read(join(folder, 'nowhere'))).rejects.toMatchObject({
      code: 'FILE_MISSING',
      fix: expect.any(String),
    });
  });
});

describe('a Postfix log', () => {
  const proofs = async (text: string, wanted?: (messageId: string) => boolean): Promise<string[]> => {
    const found: LogProof[] = await all(readPostfixLog(pieces(Buffer.from(text), 50), wanted));
    return found.map(({ messageId, state, code }) => `${messageId} ${state} ${code}`);
  };
  const at = 'Oct  5 08:00:01 mail';
  const taken = (id: string, messageId: string) => `${at} postfix/smtpd[9]: ${id}: client=shop.test[192.0.2.7]
${at} postfix/cleanup[10]: ${id}: message-id=${messageId}
${at} postfix/qmgr[2]: ${id}: from=<hola@shop.test>, size=31000, nrcpt=1 (queue active)
`;
  const to = 'to=<reader@example.test>, relay=mx.example.test[192.0.2.1]:25, delay=0.5, delays=0.1/0/0.2/0.2';

  it('proves what was delivered, what came back and what is still being tried', async () => {
    const log = `${taken('4XAAAAAAAA', '<m1@shop.test>')}${taken('4XBBBBBBBB', '<m2@shop.test>')}${taken('4XCCCCCCCC', '<m3@shop.test>')}${taken('4XDDDDDDDD', '<m4@shop.test>')}${taken('4XEEEEEEEE', '<m5@shop.test>')}
${at} postfix/smtp[11]: 4XAAAAAAAA: ${to}, dsn=4.7.1, status=deferred (host mx.example.test said: 450 4.7.1 Greylisted)
${at} postfix/smtp[11]: 4XBBBBBBBB: ${to}, dsn=5.1.1, status=bounced (host mx.example.test said: 550 5.1.1 unknown)
${at} postfix/bounce[12]: 4XBBBBBBBB: sender non-delivery notification: 4XFFFFFFFF
${at} postfix/qmgr[2]: 4XBBBBBBBB: removed
${at} postfix/smtp[11]: 4XCCCCCCCC: ${to}, dsn=4.4.1, status=deferred (connect timed out)
${at} postfix/qmgr[2]: 4XDDDDDDDD: from=<hola@shop.test>, status=expired, returned to sender
${at} postfix/qmgr[2]: 4XDDDDDDDD: removed
${at} postfix/smtp[11]: 4XAAAAAAAA: ${to}, dsn=2.0.0, status=sent (250 2.0.0 OK)
${at} postfix/qmgr[2]: 4XAAAAAAAA: removed
`;
    expect(await proofs(log)).toEqual([
      '<m2@shop.test> refused log-bounced-5.1.1',
      '<m4@shop.test> refused log-expired',
      '<m1@shop.test> accepted log-sent-2.0.0',
      '<m3@shop.test> accepted log-deferred-4.4.1',
      '<m5@shop.test> accepted log-queued',
    ]);
    expect(await proofs(log, (messageId) => messageId === '<m1@shop.test>')).toEqual([
      '<m1@shop.test> accepted log-sent-2.0.0',
    ]);
  });

  it('proves nothing of a message whose connection broke before the final dot', async () => {
    const log = `${at} postfix/smtpd[9]: 4XAAAAAAAA: client=shop.test[192.0.2.7]
${at} postfix/cleanup[10]: 4XAAAAAAAA: message-id=<m1@shop.test>
${at} postfix/smtpd[9]: lost connection after DATA (12000 bytes) from shop.test[192.0.2.7]
`;
    expect(await proofs(log)).toEqual([]);
  });

  it('keeps apart two messages that had the same queue id', async () => {
    const sent = (id: string, status: string) => `${at} postfix/smtp[11]: ${id}: ${to}, ${status} (x)
${at} postfix/qmgr[2]: ${id}: removed
`;
    const log = `${taken('ABCDEF', '<m1@shop.test>')}${sent('ABCDEF', 'dsn=2.0.0, status=sent')}${taken('ABCDEF', '<m2@shop.test>')}${sent('ABCDEF', 'dsn=5.2.1, status=bounced')}`;
    expect(await proofs(log)).toEqual([
      '<m1@shop.test> accepted log-sent-2.0.0',
      '<m2@shop.test> refused log-bounced-5.2.1',
    ]);
  });

  it('is understood with ISO times, in a journal and from another instance; a reader cannot forge a line', async () => {
    const log = `2026-10-05T08:00:01.123456+00:00 mail postfix/cleanup[10]: ABCDEF: message-id=<m1@shop.test>
2026-10-05T08:00:01.123456+00:00 mail postfix-out/qmgr[2]: ABCDEF: from=<hola@shop.test>, size=1, nrcpt=1 (queue active)
Oct 25 08:00:01 mail postfix/submission/smtpd[9]: NOQUEUE: reject: RCPT from x[192.0.2.9]: 550 to=<a>, status=sent
Oct 05 08:00:02 mail postfix/smtp[11]: ABCDEF: ${to}, dsn=5.1.1, status=bounced (host said: 550 5.1.1 to=<x>, dsn=2.0.0, status=sent)
Oct 05 08:00:03 mail other[1]: postfix/smtp[1]: ABCDEF: to=<x>, dsn=2.0.0, status=sent (forged)
`;
    expect(await proofs(log)).toEqual(['<m1@shop.test> refused log-bounced-5.1.1']);
  });
});
