import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MesuraError } from '../../src/domain/index.ts';
import { type Studio, startStudio } from '../../src/studio/index.ts';
import { previewFiles, sent } from '../deliver/preview/entries.ts';
import { openBrowser } from '../support/browser.ts';

/** The smallest shop that a studio can watch: one "template" that becomes the greeting of one email. */
let root: string;
let studio: Studio;
let errors: unknown[];
let builds: number;

const at = (name: string) => path.join(root, name);

async function rebuild(): Promise<void> {
  builds += 1;
  const template = await readFile(at('partials/header.mjml'), 'utf8');
  if (template.includes('{{/')) {
    throw new MesuraError('TEMPLATE_INVALID', 'a block is closed that was never opened', {
      place: { file: 'partials/header.mjml', line: 1, column: 7 },
      frame: '> 1 | Hola {{/<if>}}',
      fix: 'open it, or take the end away',
    });
  }
  const html = `<!doctype html><html><head><title>x</title></head><body><h1 id="hello">${template}</h1></body></html>`;
  const entry = sent({ rendered: { subject: template, preheader: '', html, text: template } });
  for (const file of previewFiles([entry], { shop: 'Casa Pirineo' })) {
    mkdirSync(path.dirname(at(`previews/${file.path}`)), { recursive: true });
    writeFileSync(at(`previews/${file.path}`), file.content);
  }
}

beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'mesura-studio-'));
  errors = [];
  builds = 0;
  for (const folder of ['partials/deeper', 'previews', 'data/pictures'])
    mkdirSync(at(folder), { recursive: true });
  writeFileSync(at('partials/header.mjml'), 'Hola');
  writeFileSync(at('policy.yaml'), 'version: 1');
  writeFileSync(at('secret.txt'), 'secret');
  writeFileSync(at('previews/.hidden'), 'secret');
  symlinkSync(at('secret.txt'), at('previews/linked.txt'));
  writeFileSync(at('data/pictures/coat.png'), 'png');
  studio = await startStudio({
    folder: at('previews'),
    pictures: [at('data/pictures')],
    watch: [at('partials'), at('policy.yaml'), at('absent/file.csv')],
    rebuild,
    onError: (error) => errors.push(error),
  });
});
afterEach(async () => {
  await studio.close();
  rmSync(root, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** As a hostile client writes it: nothing is normalised. */
function ask(target: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port, host } = new URL(studio.url);
  return new Promise((resolve, reject) => {
    const asking = request(
      { host: '127.0.0.1', port, path: target, method, headers: { host, ...headers } },
      (answer) => {
        let body = '';
        answer.on('data', (chunk) => {
          body += chunk;
        });
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
      },
    );
    asking.on('error', reject).end();
  });
}

describe('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it('a page shows the new text when a partial changes', async () => {
    await using page = await browser.newPage();
    await page.goto(studio.url);
    await page.getByText('Hola').first().waitFor();
    writeFileSync(at('partials/header.mjml'), 'Buenos días');
    await page.getByText('Buenos días').first().waitFor();
    await page.frameLocator('iframe').getByText('Buenos días').waitFor();
  });

  it('the pages work under their own content policy', async () => {
    await using page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    for (const file of ['', 'after-purchase/C-1001/why.html']) {
      await page.goto(studio.url + file);
      await page.frameLocator('iframe').first().getByText('Hola').waitFor();
    }
    expect(complaints).toEqual([]);
  });

  it('an email that is open alone is reloaded too, and again', async () => {
    await using page = await browser.newPage();
    await page.goto(`${studio.url}after-purchase/C-1001/email.html`);
    for (const text of ['uno', 'dos']) {
      writeFileSync(at('partials/header.mjml'), text);
      await page.getByRole('heading', { name: text }).waitFor();
    }
  });

  it('an error is shown with its place and frame, and goes when it is mended', async () => {
    await using page = await browser.newPage();
    await page.goto(`${studio.url}after-purchase/C-1001/why.html`);
    writeFileSync(at('partials/header.mjml'), 'Hola {{/if}}');
    await page.getByRole('heading', { name: 'a block is closed that was never opened' }).waitFor();
    expect(await page.getByText('partials/header.mjml:1:7').isVisible()).toBe(true);
    expect(await page.getByText('> 1 | Hola {{/<if>}}').isVisible()).toBe(true);
    expect(errors).toEqual([expect.objectContaining({ code: 'TEMPLATE_INVALID' })]);
    writeFileSync(at('partials/header.mjml'), 'mended');
    await page.getByRole('heading', { name: 'mended' }).first().waitFor();
  });

  it('only the reload script runs: one that is in an email does not', async () => {
    writeFileSync(
      at('partials/header.mjml'),
      '<script>document.title = "owned"</script><b onclick="x">seen</b>',
    );
    await using page = await browser.newPage();
    const refusals: string[] = [];
    page.on('console', (message) => refusals.push(message.text()));
    await page.goto(`${studio.url}after-purchase/C-1001/email.html`);
    await page.getByText('seen').waitFor();
    expect(await page.title()).toBe('x');
    expect(refusals.some((text) => text.includes('inline script'))).toBe(true);
  });
});

