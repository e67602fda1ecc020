import { connect } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTokens, tokenKeys } from '../../src/deliver/index.ts';
import { createHandler, type PublicServer, startServer } from '../../src/serve/server.ts';
import { Throttle } from '../../src/serve/Throttle.ts';
import { openConnections } from '../support/openConnections.ts';
import { linkOf, type OpenPages, openPagesShop } from '../support/pagesShop.ts';

let open: OpenPages;
let server: PublicServer;

beforeAll(async () => {
  open = await openPagesShop();
  server = await startServer(createHandler(open.pages), { host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await server.close();
  await open[Symbol.asyncDispose]();
});

const port = () => Number(new URL(server.url).port);
const isOut = async (id: string) => (await open.shop.store.answers.of(id))?.suppressed;

/** Writes bytes as they are, and gives what comes back until the other side ends or falls silent. */
function raw(bytes: string, patience = 1500): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port(), '127.0.0.1', () => socket.write(bytes));
    const timer = setTimeout(() => socket.destroy(), patience);
    socket.on('data', (data) => {
      answer += data.toString('latin1');
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearTimeout(timer);
      resolve(answer);
    });
  });
}

it('every token that is not ours gets one identical answer, whatever is wrong with it', async () => {
  const handler = createHandler(open.pages);
  const good = linkOf('unsubscribe', 'C-0').slice(3);
  const [id = '', text = ''] = good.split('.');
  const bytes = Buffer.from(text, 'base64url');
  const bent: string[] = [];
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const copy = Buffer.from(bytes);
    copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    bent.push(`${id}.${copy.toString('base64url')}`);
  }
  for (let length = 0; length < good.length; length++) bent.push(good.slice(0, length));
  const others = createTokens({ keys: tokenKeys('some-other-secret-that-is-long-enough-to-sign') });
  bent.push(
    ...[
      others.sign({ customerId: 'C-0', list: 'all', purpose: 'unsubscribe' }),
      `${id}.${text}=`,
      `${good}A`,
    ],
    ...[
      linkOf('preferences', 'C-0').slice(3),
      linkOf('why', 'C-0').slice(3),
      'x'.repeat(3000),
      '%00',
      '..%2f..',
    ],
  );
  const answers = new Set<string>();
  for (const [index, token] of bent.entries()) {
    // Each from a place of its own: what is throttled is another answer.
    const method = index % 2 === 0 ? 'GET' : 'POST';
    const answer = await handler(new Request(`https://x.example/u/${token}`, { method }), `client-${index}`);
    const headers = JSON.stringify([...answer.headers].sort());
    answers.add(`${answer.status} ${headers} ${await answer.text()}`);
  }
  expect(bent.length).toBeGreaterThan(500);
  expect(answers.size).toBe(1);
  expect([...answers][0]).toMatch(/^404 /);
  expect(await isOut('C-0')).toBe(false);
});

it('how long it takes to refuse a token does not tell what is wrong with it', () => {
  const good = linkOf('unsubscribe', 'C-0').slice(3);
  const last = good.at(-1) === 'A' ? 'E' : 'A';
  const kinds = {
    'last bit': `${good.slice(0, -1)}${last}`,
    'first bit': good.replace(/\.(.)/, (_, first: string) => `.${first === 'A' ? 'B' : 'A'}`),
    'other key': `abcdef.${good.split('.')[1]}`,
    'other purpose': linkOf('preferences', 'C-0').slice(3),
  };
  const times = (token: string) => {
    const start = process.hrtime.bigint();
    for (let round = 0; round < 500; round++) open.pages.verify(token, 'unsubscribe');
    return Number(process.hrtime.bigint() - start);
  };
  const best = new Map<string, number>();
  // The fastest of many: what the machine does beside only ever adds.
  for (let round = 0; round < 40; round++)
    for (const [kind, token] of Object.entries(kinds))
      best.set(kind, Math.min(best.get(kind) ?? Number.POSITIVE_INFINITY, times(token)));
  const [fastest, slowest] = [Math.min(...best.values()), Math.max(...best.values())];
  // Without the same way for all, an unknown key is refused ten times faster.
  expect(slowest / fastest).toBeLessThan(4);
});

