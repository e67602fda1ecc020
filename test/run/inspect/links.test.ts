import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createLinkAsker } from '../../../src/run/inspect/askLinks.ts';

const asked: string[] = [];
let port = 0;
const server = createServer((request: IncomingMessage, response: ServerResponse) => {
  const { method = '', url = '' } = request;
  asked.push(`${method} ${url}`);
  const status = (code: number, headers: Record<string, string> = {}) =>
    response.writeHead(code, headers).end();
  if (url.startsWith('/gone')) return void status(404);
  if (url === '/get-only') return void status(method === 'HEAD' ? 405 : 200);
  if (url === '/forbidden') return void status(403);
  if (url === '/broken') return void status(500);
  if (url === '/moved') return void status(301, { Location: '/well' });
  if (url === '/loop') return void status(302, { Location: '/loop' });
  if (url === '/inside') return void status(302, { Location: `http://localhost:${port}/secret` });
  if (url === '/elsewhere') return void status(302, { Location: 'file:///etc/passwd' });
  if (url === '/silent') return;
  status(200);
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const page = (...paths: string[]) =>
  paths.map((path) => `<a href="http://127.0.0.1:${port}${path}">x</a>`).join('\n');
/** This machine's own address stands for a host of the shop in its own network. */
const asker = (personal: readonly string[] = [], own = ['127.0.0.1']) =>
  createLinkAsker({ ownHosts: own, personal, patienceMs: 400 });

it('pages that are there, moved, forbidden to programs or answer GET alone are well', async () => {
  expect(await asker()(page('/well', '/moved', '/forbidden', '/get-only', '/well#part'))).toEqual([]);
  expect(asked.filter((one) => one === 'HEAD /well')).toHaveLength(2);
  expect(asked).toContain('GET /get-only');
});

it('pages that are gone, lead nowhere or round and round are dead; servers that fail or keep silent are silent', async () => {
  const html = page('/gone', '/loop', '/elsewhere', '/broken', '/silent');
  expect(await asker()(html)).toEqual([
    { code: 'link-dead', at: 0, detail: '404' },
    { code: 'link-dead', at: html.indexOf('<a', 1), detail: 'more than 5 redirects' },
    expect.objectContaining({ code: 'link-dead', detail: 'leads on to no web address' }),
    expect.objectContaining({ code: 'link-silent', detail: `127.0.0.1:${port}: 500` }),
    expect.objectContaining({ code: 'link-silent' }),
  ]);
});

it('nothing in a private network is asked but the hosts of the shop, by name, by number or behind a redirect', async () => {
  const before = asked.length;
  expect(await asker([], [])(page('/well'))).toMatchObject([{ code: 'link-not-asked' }]);
  // A name that leads to this machine: looked at before it is connected to.
  const named = `<a href="http://localhost.localdomain.test:${port}/well">x</a><a href="http://[::ffff:7f00:1]:${port}/well">x</a>`;
  for (const { code } of await asker([], [])(named)) expect(code).not.toBe('link-dead');
  expect(asked.length).toBe(before);
  expect(await asker()(page('/inside'))).toMatchObject([{ code: 'link-not-asked' }]);
  expect(asked.some((one) => one.includes('/secret'))).toBe(false);
});

it("a person's own links, and what is no web address, are never asked", async () => {
  const before = asked.length;
  const personal = [`http://127.0.0.1:${port}/u/`];
  const html = `${page('/u/token')}<a href="mailto:a@b.example">x</a><a href="#top">x</a><a href="file:///etc/passwd">x</a>`;
  expect(await asker(personal)(html)).toEqual([]);
  expect(asked.length).toBe(before);
});

it('each address is asked once, and no more than a hundred', async () => {
  const before = asked.length;
  const ask = asker();
  const many = page(...Array.from({ length: 120 }, (_, at) => `/page-${at}`));
  const findings = await ask(many);
  await ask(many);
  expect(asked.length - before).toBe(100);
  expect(findings.filter(({ code }) => code === 'link-not-asked')).toHaveLength(20);
});
