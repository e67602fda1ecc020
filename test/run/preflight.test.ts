import { createSocket } from 'node:dgram';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkSender } from '../../src/run/send/checkSender.ts';
import { callMesura } from '../support/callMesura.ts';
import { environment } from '../support/dueShop.ts';
import { copySample, type SampleFolder } from '../support/sampleShop.ts';
import { startSmtp } from '../support/smtp.ts';

let sample: SampleFolder;
beforeAll(async () => {
  sample = await copySample();
});
afterAll(() => sample[Symbol.asyncDispose]());

const check = (smtpUrl: string, ...args: string[]) =>
  callMesura(['send', '--check', ...args], { cwd: sample.folder, env: environment({ smtpUrl }) });

/** A DNS server on loopback that knows these text records. */
async function startDns(records: Readonly<Record<string, string>>) {
  const socket = createSocket('udp4');
  socket.on('message', (query, from) => {
    let at = 12;
    const labels: string[] = [];
    for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
      labels.push(query.toString('latin1', at + 1, at + 1 + length));
      at += length + 1;
    }
    const text = records[labels.join('.').toLowerCase()];
    const parts = text
      ?.match(/.{1,200}/g)
      ?.map((part) => Buffer.concat([Buffer.from([part.length]), Buffer.from(part)]));
    const data = Buffer.concat(parts ?? []);
    const head = Buffer.from(query.subarray(0, 12));
    head.writeUInt16BE(text === undefined ? 0x8183 : 0x8180, 2);
    head.writeUInt16BE(text === undefined ? 0 : 1, 6);
    head.writeUInt32BE(0, 8);
    const answer = Buffer.alloc(12);
    answer.writeUInt16BE(0xc00c, 0);
    answer.writeUInt16BE(16, 2);
    answer.writeUInt16BE(1, 4);
    answer.writeUInt16BE(data.length, 10);
    const reply = [head, query.subarray(12, at + 5), ...(text === undefined ? [] : [answer, data])];
    socket.send(Buffer.concat(reply), from.port, from.address);
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  return { address: `127.0.0.1:${socket.address().port}`, stop: () => socket.close() };
}

describe('mesura send --check', () => {
  it('says that all is well with a server that takes the login and a sender that the DNS knows, and sends nothing', async () => {
    const smtp = await startSmtp({ login: { user: 'shop', pass: 'p/w@#' } });
    const dns = await startDns({
      'casapirineo.example': 'v=spf1 include:relay.example -all',
      '_dmarc.casapirineo.example': 'v=DMARC1; p=quarantine',
    });
    const { code, stdout } = await check(smtp.url, '--json', '--resolver', dns.address);
    dns.stop();
    await smtp.stop();
    expect(JSON.parse(stdout).steps.map(({ step, ok }: { step: string; ok: boolean }) => [step, ok])).toEqual(
      [
        ['server', true],
        ['spf', true],
        ['dmarc', true],
      ],
    );
    expect(code).toBe(0);
    expect(smtp.accepted).toBe(0);
  });

  it('says what is wrong: the password, and a sender that the DNS does not know', async () => {
    const smtp = await startSmtp({ login: { user: 'shop', pass: 'right' } });
    const dns = await startDns({});
    const { code, stdout } = await check(smtp.url.replace('right', 'wrong'), '--resolver', dns.address);
    dns.stop();
    await smtp.stop();
    expect(code).toBe(1);
    expect(stdout).toContain('does not take our login');
    expect(stdout).toContain('casapirineo.example has no SPF record');
    expect(stdout).toContain('no DMARC record');
  });

  it('tells a server that is away from one that refuses', async () => {
    expect((await check('smtp://127.0.0.1:1')).code).toBe(75);
    expect((await check('ftp://127.0.0.1:1')).code).toBe(2);
    expect(await check('smtp://u:pa/ss@mail.example:587')).toMatchObject({
      ...{ code: 2, stderr: expect.stringContaining('%2F') },
    });
  });

  it('knows TLS on a plain port, and silence where TLS is waited for, within seconds', async () => {
    const smtp = await startSmtp();
    const wrong = await check(smtp.url.replace('smtp:', 'smtps:'));
    await smtp.stop();
    expect(wrong).toMatchObject({ code: 1, stdout: expect.stringContaining('speaks in the clear') });
    expect(await check('smtp://mail.example:465')).toMatchObject({ code: 2 });
    expect(await check('smtps://mail.example:587')).toMatchObject({ code: 2 });
  });
});

it('a name that is asked for and has no key, another key or an open SPF is told', async () => {
  const texts: Record<string, string[][]> = {
    'shop.example': [['v=spf1 +all']],
    's1._domainkey.shop.example': [['v=DKIM1; k=rsa; p=', 'AAAA']],
  };
  const missing = Object.assign(new Error('queryTxt ENOTFOUND'), { code: 'ENOTFOUND' });
  const findings = await checkSender(
    {
      shop: { from: { name: 'Shop', address: 'hello@shop.example' } },
      sending: { dkim: { domain: 'shop.example', selector: 's1', keyFile: 'k' } },
    } as unknown as Parameters<typeof checkSender>[0],
    { resolveTxt: (name) => (texts[name] ? Promise.resolve(texts[name]) : Promise.reject(missing)) },
  );
  expect(findings).toMatchObject([
    { step: 'spf', ok: false, says: expect.stringContaining('lets everybody send') },
    { step: 'dkim', ok: true },
    { step: 'dmarc', ok: false },
  ]);
});

it('the DMARC record of the organisation counts for the names below it, also below a registry of two levels', async () => {
  const missing = Object.assign(new Error('queryTxt ENOTFOUND'), { code: 'ENOTFOUND' });
  const findings = await checkSender(
    {
      ...{ shop: { from: { name: 'Shop', address: 'hello@mail.shop.co.uk' } }, sending: {} },
    } as unknown as Parameters<typeof checkSender>[0],
    {
      resolveTxt: (name) =>
        name === '_dmarc.shop.co.uk' ? Promise.resolve([['v=DMARC1; p=reject']]) : Promise.reject(missing),
    },
  );
  expect(findings).toContainEqual({
    step: 'dmarc',
    ok: true,
    says: expect.stringMatching(/^shop\.co\.uk has /),
  });
});
