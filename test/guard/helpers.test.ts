import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import { MesuraError } from '../../src/domain/index.ts';
import { guardHelpers } from '../../src/guard/index.ts';
import { bought, CATALOG, customer, decided } from './support/shop.ts';

const handlebars = Handlebars.create();
handlebars.registerHelper({ ...guardHelpers() });
const render = (template: string, view: unknown) => handlebars.compile(template)(view);

/** As `run` does: the guard's view spread into a new object, beside the shop's own words. */
const viewOf = (of: Parameters<typeof decided>[0] = {}) => ({ ...decided(of).view, shop: { name: 'Casa' } });
const code = (action: () => unknown) => {
  try {
    action();
  } catch (error) {
    return error instanceof MesuraError ? error.code : error;
  }
  return undefined;
};

describe('{{#complements}}', () => {
  it('repeats for what was issued, with @index, @first, @last and ../', () => {
    const text = render(
      '{{#complements}}{{@index}}{{#if @first}}F{{/if}}{{#if @last}}L{{/if}} {{name}} {{../shop.name}};{{/complements}}',
      viewOf(),
    );
    expect(text).toBe('0F gloves Casa;1 hat Casa;2L scarf Casa;');
  });

  it('gives block parameters, and @index of the loop around it', () => {
    const text = render(
      '{{#each (lookup this "two")}}{{#complements max=1 as |item i|}}{{i}}{{item.name}}{{@../index}} {{/complements}}{{/each}}',
      {
        ...viewOf(),
        two: [1, 2],
      },
    );
    expect(text).toBe('0gloves0 0gloves1 ');
  });

  it('can be narrowed, never widened', () => {
    expect(render('{{#complements max=1}}{{name}}{{/complements}}', viewOf())).toBe('gloves');
    expect(render('{{#complements max=99}}{{name}},{{/complements}}', viewOf())).toBe('gloves,hat,scarf,');
    expect(render('{{#complements max=0}}{{name}}{{else}}none{{/complements}}', viewOf())).toBe('none');
    expect(code(() => render('{{#complements max=-1}}{{/complements}}', viewOf()))).toBe('TEMPLATE_INVALID');
  });

  it('has an else part for the person who gets none', () => {
    expect(
      render('{{#complements}}x{{else}}none for {{shop.name}}{{/complements}}', viewOf({ complements: [] })),
    ).toBe('none for Casa');
  });

  it('escapes what products are called', () => {
    const catalog = CATALOG.map((item) => (item.id === 'hat' ? { ...item, name: '<b>"hat" & co' } : item));
    expect(render('{{#complements}}{{name}}|{{/complements}}', viewOf({ catalog }))).toContain(
      '&lt;b&gt;&quot;hat&quot; &amp; co',
    );
  });

  it('refuses everything that the guard did not issue for this decision', () => {
    const [mine, theirs] = [viewOf(), viewOf({ customer: { firstName: 'Eva' } })];
    const forged = { name: 'diapers', basis: { name: 'x', placedAt: 0 } };
    const of = (complements: unknown) =>
      code(() => render('{{#complements}}{{name}}{{/complements}}', { ...mine, complements }));
    expect(of([forged])).toBe('NOT_ISSUED');
    expect(of([{ ...mine.complements?.[0] }])).toBe('NOT_ISSUED');
    expect(of([mine.complements?.[0], theirs.complements?.[1]])).toBe('NOT_ISSUED');
    expect(of(mine.purchases)).toBe('NOT_ISSUED');
    expect(of('text')).toBe('NOT_ISSUED');
    expect(of(CATALOG)).toBe('NOT_ISSUED');
  });

  it('is a block without arguments', () => {
    expect(code(() => render('{{complements}}', viewOf()))).toBe('TEMPLATE_INVALID');
    expect(code(() => render('{{#complements catalog}}{{/complements}}', viewOf()))).toBe('TEMPLATE_INVALID');
  });
});

