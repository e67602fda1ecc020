import { expect, expectTypeOf, it } from 'vitest';
import { z } from 'zod';
import { compileTemplate } from '../../src/template/index.ts';

const mjml = (body: string) =>
  `<mjml><mj-body><mj-section><mj-column><mj-text>${body}</mj-text></mj-column></mj-section></mj-body></mjml>`;
const context = z.object({
  name: z.string(),
  items: z.array(z.object({ title: z.string(), sold: z.date().optional() })),
});

it('a schema of the context is the type of what is rendered', async () => {
  const engine = compileTemplate(mjml('{{name}}{{#each items}} {{title}}{{/each}}'), { context });
  expectTypeOf(engine.render).parameter(0).toEqualTypeOf<z.infer<typeof context>>();
  expect((await engine.render({ name: 'Ana', items: [{ title: 'Coat' }] })).text).toBe('Ana Coat');
});

it('a path that the schema does not have is refused at once, with its place', () => {
  expect(() =>
    compileTemplate(mjml('\n{{#each items}}{{titel}}{{/each}}'), { name: 'a.mjml', context }),
  ).toThrow(
    expect.objectContaining({
      code: 'TEMPLATE_INVALID',
      fix: expect.stringContaining('title'),
      place: expect.objectContaining({ file: 'a.mjml', line: 2 }),
    }),
  );
});

it('a helper may take and give anything', async () => {
  const engine = compileTemplate(mjml('{{up name}}'), {
    context,
    helpers: { up: (value: string) => value.toUpperCase() },
  });
  expect((await engine.render({ name: 'Ana', items: [] })).text).toBe('ANA');
});
