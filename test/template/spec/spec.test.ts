import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import mjml2html from 'mjml';
import { describe, expect, it, vi } from 'vitest';
import { compileTemplate } from '../../../src/template/index.ts';
import { contexts } from './cases/contexts.ts';
import { functions } from './cases/functions.ts';
import { CONTEXT, HELPERS, PARTIALS, type SpecCase } from './fixtures.ts';
import { TOGETHER } from './places.ts';

const FOLDER = join(import.meta.dirname, 'cases');
const readCases = (file: string) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as readonly string[];

/** What the engine refuses and Handlebars does not: each with how the refusal begins. docs/migrating.md names them all. */
const REFUSED = new Map(Object.entries(JSON.parse(readFileSync(join(FOLDER, '../refused.json'), 'utf8'))));

const features: readonly (readonly [feature: string, cases: readonly SpecCase[]])[] = [
  ...readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [file.replace('.json', ''), readCases(file)] as const),
  ['functions of the data', functions],
  ['values that JSON does not have', contexts],
];

const environment = Handlebars.create();
environment.registerHelper({ ...HELPERS });
environment.registerPartial({ ...PARTIALS });

/** What a way of rendering gives, or that it throws. */
async function outcome(render: () => Promise<string>): Promise<string | Error> {
  try {
    return await render();
  } catch (error) {
    return error as Error;
  }
}

describe.each(features)('Handlebars, %s:', (_, cases) => {
  it.each(
    cases.map((each) => (typeof each === 'string' ? [each, () => CONTEXT] : each) as [string, () => object]),
  )('%s', async (template, context) => {
    for (const level of ['error', 'info'] as const) vi.spyOn(console, level).mockReturnValue();
    for (const [place, around] of Object.entries(TOGETHER)) {
      const source = around(template);
      const expected = await outcome(
        async () => (await mjml2html(environment.compile(source)(context()))).html,
      );
      const options = { partials: PARTIALS, helpers: HELPERS, lenient: true };
      const refusal = REFUSED.get(template);
      if (refusal !== undefined) {
        expect(expected, place).not.toBeInstanceOf(Error);
        expect(() => compileTemplate(source, options), place).toThrow(String(refusal));
        continue;
      }
      const actual = await outcome(async () => {
        const engine = compileTemplate(source, options);
        const first = (await engine.render(context())).html;
        expect((await engine.render(context())).html).toBe(first);
        return first;
      });
      if (expected instanceof Error) expect(actual, place).toBeInstanceOf(Error);
      else expect(actual, place).toBe(expected);
    }
  });
});
