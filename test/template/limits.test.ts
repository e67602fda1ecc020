import { describe, expect, it } from 'vitest';
import { type CompiledTemplate, compileTemplate } from '../../src/template/index.ts';
import { keptBytes, MAX_BYTES } from '../../src/template/shape/keptShapes.ts';
import { reference } from '../fuzz/template/reference.ts';

const mjml = (body: string) =>
  `<mjml><mj-body><mj-section><mj-column>${body}</mj-column></mj-section></mj-body></mjml>`;

describe('templates without measure', () => {
  it('a template of 2^20 shapes stays within its cache, and every render is right', async () => {
    const source = mjml(
      Array.from({ length: 20 }, (_, bit) => `{{#if b${bit}}}<mj-text>on ${bit}</mj-text>{{/if}}`).join(''),
    );
    const engine = compileTemplate(source, { maxShapes: 8 });
    const naive = reference(source, {}, {});
    for (let number = 0; number < 40; number += 1) {
      const bits = (number * 2654435761) >>> 0;
      const context = Object.fromEntries(
        Array.from({ length: 20 }, (_, bit) => [`b${bit}`, ((bits >>> bit) & 1) === 1]),
      );
      expect((await engine.render(context)).html).toBe(await naive(context));
    }
    expect(engine.stats()).toEqual({ renders: 40, shapes: 8, misses: 40 });
  });

  it('the shapes of all templates of a process stay within one bound of bytes', async () => {
    const rows = '<mj-section><mj-column><mj-text>Hello {{name}}</mj-text></mj-column></mj-section>'.repeat(
      40,
    );
    const template = () =>
      compileTemplate(
        `<mjml><mj-body>${rows}{{#each bits}}{{#if this}}<mj-section></mj-section>{{else}}<mj-section><mj-column></mj-column></mj-section>{{/if}}{{/each}}</mj-body></mjml>`,
      );
    const engines = [template(), template()];
    let most = 0;
    for (let number = 0; number < 24; number += 1) {
      const bits = Array.from({ length: 6 }, (_, bit) => (number >>> bit) & 1);
      await (engines[number % 2] as CompiledTemplate).render({ name: 'Ana', bits });
      most = Math.max(most, keptBytes());
    }
    expect(most).toBeGreaterThan(24 * 40_000);
    expect(most).toBeLessThanOrEqual(MAX_BYTES);
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
    '%d shapes are refused with a reason',
    (maxShapes) => {
      expect(() => compileTemplate(mjml('x'), { maxShapes })).toThrow(
        expect.objectContaining({ code: 'USAGE', message: 'maxShapes is no number of shapes' }),
      );
    },
  );

  it('renders that need the same new shape at once compile it once', async () => {
    const engine = compileTemplate(mjml('<mj-text width="{{w}}">{{name}}</mj-text>'));
    const names = ['Ana', 'Bo', 'Cy'];
    const rendered = await Promise.all(names.map((name) => engine.render({ name, w: '10px' })));
    expect(rendered.map(({ html }) => names.filter((name) => html.includes(`>${name}<`)))).toEqual([
      ['Ana'],
      ['Bo'],
      ['Cy'],
    ]);
    expect(engine.stats()).toEqual({ renders: 3, shapes: 1, misses: 1 });
  });

  it('a partial that calls itself is refused with its chain', () => {
    const partials = { a: '{{> b}}', b: '{{#if x}}{{> a}}{{/if}}' };
    expect(() => compileTemplate(mjml('{{> a}}'), { partials })).toThrow(
      expect.objectContaining({ code: 'TEMPLATE_INVALID', why: 'the chain is a > b > a' }),
    );
  });

  it('a partial that calls itself through data ends with a clear error', async () => {
    const engine = compileTemplate(mjml('{{> (lookup . "next")}}'), {
      partials: { a: '{{> (lookup . "next")}}' },
    });
    await expect(engine.render({ next: 'a' })).rejects.toMatchObject({ code: 'RENDER_LIMIT' });
  });

  it('an inline partial that calls itself ends with a clear error', async () => {
    const engine = compileTemplate(mjml('{{#*inline "a"}}{{> a}}{{/inline}}{{> a}}'));
    await expect(engine.render({})).rejects.toMatchObject({ code: 'RENDER_LIMIT' });
  });

  it('a template of 5 MB is refused at once', () => {
    expect(() => compileTemplate(mjml('x'.repeat(5_000_000)))).toThrow(
      expect.objectContaining({ code: 'TEMPLATE_INVALID', message: 'the template is too large' }),
    );
  });

  it.each([100_000, 10_000_000])('a loop over %i items ends with a clear error', async (length) => {
    const engine = compileTemplate(
      mjml('<mj-text>{{#each items}}<p>item {{@index}} {{name}}</p>{{/each}}</mj-text>'),
    );
    const items = new Array(length).fill({ name: 'x' });
    await expect(engine.render({ items })).rejects.toMatchObject({ code: 'RENDER_LIMIT' });
  });

  it('a loop over some thousand items is rendered', async () => {
    const engine = compileTemplate(mjml('<mj-text>{{#each items}}<p>{{this}}</p>{{/each}}</mj-text>'));
    const { html } = await engine.render({ items: Array.from({ length: 5000 }, (_, index) => index) });
    expect(html).toContain('<p>4999</p>');
  });
});
