import { execFileSync, spawn } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openShop } from '../src/run/index.ts';
import { builtProgram } from './support/builtProgram.ts';
import { environment } from './support/dueShop.ts';
import { createPagesShop, linkOf } from './support/pagesShop.ts';
import { ROOT, type SampleFolder } from './support/sampleShop.ts';

/** The names by which other programs reach the package. They are resolved as those would: through `exports`, to what is built. */
const load = (name: string) => import(/* @vite-ignore */ name) as Promise<Record<string, unknown>>;

beforeAll(builtProgram);

it('mesura/template renders MJML and Handlebars without anything else of the project', async () => {
  const { compileTemplate } = (await load('mesura/template')) as {
    compileTemplate: (source: string) => {
      render(context: object): Promise<{ subject: string; html: string; text: string }>;
      stats(): { renders: number; shapes: number; misses: number };
    };
  };
  const template = compileTemplate(
    '<mjml><mj-head><mj-title>Hi {{name}}</mj-title></mj-head><mj-body><mj-section><mj-column><mj-text>Hello {{name}}</mj-text></mj-column></mj-section></mj-body></mjml>',
  );
  const one = await template.render({ name: 'Ada' });
  const other = await template.render({ name: 'Bob' });
  expect(one.subject).toBe('Hi Ada');
  expect(other.text).toContain('Hello Bob');
  expect(template.stats()).toEqual({ renders: 2, shapes: 1, misses: 1 });
});

it('mesura/guard decides in one call', async () => {
  const { decide, createGuard } = await load('mesura/guard');
  expect(createGuard).toBeTypeOf('function');
  const day = 86_400_000;
  const now = Date.UTC(2026, 9, 15, 10);
  const decision = (
    decide as (input: object) => { kind: string; recommendations: { product: { id: string } }[] }
  )({
    policy: { version: 1, name: 'Test' },
    catalog: [
      { id: 'coat', name: 'Coat', category: 'Clothing > Coats' },
      { id: 'scarf', name: 'Scarf', category: 'Clothing > Scarves' },
    ],
    complements: [{ from: { product: 'coat' }, to: { product: 'scarf' }, evidence: { kind: 'curated' } }],
    customer: {
      id: 'c1',
      email: 'ada@example.com',
      consents: ['email', 'purchases'].map((purpose) => ({
        customerId: 'c1',
        purpose,
        state: 'given',
        at: now - 90 * day,
      })),
    },
    orders: [
      {
        id: 'o1',
        customerId: 'c1',
        placedAt: now - 10 * day,
        lines: [
          {
            orderId: 'o1',
            customerId: 'c1',
            productId: 'coat',
            placedAt: now - 10 * day,
            quantity: 1,
            status: 'kept',
            gift: false,
            source: 'shop',
          },
        ],
      },
    ],
    impressions: [],
    campaign: {
      name: 'after-purchase',
      after: 7 * day,
      until: 30 * day,
      priority: 1,
      withoutHistory: 'send',
    },
    now: new Date(now),
  });
  expect(decision.kind).toBe('send');
  expect(decision.recommendations.map(({ product }) => product.id)).toEqual(['scarf']);
});

describe('mesura/web', () => {
  let sample: SampleFolder;
  const link = linkOf('unsubscribe', 'C-0');
  const oneClick = { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) };
  const isOut = async () => {
    await using shop = await openShop({ cwd: sample.folder, env: environment({}) }, {});
    const person = await shop.store.answers.of('C-0');
    await shop.store.answers.record('C-0', { rejoin: [''] }, 0);
    return person?.suppressed;
  };
  beforeAll(async () => {
    sample = await createPagesShop(1);
  });
  afterAll(() => sample[Symbol.asyncDispose]());

  it('is a function from a request to a response', async () => {
    const { createPages } = (await load('mesura/web')) as {
      createPages: (options: object) => (request: Request) => Promise<Response>;
    };
    const pages = createPages({ folder: sample.folder, env: environment({}) });
    const answer = await pages(new Request(`https://shop.example/any/where${link}`, oneClick));
    expect(answer.status).toBe(200);
    expect(await isOut()).toBe(true);
    const failures: unknown[] = [];
    const closed = createPages({
      folder: sample.folder,
      env: {},
      onFailure: (error: unknown) => failures.push(error),
    });
    expect((await closed(new Request(`https://shop.example${link}`))).status).toBe(503);
    expect(failures).toMatchObject([{ code: 'SECRET_MISSING' }]);
  });

  it.each(['hono.mjs', 'express.mjs'])('runs mounted, as in examples/pages/%s', async (example) => {
    const child = spawn(process.execPath, [path.join(ROOT, 'examples/pages', example)], {
      cwd: sample.folder,
      env: { ...environment({}), PATH: process.env.PATH, PORT: '0' },
    });
    try {
      const port = await new Promise<string>((resolve, reject) => {
        let said = '';
        child.stdout.on('data', (data) => {
          said += String(data);
          const [, found] = /listening on (\d+)/.exec(said) ?? [];
          if (found !== undefined) resolve(found);
        });
        child.once('exit', () => reject(new Error(`${example} ended: ${said}`)));
      });
      const at = `http://127.0.0.1:${port}`;
      expect(await (await fetch(at)).text()).toBe('The shop');
      expect((await fetch(`${at}/mail${link}`)).status).toBe(200);
      expect(await isOut()).toBe(false);
      expect((await fetch(`${at}/mail${link}`, oneClick)).status).toBe(200);
      expect(await isOut()).toBe(true);
    } finally {
      child.kill();
    }
  });

  it('answers as a route of Next, as in examples/pages/next', async () => {
    const file = path.join(ROOT, 'examples/pages/next/app/mail/[...path]/route.js');
    // As Next does it: the exports by method, called with a request. Its folder and secret are those of the process.
    const script = `process.chdir(process.argv[1]); const route = await import(process.argv[2]);
      const answer = await route.POST(new Request(process.argv[3], { method: 'POST' }));
      process.stdout.write(String(answer.status)); process.exit();`;
    const said = execFileSync(
      process.execPath,
      ['--input-type=module', '-e', script, sample.folder, file, `https://shop.example/mail${link}`],
      { cwd: ROOT, env: { ...environment({}), PATH: process.env.PATH } },
    );
    expect(String(said)).toBe('200');
    expect(await isOut()).toBe(true);
  });
});

it('mesura holds all of it', async () => {
  const names = Object.keys(await load('mesura'));
  expect(names).toEqual(
    expect.arrayContaining([
      'compileTemplate',
      'createGuard',
      'decide',
      'openShop',
      'sendCampaign',
      'MesuraError',
    ]),
  );
});