describe('what calls for a rebuild', () => {
  it.each([
    [
      'a file that is replaced, as editors do',
      () => {
        writeFileSync(at('policy.yaml.tmp'), 'version: 2');
        renameSync(at('policy.yaml.tmp'), at('policy.yaml'));
      },
    ],
    ['a new file in a folder below', () => writeFileSync(at('partials/deeper/new.mjml'), '')],
    ['a file that goes away', () => rmSync(at('policy.yaml'))],
  ])('%s', async (_, change) => {
    change();
    await expect.poll(() => builds, { timeout: 10_000 }).toBe(2);
  });

  it('a burst of changes is one rebuild', async () => {
    for (let index = 0; index < 20; index += 1) writeFileSync(at(`partials/${index}.mjml`), '');
    await expect.poll(() => builds, { timeout: 10_000 }).toBe(2);
    writeFileSync(at('partials/header.mjml'), 'last');
    await expect.poll(async () => (await ask('/')).body.includes('last'), { timeout: 10_000 }).toBe(true);
    expect(builds).toBe(3);
  });
});

describe('what it gives to whom', () => {
  it('pages are served with the reload script, and frames without', async () => {
    expect((await ask('/')).body).toContain('/_studio/reload.js?seen=1');
    expect((await ask('/', { 'sec-fetch-dest': 'iframe' })).body).not.toContain('/_studio/reload.js');
    expect(await readFile(at('previews/index.html'), 'utf8')).not.toContain('_studio');
  });

  it('the pictures that pages point to are served', async () => {
    const { status, headers, body } = await ask('/data/pictures/coat.png');
    expect([status, headers['content-type'], body]).toEqual([200, 'image/png', 'png']);
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/after-purchase/../../secret.txt',
    '/data/pictures/..%2f..%2fsecret.txt',
    '/.hidden',
    '/linked.txt',
    '/%00',
    '/%',
    '/after-purchase',
    '//secret.txt',
  ])('%s is not found', async (target) => {
    const { status, body } = await ask(target);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  it.each(['evil.example', 'evil.example:80', '127.0.0.1', '127.0.0.1.evil.example', 'localhost'])(
    'a request that names the host %s is refused',
    async (host) => {
      const { status, body } = await ask('/', { host });
      expect([status, body]).toEqual([403, 'not this host']);
    },
  );

  it('the only methods are GET and HEAD', async () => {
    expect((await ask('/', {}, 'HEAD')).status).toBe(200);
    for (const method of ['POST', 'PUT', 'DELETE']) expect((await ask('/', {}, method)).status).toBe(404);
  });

  it('no other origin may read, frame or keep anything', async () => {
    for (const target of [
      '/',
      '/after-purchase/C-1001/email.txt',
      '/data/pictures/coat.png',
      '/_studio/reload.js',
    ]) {
      const { headers } = await ask(target, { origin: 'https://evil.example' });
      expect(headers['access-control-allow-origin']).toBeUndefined();
      expect(headers['content-security-policy']).toContain(`frame-ancestors 'self'`);
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'cross-origin-resource-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
      });
    }
  });

  it('an .eml is saved, not shown', async () => {
    const { headers } = await ask('/after-purchase/C-1001/email.eml');
    expect(headers['content-disposition']).toBe('attachment');
  });
});

describe('start and end', () => {
  it('a port that is taken is said so', async () => {
    const port = Number(new URL(studio.url).port);
    const second = startStudio({
      port,
      folder: at('previews'),
      watch: [],
      rebuild,
      onError: () => undefined,
    });
    await expect(second).rejects.toMatchObject({ code: 'USAGE', message: `port ${port} cannot be used` });
  });

  it('an error in the first build is shown; one that nobody foresaw without its message', async () => {
    const second = await startStudio({
      folder: at('previews'),
      watch: [],
      rebuild: () => Promise.reject(new TypeError('Marta bought <b>')),
      onError: () => undefined,
    });
    const response = await fetch(second.url);
    expect(response.status).toBe(500);
    const body = await response.text();
    expect(body).toContain('TypeError');
    expect(body).not.toContain('Marta');
    await second.close();
  });

  it('closing ends open event streams and waits for the build', async () => {
    const stream = await fetch(`${studio.url}_studio/events?seen=1`);
    writeFileSync(at('policy.yaml'), 'version: 3');
    await expect.poll(() => builds, { timeout: 10_000 }).toBe(2);
    await studio.close();
    await expect(stream.text()).rejects.toThrow();
    await expect(fetch(studio.url)).rejects.toThrow();
  });
});
