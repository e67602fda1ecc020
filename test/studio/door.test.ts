import { get, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startStudio } from '../../src/studio/index.ts';
import { type OpenStudio, openStudio } from '../support/openStudio.ts';

let open: OpenStudio;
beforeAll(async () => {
  open = await openStudio();
});
afterAll(() => open[Symbol.asyncDispose]());

const EMAIL = '/api/emails/after-purchase/C-1001';

describe('who is let in', () => {
  it.each(['evil.example', 'evil.example:80', '127.0.0.1', '127.0.0.1.evil.example', 'localhost'])(
    'a request that names the host "%s" is refused',
    async (host) => {
      for (const target of ['/', '/api/shop', EMAIL, '/pictures/0/logo.png']) {
        const { status, body } = await open.ask(target, { host });
        expect([status === 200, body.includes('Pirineo')]).toEqual([false, false]);
      }
    },
  );

  it.each([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://127.0.0.1:1' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' },
  ])('nothing of the shop is told to %o', async (headers) => {
    for (const target of ['/api/shop', '/api/people', EMAIL, `${EMAIL}/html`, '/api/events']) {
      const { status, headers: given } = await open.ask(target, headers as Record<string, string>);
      expect(status).toBe(403);
      expect(given['access-control-allow-origin']).toBeUndefined();
    }
  });

  it('a link from elsewhere opens the application, and nothing behind it', async () => {
    const headers = {
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      'sec-fetch-dest': 'document',
    };
    expect((await open.ask('/', headers)).status).not.toBe(403);
    expect((await open.ask('/', { ...headers, 'sec-fetch-dest': 'iframe' })).status).toBe(403);
  });

  it('its own page may ask', async () => {
    const { host } = new URL(open.studio.url);
    const headers = { origin: `http://${host}`, 'sec-fetch-site': 'same-origin' };
    expect((await open.ask('/api/shop', headers)).status).toBe(200);
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
    'a %s without the token of this start is refused',
    async (method) => {
      for (const token of [undefined, '', 'x', `${open.studio.token}x`]) {
        const headers: Record<string, string> = token === undefined ? {} : { 'x-mesura-token': token };
        expect((await open.ask('/api/shop', headers, method)).status).toBe(403);
      }
      expect((await open.ask('/api/shop', { 'x-mesura-token': open.studio.token }, method)).status).toBe(404);
    },
  );
});

it('a body that does not say how long it is, or is too long, is refused before it is read', async () => {
  const headers = { 'x-mesura-token': open.studio.token, 'content-type': 'application/json' };
  for (const method of ['POST', 'PUT', 'DELETE'])
    expect(
      (await open.ask('/api/what-if', { ...headers, 'transfer-encoding': 'chunked' }, method, '{}')).status,
    ).toBe(411);
  expect((await open.ask('/api/what-if', headers, 'POST', 'x'.repeat(4_000_001))).status).toBe(413);
});

describe('what it gives', () => {
  it('nothing is kept, sniffed, framed or given to other origins', async () => {
    for (const target of [
      '/',
      '/api/shop',
      '/api/people',
      EMAIL,
      `${EMAIL}/html`,
      `${EMAIL}/text`,
      '/pictures/0/logo.png',
    ]) {
      const { headers } = await open.ask(target);
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      });
      expect(headers['content-security-policy']).toMatch(/frame-ancestors '(self|none)'/);
      expect(headers['content-security-policy']).toMatch(/^default-src 'none';/);
    }
  });

  it('an email may show itself and pictures of this machine, and run nothing', async () => {
    const { headers, body } = await open.ask(`${EMAIL}/html`);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain('sandbox allow-same-origin');
    expect(policy).not.toContain('allow-scripts');
    expect(policy).toContain(`img-src 'self' data:;`);
    expect(body).not.toMatch(/<img[^>]*src="https?:/);
    const off = await open.ask(`${EMAIL}/html?pictures=off`);
    expect(off.headers['content-security-policy']).toContain(`img-src 'none'`);
  });

  it('pictures of the shop are served', async () => {
    const { status, headers } = await open.ask('/pictures/0/logo.png');
    expect([status, headers['content-type']]).toEqual([200, 'image/png']);
  });

  it.each([
    '/../mesura.config.ts',
    '/%2e%2e/mesura.config.ts',
    '/pictures/0/../../policy.yaml',
    '/pictures/0/..%2f..%2fpolicy.yaml',
    '/pictures/0/..%5c..%5cpolicy.yaml',
    '/pictures/0/%00.png',
    '/pictures/0/%.png',
    '/pictures/1/logo.png',
    '/pictures/-1/logo.png',
    '/pictures/0/',
    '//secret.png',
    '/index.html',
    '/api/files/../../etc/passwd',
    '/api/nothing',
  ])('%s is not found', async (target) => {
    const { status, body } = await open.ask(target);
    expect(status).toBe(404);
    expect(body).not.toMatch(/version:|export default|root:/);
  });

  it('what is asked wrongly is refused without repeating it', async () => {
    for (const target of [
      '/api/people?limit=marta@example.org',
      '/api/people?whom=marta@example.org',
      '/api/people?outcome=marta@example.org',
    ]) {
      const { status, body } = await open.ask(target);
      expect(status).toBe(400);
      expect(body).not.toContain('marta@');
    }
    const unknown = await open.ask('/api/emails/after-purchase/marta%40example.org');
    expect([unknown.status, unknown.body.includes('marta')]).toEqual([404, false]);
    expect((await open.ask('/api/emails/nothing/C-1001')).status).toBe(404);
  });

  it('a thousand open streams take nobody else the answer, and who leaves makes room', async () => {
    const { port, host } = new URL(open.studio.url);
    const options = { host: '127.0.0.1', port, path: '/api/events', headers: { host }, agent: false };
    const answers = await Promise.all(
      Array.from(
        { length: 1000 },
        () =>
          new Promise<IncomingMessage>((resolve, reject) => {
            const stream = get(options, (answer) => {
              answer.on('error', () => undefined);
              resolve(answer);
            });
            stream.on('error', reject);
          }),
      ),
    );
    expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(32);
    expect(answers.filter(({ statusCode }) => statusCode === 503)).toHaveLength(968);
    expect((await open.ask('/api/people')).status).toBe(200);
    for (const answer of answers) answer.destroy();
    const again = () =>
      new Promise((resolve, reject) => {
        get(options, (answer) => {
          answer.on('error', () => undefined);
          answer.destroy();
          resolve(answer.statusCode);
        }).on('error', reject);
      });
    await expect.poll(again, { timeout: 10_000 }).toBe(200);
  });
});

describe('start and end', () => {
  it('a port that is taken is said so', async () => {
    const port = Number(new URL(open.studio.url).port);
    await expect(startStudio(open.desk, { port })).rejects.toMatchObject({
      code: 'USAGE',
      message: `port ${port} cannot be used`,
    });
  });

  it('closing ends open event streams', async () => {
    const second = await startStudio(open.desk);
    const stream = await fetch(`${second.url}api/events`);
    await second.close();
    await expect(stream.text()).rejects.toThrow();
    await expect(fetch(second.url)).rejects.toThrow();
  });
});

it('with --read-only every write is refused, with the token too, and the page is told', async () => {
  await using readOnly = await openStudio({ readOnly: true });
  // Nothing was imported, for that would be a write.
  expect(await readOnly.read('/api/shop')).toMatchObject({ readOnly: true, customers: 0 });
  const headers = { 'x-mesura-token': readOnly.studio.token };
  for (const method of ['POST', 'PUT', 'DELETE'])
    expect((await readOnly.ask('/api/shop', headers, method)).status).toBe(403);
});
