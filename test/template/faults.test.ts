import { describe, expect, it } from 'vitest';
import {
  compileTemplate,
  type HelperOptions,
  type MailHeaders,
  passesBodies,
  SafeString,
} from '../../src/template/index.ts';

const mjml = (body: string, head = '') =>
  `<mjml>${head}<mj-body><mj-section><mj-column>${body}</mj-column></mj-section></mj-body></mjml>`;

function fail(): never {
  throw new TypeError('secret of Ana');
}

const HEADERS: MailHeaders = {
  from: { address: 'post@shop.example' },
  to: { address: 'ana@mail.example' },
  date: new Date('2026-11-02T09:00:00Z'),
  messageId: '<1@shop.example>',
  extra: [],
};

describe('a value that cannot be meant is refused', () => {
  it.each([
    ['null', { v: null }, 'VALUE_MISSING'],
    ['undefined', {}, 'VALUE_MISSING'],
    ['an object', { v: { a: 1 } }, 'VALUE_UNPRINTABLE'],
    ['a list of objects', { v: [{ a: 1 }] }, 'VALUE_UNPRINTABLE'],
    ['a promise', { v: Promise.resolve('x') }, 'VALUE_UNPRINTABLE'],
    ['a list of promises', { v: [Promise.resolve('x')] }, 'VALUE_UNPRINTABLE'],
    ['a list of functions', { v: [() => 1] }, 'VALUE_UNPRINTABLE'],
    ['a symbol', { v: Symbol('x') }, 'VALUE_UNPRINTABLE'],
    ['a SafeString of an object', { v: new SafeString({} as string) }, 'VALUE_UNPRINTABLE'],
    ['what throws when asked for its text', { v: { toString: fail } }, 'VALUE_UNPRINTABLE'],
    ['what throws when asked for its markup', { v: { toHTML: fail } }, 'VALUE_UNPRINTABLE'],
    ['an object without prototype', { v: Object.create(null) }, 'VALUE_UNPRINTABLE'],
  ])('%s', async (_, context, code) => {
    const engine = compileTemplate(mjml('<mj-text>\n{{v}}</mj-text>'), { name: 'a.mjml' });
    await expect(engine.render(context)).rejects.toMatchObject({
      code,
      place: { file: 'a.mjml', line: 2, column: 1 },
    });
  });

  it.each([
    '{{NAME}}',
    '{{{NAME}}}',
    '{{#NAME}}x{{/NAME}}',
    '{{#if (NAME)}}x{{/if}}{{NAME}}',
    '{{#same}}{{{NAME}}}{{/same}}',
  ])('also where a helper gives it: %s', async (call) => {
    const helpers = {
      later: async () => fail(),
      parts: () => ({}),
      source: () => () => 1,
      same: (options: HelperOptions) => options.fn({}),
    };
    for (const name of ['later', 'parts', 'source']) {
      const engine = compileTemplate(mjml(`<mj-text>${call.replaceAll('NAME', name)}</mj-text>`), {
        helpers,
      });
      await expect(engine.render({})).rejects.toMatchObject({
        code: 'VALUE_UNPRINTABLE',
        place: { line: 1 },
      });
    }
  });

  it.each(['{{#if v}}x{{/if}}', '{{#each v}}x{{/each}}', '{{#with v}}x{{/with}}', '{{#o.v}}x{{/o.v}}'])(
    'a promise is not asked, either: %s',
    async (template) => {
      const engine = compileTemplate(mjml(`<mj-text>${template}</mj-text>`));
      const context = { v: Promise.resolve([1]), o: { v: Promise.resolve(1) } };
      await expect(engine.render(context)).rejects.toMatchObject({ code: 'VALUE_UNPRINTABLE' });
    },
  );

  it.each([
    ['{{@root.o.v}}', '@root.o.v'],
    ['{{#each l as |x|}}{{x.y}}{{/each}}', 'x.y'],
    ['{{#each l}}{{this.y}}{{/each}}', 'this.y'],
    ['{{#same}}{{{o.v}}}{{/same}}', 'o.v'],
    ['{{{o.v}}}{{{k}}}', 'o.v'],
    ['{{f}}', 'f'],
  ])('null and what is missing, however it is named: %s', async (template, name) => {
    const helpers = {
      same(this: unknown, { fn }: HelperOptions) {
        return fn(this);
      },
    };
    for (const v of [null, undefined]) {
      const engine = compileTemplate(mjml(`<mj-text>${template}</mj-text>`), { helpers });
      await expect(engine.render({ o: { v }, k: 'v', l: [{ y: v }], f: () => v })).rejects.toMatchObject({
        code: 'VALUE_MISSING',
        message: `the value "${name}" is missing`,
      });
    }
  });

  it('while dates, numbers, lists of texts and objects with a text of their own are printed', async () => {
    const engine = compileTemplate(mjml('<mj-text>{{a}} {{b}} {{c}}</mj-text>'));
    const { text } = await engine.render({ a: 0, b: ['x', 'y'], c: { toString: () => 'own' } });
    expect(text).toBe('0 x,y own');
  });
});

