import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { ROOT } from './support/sampleShop.ts';

/** The names by which other programs reach the package. They are resolved as those would: through `exports`, to what is built. */
const load = (name: string) => import(/* @vite-ignore */ name) as Promise<Record<string, unknown>>;

beforeAll(() => {
  execFileSync(process.execPath, [path.join(ROOT, 'scripts/clean-dist.mjs')]);
  execFileSync(path.join(ROOT, 'node_modules/.bin/tsc'), ['-p', 'tsconfig.build.json'], { cwd: ROOT });
});

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
