import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import { compileTemplate, type HelperFunction } from '../../../src/template/index.ts';
import { reference } from '../../fuzz/template/reference.ts';
import { PLACES } from './places.ts';

interface Case {
  readonly feature: string;
  readonly template: string;
  readonly context: object;
  readonly places?: readonly Place[];
  /** The beginning of the refusal, for what is not there. */
  readonly refused?: string;
}

type Place = keyof typeof PLACES;

type Options = Handlebars.HelperOptions;
const helpers: Readonly<Record<string, HelperFunction>> = {
  join: (...args: unknown[]) => args.slice(0, -1).join(''),
  up: (value: unknown) => String(value).toUpperCase(),
  opts: ({ hash }: Options) => Object.entries(hash).sort().join(';'),
  twice(this: unknown, { fn }: Options) {
    return fn(this) + fn(this);
  },
  choose(this: unknown, which: unknown, options: Options) {
    return which ? options.fn(this) : options.inverse(this);
  },
  rows: (list: unknown[], { fn, data }: Options) =>
    list.map((row, n) => fn(row, { data: { ...data, n } })).join(''),
  raw(this: unknown, { fn }: Options) {
    return fn(this);
  },
};
const partials = {
  card: '[{{n}}]',
  frame: '|{{> @partial-block}}|',
  slot: '{{> s}}',
  self: '{{> self}}',
};

const cases = JSON.parse(readFileSync(join(import.meta.dirname, 'features.json'), 'utf8')) as readonly Case[];

describe.each(cases.filter(({ refused }) => refused === undefined))(
  '$feature',
  ({ template, context, places }) => {
    it.each(places ?? (Object.keys(PLACES) as Place[]))('%s', async (place) => {
      const source = (PLACES[place] as (inner: string) => string)(template);
      const { self: _, ...known } = partials;
      const expected = await reference(source, known, helpers)(context);
      const engine = compileTemplate(source, { partials: known, helpers, lenient: true });
      expect((await engine.render(context)).html).toBe(expected);
      expect((await engine.render(context)).html).toBe(expected);
    });
  },
);

it.each(cases.filter(({ refused }) => refused !== undefined))(
  '$feature is refused when it is compiled',
  ({ template, refused }) => {
    expect(() =>
      compileTemplate((PLACES.text as (inner: string) => string)(template), { partials, helpers }),
    ).toThrow(refused);
  },
);