it('failures and looks are throttled in bounded memory; a click never is', async () => {
  const handler = createHandler(open.pages);
  const ask = async (path: string, method: string) =>
    (await handler(new Request(`https://x.example${path}`, { method }), 'one-client')).status;
  const bad = await Promise.all(Array.from({ length: 60 }, () => ask('/u/bad', 'GET')));
  expect(new Set(bad)).toEqual(new Set([404, 429]));
  const looks = await Promise.all(Array.from({ length: 200 }, () => ask(linkOf('why', 'C-1'), 'GET')));
  expect(new Set(looks)).toEqual(new Set([200, 429]));
  const clicks = await Promise.all(
    Array.from({ length: 300 }, () => ask(linkOf('unsubscribe', 'C-1'), 'POST')),
  );
  expect(new Set(clicks)).toEqual(new Set([200]));

  const throttle = new Throttle({ burst: 1, perSecond: 1 }, 100);
  for (let client = 0; client < 5000; client++) throttle.allows(`client ${client}`, client);
  expect(throttle.size).toBe(100);
  expect([throttle.allows('a', 0), throttle.allows('a', 10), throttle.allows('a', 5000)]).toEqual([
    true,
    false,
    true,
  ]);
});

it('bytes from the wire: odd requests are refused, and the server goes on', async () => {
  const path = linkOf('unsubscribe', 'C-2');
  const head = (more: string) =>
    `POST ${path} HTTP/1.1\r\nHost: mail.shop.example\r\nConnection: close\r\n${more}\r\n`;
  const answers = await Promise.all([
    raw('NONSENSE\r\n\r\n'),
    raw(`GET ${path} HTTP/1.1\r\n\r\n`),
    raw(`GET /${'x'.repeat(40_000)} HTTP/1.1\r\nHost: x\r\n\r\n`),
    raw(`${head('Content-Length: 5\r\nTransfer-Encoding: chunked\r\n')}0\r\n\r\n`),
    raw(head(`Content-Type: multipart/form-data\r\nContent-Length: 3\r\n`).concat('abc')),
    raw(`${head('Content-Length: 10000000\r\n')}${'x'.repeat(100_000)}`),
    raw(`${head('Transfer-Encoding: chunked\r\n')}${`10000\r\n${'x'.repeat(65536)}\r\n`.repeat(3)}0\r\n\r\n`),
  ]);
  expect(answers[4]).toMatch(/^HTTP\/1.1 200 /);
  expect(answers[5]).toMatch(/^HTTP\/1.1 413 /);
  expect(answers[6]).toMatch(/^HTTP\/1.1 413 /);
  expect((await fetch(`${server.url}/health`)).status).toBe(204);
});

it('clients that say nothing or stop in the middle do not keep others from being answered', async () => {
  using _others = await openConnections(port(), 500);
  const answer = await fetch(`${server.url}${linkOf('unsubscribe', 'C-1')}`, { method: 'POST' });
  expect(answer.status).toBe(200);
  expect(await isOut('C-1')).toBe(true);
});

it('when the store is away the answer is 503, nothing is claimed, and the token is in no log', async () => {
  const said: unknown[] = [];
  await using broken = await openPagesShop();
  const handler = createHandler(
    {
      ...broken.pages,
      answer: () => Promise.reject(new Error('disk full')),
      check: () => Promise.reject(new Error('away')),
    },
    { onFailure: (error) => said.push(error) },
  );
  const path = linkOf('unsubscribe', 'C-0');
  const answer = await handler(new Request(`https://x.example${path}`, { method: 'POST' }));
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '120']);
  expect(await answer.text()).toContain('No se ha cambiado nada');
  expect((await handler(new Request('https://x.example/health'))).status).toBe(503);
  expect(said).toHaveLength(2);
  expect(JSON.stringify(said.map(String))).not.toContain(path.slice(3));
});
