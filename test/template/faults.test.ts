import { describe, expect, it } from 'vitest';
import { compileTemplate, type MailHeaders } from '../../src/template/index.ts';

const mjml = (body: string, head = '') =>
  `<mjml>${head}<mj-body><mj-section><mj-column>${body}</mj-column></mj-section></mj-body></mjml>`;

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
    ['an object without prototype', { v: Object.create(null) }, 'VALUE_UNPRINTABLE'],
  ])('%s', async (_, context, code) => {
    const engine = compileTemplate(mjml('<mj-text>\n{{v}}</mj-text>'), { name: 'a.mjml' });
    await expect(engine.render(context)).rejects.toMatchObject({
      code,
      place: { file: 'a.mjml', line: 2, column: 1 },
    });
  });

  it('also where a helper gives it', async () => {
    const helpers = { later: async () => 'x', parts: () => ({}) };
    for (const name of ['later', 'parts']) {
      const engine = compileTemplate(mjml(`<mj-text>{{${name}}}</mj-text>`), { helpers });
      await expect(engine.render({})).rejects.toMatchObject({
        code: 'VALUE_UNPRINTABLE',
        message: expect.stringContaining(name),
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
