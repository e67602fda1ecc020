import { generateKeyPairSync } from 'node:crypto';
import { authenticate } from 'mailauth';
import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import {
  createSigner,
  createSmtpChannel,
  createTokens,
  messageHeaders,
  messageIdFor,
  tokenKeys,
} from '../../src/deliver/index.ts';
import { composeMime } from '../../src/template/mime/index.ts';
import { startSmtp } from '../support/smtp.ts';

const SECRET = 'a-secret-of-the-tests-long-enough-to-be-one';
const facts = {
  campaign: 'after-purchase',
  language: 'es',
  domain: 'shop.test',
  unsubscribe: 'https://shop.test/u/abc123.XYZ_-',
  senderId: 'casapirineo',
};

function message(subject = 'Cuida tu abrigo') {
  return composeMime(
    {
      from: { name: 'Casa Pirineo', address: 'hola@shop.test' },
      to: { name: 'Ana Núñez', address: 'ana@año.test' },
      date: new Date('2026-10-05T08:00:00Z'),
      messageId: '<m1@shop.test>',
      extra: messageHeaders(facts),
    },
    { subject, html: '<p>Hola  Ana</p>\n.\n', text: 'Hola  Ana \n\n.\n\n' },
  );
}

describe('the headers of a message', () => {
  it('let a person leave with one click, and say which list it is', async () => {
    const { headers, headerLines } = await simpleParser(message());
    const lines = Object.fromEntries(
      headerLines.map(({ key, line }) => [key, line.replace(/^[^:]+: ?/, '')]),
    );
    expect(lines).toMatchObject({
      'list-id': '<after-purchase.shop.test>',
      'list-unsubscribe': '<https://shop.test/u/abc123.XYZ_->',
      'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
      'feedback-id': 'after-purchase:es:mesura:casapirineo',
      'auto-submitted': 'auto-generated',
    });
    expect(headers.get('list')).toMatchObject({ unsubscribe: { url: 'https://shop.test/u/abc123.XYZ_-' } });
  });

  it.each([
    ['unsubscribe', 'http://shop.test/u'],
    ['unsubscribe', 'https://shop.test/u\r\nBcc: evil@x.test'],
    ['unsubscribe', 'https://shop.test/u>, <mailto:evil@x.test'],
    ['unsubscribe', 'https://shop.test/ü'],
    ['unsubscribe', 'javascript:alert(1)'],
    ['campaign', 'after purchase'],
    ['campaign', 'x\r\nBcc: evil@x.test'],
    ['domain', 'shop.test>\r\nX: y'],
    ['language', 'es\r\n'],
    ['senderId', 'has:colon'],
  ])('refuse a %s of %j', (field, value) => {
    expect(() => messageHeaders({ ...facts, [field]: value })).toThrow(
      expect.objectContaining({ code: 'HEADER_INVALID' }),
    );
  });
});

describe('the Message-ID', () => {
  const of = (part: object) =>
    messageIdFor({
      ...{ campaign: 'after-purchase', customerId: 'c1', orderId: 'o1', domain: 'shop.test', secret: SECRET },
      ...part,
    });

  it('is the same for the same message, and another for any other', () => {
    const ids = [
      {},
      { customerId: 'c2' },
      { orderId: 'o2' },
      { campaign: 'care-tips' },
      { secret: `${SECRET}!` },
    ].map(of);
    expect(of({})).toBe(ids[0]);
    expect(new Set(ids).size).toBe(5);
    expect(ids[0]).toMatch(/^<[0-9a-f]{40}@shop\.test>$/);
  });

  it('keeps apart what only looks alike when joined', () => {
    expect(of({ customerId: 'a', orderId: 'b"c' })).not.toBe(of({ customerId: 'a"b', orderId: 'c' }));
  });

  it('is not made from a secret that can be guessed', () => {
    expect(() => of({ secret: 'short' })).toThrow(expect.objectContaining({ code: 'SECRET_MISSING' }));
  });
});