it('a lenient template prints what Handlebars prints, and the result says what was missing', async () => {
  const engine = compileTemplate(mjml('<mj-text>[{{a}}{{b.c}}{{#if d}}{{e}}{{/if}}] {{o}}</mj-text>'), {
    lenient: true,
  });
  const { text, lenient } = await engine.render({ a: null, d: true, o: {} });
  expect(text).toBe('[] [object Object]');
  expect(lenient).toEqual({ missing: ['a', 'b.c', 'e'] });
});

it.each(['{{up name}}', '{{#up name}}x{{/up}}', '{{join (up name) "x"}}'])(
  'an error in a helper names file, line and helper: %s',
  async (call) => {
    const helpers = {
      up: () => {
        throw new TypeError('secret of Ana');
      },
      join: String,
    };
    const engine = compileTemplate(mjml(`\n\n<mj-text>${call}</mj-text>`), { name: 'a.mjml', helpers });
    const error = await engine.render({ name: 'Ana' }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: 'HELPER_FAILED',
      message: 'the helper "up" failed',
      place: { file: 'a.mjml', line: 3 },
      cause: expect.any(TypeError),
    });
    expect(`${(error as { why: string }).why}`).not.toContain('Ana');
  },
);

it.each([
  '{{f}}',
  '{{o.f}}',
  '{{o.f 1}}',
  '{{./f 1}}',
  '{{#f}}x{{/f}}',
  '{{#o.f}}x{{/o.f}}',
  '{{#if f}}x{{/if}}',
  '{{#each o.f}}x{{/each}}',
  '{{#with f}}x{{/with}}',
])('so does one in a function of the data: %s', async (call) => {
  const engine = compileTemplate(mjml(`\n<mj-text>${call}</mj-text>`), { name: 'a.mjml' });
  const error = await engine.render({ f: fail, o: { f: fail } }).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({
    code: 'HELPER_FAILED',
    message: expect.stringMatching(/^the helper "(?:o\.|\.\/)?f" failed$/),
    place: { file: 'a.mjml', line: 2 },
    cause: expect.any(TypeError),
  });
});

it('one in a partial names the file of the partial', async () => {
  const engine = compileTemplate(mjml('<mj-text>{{> card}}</mj-text>'), {
    partials: { card: 'a\n{{fail}}' },
    partialFile: (name) => `parts/${name}.mjml`,
    helpers: { fail },
  });
  await expect(engine.render({})).rejects.toMatchObject({ place: { file: 'parts/card.mjml', line: 2 } });
});

it('a getter or iterator of the data that throws is refused without its words', async () => {
  const engine = compileTemplate(mjml('<mj-text>{{#each l}}{{this}}{{/each}}{{v}}</mj-text>'), {
    name: 'a.mjml',
  });
  for (const context of [
    { l: { [Symbol.iterator]: fail } },
    {
      get v() {
        return fail();
      },
    },
  ]) {
    const error = await engine.render(context).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'VALUE_UNPRINTABLE', place: { file: 'a.mjml' } });
    expect(JSON.stringify(error)).not.toContain('Ana');
  }
});

it('a helper that broke its promise to pass its bodies on is named with its place', async () => {
  const helpers = { loud: passesBodies(({ fn }: HelperOptions) => `!${fn({})}`) };
  const engine = compileTemplate(mjml('\n<mj-text>{{#loud}}x{{/loud}}</mj-text>'), { helpers });
  await expect(engine.render({})).rejects.toMatchObject({ code: 'TEMPLATE_INVALID', place: { line: 2 } });
});

it.each(['<MJ-TEXT>x</MJ-TEXT>', '<mj-Text>x</mj-Text>', '<mj-text>x</MJ-text>'])(
  'a component that is not in lower case is refused: %s',
  (body) => {
    expect(() => compileTemplate(mjml(body), { name: 'a.mjml' })).toThrow(
      expect.objectContaining({ code: 'TEMPLATE_INVALID', why: expect.stringContaining('drops') }),
    );
  },
);

describe('headers', () => {
  const engine = compileTemplate(mjml('<mj-text>Hello</mj-text>'));

  it.each(['Subject', 'from', 'TO', 'Reply-To', 'Date', 'message-ID', 'MIME-Version', 'Content-Type'])(
    '%s is refused among the further ones',
    async (name) => {
      await expect(engine.renderMessage({}, { ...HEADERS, extra: [[name, 'x']] })).rejects.toMatchObject({
        code: 'HEADER_INVALID',
      });
    },
  );

  it('one that may stand once is refused the second time', async () => {
    const extra = [
      ['List-Unsubscribe', '<https://shop.example/1>'],
      ['list-unsubscribe', '<https://shop.example/2>'],
    ] as const;
    await expect(engine.renderMessage({}, { ...HEADERS, extra })).rejects.toMatchObject({
      code: 'HEADER_INVALID',
      why: expect.stringContaining('one of it'),
    });
  });

  it('the subject can be passed where a template has no title', async () => {
    const { raw, subject } = await engine.renderMessage({}, { ...HEADERS, subject: 'Your order' });
    expect(subject).toBe('Your order');
    expect(raw).toContain('\r\nSubject: Your order\r\n');
  });
});