describe('{{why}}', () => {
  it.each([
    ['en', 'because you bought “coat” on 5 October'],
    ['es', 'porque compraste «Abrigo Pirineo» el 5 de octubre'],
    ['de', 'weil du am 5. Oktober „coat“ gekauft hast'],
    ['fr', 'parce que vous avez acheté « coat » le 5 octobre'],
    ['pt', 'porque compraste «coat» a 5 de outubro'],
    ['it', 'perché hai acquistato «coat» il 5 ottobre'],
    ['pt-BR', 'porque você comprou “coat” em 5 de outubro'],
    ['de-AT', 'weil du am 5. Oktober „coat“ gekauft hast'],
    ['nl', 'omdat je op 5 oktober “coat” hebt gekocht'],
  ])('speaks %s', (language, text) => {
    expect(render('{{#complements max=1}}{{why}}{{/complements}}', viewOf({ customer: { language } }))).toBe(
      text,
    );
  });

  const WHY = '{{#complements max=1}}{{{why}}}{{/complements}}';

  it('is never told in a language that the reader does not read', () => {
    expect(code(() => render(WHY, viewOf({ customer: { language: 'sv' } })))).toBe('SENTENCE_MISSING');
  });

  it('speaks as the shop speaks: its form of address, its own sentences', () => {
    const own = Handlebars.create();
    own.registerHelper({
      ...guardHelpers({
        de: { form: 'formal' },
        sv: { why: 'för att du köpte ”{product}” den {day}' },
        'zh-Hant': { why: '因為您在{day}購買了「{product}」' },
      }),
    });
    const of = (language: string) => own.compile(WHY)(viewOf({ customer: { language } }));
    expect(of('de')).toBe('weil Sie am 5. Oktober „coat“ gekauft haben');
    expect(of('de-CH')).toBe('weil Sie am 5. Oktober „coat“ gekauft haben');
    expect(of('sv')).toBe('för att du köpte ”coat” den 5 oktober');
    expect(of('zh-Hant')).toBe('因為您在10月5日購買了「coat」');
    expect(of('fr')).toBe('parce que vous avez acheté « coat » le 5 octobre');
  });

  it.each([
    ['it', 1, 'il 1 ottobre'],
    ['it', 8, 'l’8 ottobre'],
    ['it', 11, 'l’11 ottobre'],
    ['it', 10, 'il 10 ottobre'],
    ['fr', 1, 'le 1er octobre'],
    ['fr', 11, 'le 11 octobre'],
  ])('writes the %s article and number of day %i as people do', (language, day, text) => {
    const lines = [bought('coat', { placedAt: Date.UTC(2026, 9, day, 12) })];
    const now = Date.UTC(2026, 9, day + 9, 12);
    expect(render(WHY, viewOf({ customer: { language }, lines, now }))).toContain(text);
  });

  it('tells the day where the customer lives, and the year when it is another one', () => {
    const lines = [bought('coat', { placedAt: Date.UTC(2025, 11, 31, 23, 30) })];
    const of = (timeZone: string) =>
      render(
        '{{#complements max=1}}{{{why}}}{{/complements}}',
        viewOf({ customer: { timeZone }, lines, now: Date.UTC(2026, 0, 10, 15) }),
      );
    expect(of('Europe/Madrid')).toBe('because you bought “coat” on 1 January');
    expect(of('America/New_York')).toBe('because you bought “coat” on 31 December 2025');
  });

  it('cannot be said of anything else', () => {
    expect(code(() => render('{{why}}', viewOf()))).toBe('NOT_ISSUED');
    expect(code(() => render('{{#with shop}}{{why}}{{/with}}', viewOf()))).toBe('NOT_ISSUED');
  });
});

describe('{{money}}, {{date}} and {{link}}', () => {
  const of = (template: string, more: object) => render(template, { ...viewOf(), ...more });

  it('write as the customer writes', () => {
    const price = { amount: 4995, currency: 'EUR' };
    expect(of('{{money price}}', { price, language: 'es' })).toBe('49,95\u00a0€');
    expect(of('{{money price}}', { price: { amount: 4995, currency: 'JPY' }, language: 'en' })).toBe(
      '¥4,995',
    );
    expect(
      of('{{date at}}', { at: Date.UTC(2026, 9, 3, 23), timeZone: 'Europe/Madrid', language: 'de' }),
    ).toBe('4. Oktober 2026');
  });

  it.each(['money', 'date', 'link'])('{{%s}} refuses to print a blank', (helper) => {
    expect(code(() => of(`{{${helper} none}}`, {}))).toBe('VALUE_MISSING');
    expect(code(() => of(`{{${helper} none}}`, { none: null }))).toBe('VALUE_MISSING');
    expect(of(`[{{#if none}}{{${helper} none}}{{/if}}]`, {})).toBe('[]');
  });

  it('link to http and https only, and do not repeat what they refuse', () => {
    expect(of('{{{link url}}}', { url: 'https://shop.example/a?b=c&d=e' })).toBe(
      'https://shop.example/a?b=c&d=e',
    );
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,x',
      ' https://x',
      'https://x/"onclick',
      '//x.example',
      'ftp://x',
      7,
    ]) {
      expect(code(() => of('{{link url}}', { url }))).toBe('LINK_REFUSED');
    }
    expect(() => of('{{link url}}', { url: 'javascript:secret' })).toThrow(/^(?!.*secret)/);
  });

  it('refuse what is no amount and no moment', () => {
    expect(code(() => of('{{money price}}', { price: 12 }))).toBe('TEMPLATE_INVALID');
    expect(code(() => of('{{date at}}', { at: 'tomorrow' }))).toBe('TEMPLATE_INVALID');
  });
});

describe('without history', () => {
  it('there is nothing to print, and the else parts stand', () => {
    const person = customer();
    const view = viewOf({
      customer: { consents: person.consents.filter(({ purpose }) => purpose === 'email') },
    });
    expect(
      render('{{#purchases}}x{{else}}a{{/purchases}}{{#complements}}x{{else}}b{{/complements}}', view),
    ).toBe('ab');
  });
});