describe('a token in a link', () => {
  const [oldSecret, newSecret] = [SECRET, `${SECRET}-the-next-one`];
  const claim = { customerId: 'ana@example.test', list: 'after-purchase', purpose: 'unsubscribe' };
  const tokens = createTokens({ keys: tokenKeys(oldSecret) });
  const token = tokens.sign(claim);

  it('gives back what was signed, and is the same each time', () => {
    expect(tokens.verify(token, 'unsubscribe')).toEqual(claim);
    expect(tokens.sign(claim)).toBe(token);
  });

  it('shows nothing of the person, in any encoding', () => {
    const [, sealed = ''] = token.split('.');
    const bytes = Buffer.from(sealed, 'base64url').toString('latin1');
    for (const text of [token, bytes]) expect(text).not.toMatch(/ana|example|after|unsub/);
    expect(token).toMatch(/^[A-Za-z0-9._-]+$/);
  });

  it('is worth nothing for another purpose', () => {
    expect(tokens.verify(token, 'preferences')).toBeUndefined();
  });

  it('is worth nothing when any character of it is another one', () => {
    for (let at = 0; at < token.length; at++) {
      const other = token[at] === 'A' ? 'B' : 'A';
      expect(tokens.verify(token.slice(0, at) + other + token.slice(at + 1), 'unsubscribe')).toBeUndefined();
    }
    for (const odd of [
      '',
      '.',
      token.slice(0, -1),
      `${token}A`,
      `${token}=`,
      `x.${token}`,
      '..',
      'a'.repeat(5000),
    ]) {
      expect(tokens.verify(odd, 'unsubscribe')).toBeUndefined();
    }
  });

  it('outlives a new key, and ends with its own', () => {
    const rotated = createTokens({
      keys: tokenKeys(`${newSecret} ${oldSecret}`),
    });
    const before = createTokens({ keys: tokenKeys(oldSecret) });
    const after = createTokens({ keys: tokenKeys(newSecret) });
    const link = before.sign(claim);
    expect(rotated.verify(link, 'unsubscribe')).toEqual(claim);
    expect(after.verify(link, 'unsubscribe')).toBeUndefined();
    expect(after.verify(rotated.sign(claim), 'unsubscribe')).toEqual(claim);
  });
});

describe('the DKIM signature', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'der' },
  });
  const key = { domain: 'shop.test', selector: 'mesura', privateKey };

  const verify = async (raw: string) => {
    const { dkim } = await authenticate(raw, {
      ip: '127.0.0.1',
      helo: 'mail.test',
      sender: 'hola@shop.test',
      mta: 'mx.test',
      disableArc: true,
      disableDmarc: true,
      disableBimi: true,
      resolver: async (name: string, type: string) => {
        if (name === 'mesura._domainkey.shop.test' && type === 'TXT') {
          return [[`v=DKIM1; k=rsa; p=${publicKey.toString('base64')}`]];
        }
        throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });
      },
    });
    return dkim.results[0];
  };

  it('is valid for what the server got, and covers both List-Unsubscribe headers', async () => {
    const smtp = await startSmtp();
    const channel = createSmtpChannel({ url: smtp.url, dkim: key });
    const envelope = { from: 'hola@shop.test', to: 'ana@año.test' };
    const outcome = await channel.deliver({
      messageId: '<m1@shop.test>',
      envelope,
      raw: message('  Édge  '),
    });
    await channel.close();
    await smtp.stop();
    expect(outcome.state).toBe('accepted');
    const raw = smtp.received[0]?.raw ?? '';
    const result = await verify(raw);
    expect(result?.status).toMatchObject({ result: 'pass', aligned: 'shop.test' });
    const signed = /h=([^;]+)/.exec(raw)?.[1]?.replaceAll(/\s/g, '').split(':') ?? [];
    for (const name of [
      'from',
      'to',
      'subject',
      'date',
      'list-unsubscribe',
      'list-unsubscribe-post',
      'feedback-id',
    ]) {
      expect(signed).toContain(name);
    }
  });

  it.each([
    ['a second Subject', (raw: string) => raw.replace('\r\nDate:', '\r\nSubject: You won\r\nDate:')],
    ['another address to unsubscribe', (raw: string) => raw.replace('/u/abc', '/u/abd')],
    ['another body', (raw: string) => raw.replace('Hola', 'Hole')],
  ])('is broken by %s on the way', async (_, change) => {
    const signed = (await createSigner(key)(message())) + message();
    expect((await verify(signed))?.status.result).toBe('pass');
    expect((await verify(change(signed)))?.status.result).not.toBe('pass');
  });

  it.each([
    ['domain', 'x;y'],
    ['selector', 'a\r\nb'],
    ['privateKey', 'no key'],
    [
      'privateKey',
      generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    ],
  ])('is not tried with a bad %s', (field, value) => {
    expect(() => createSigner({ ...key, [field]: value })).toThrow(
      expect.objectContaining({ code: 'CONFIG_INVALID' }),
    );
  });
});
