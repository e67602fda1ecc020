import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import { lowerTemplate } from '../../../src/template/lower/lowerTemplate.ts';
import { parseTemplate } from '../../../src/template/parse/index.ts';

const context = {
  a: 'A&B',
  n: 'N',
  html: '<b>x</b>',
  zero: 0,
  no: false,
  nil: null,
  empty: '',
  none: [],
  list: ['x', 'y<', 3],
  rows: [
    { n: 1, a: 'r1', tags: ['p', 'q'], on: true },
    { n: 2, a: 'r2', tags: [], on: false },
  ],
  map: new Map([['k', { n: 5 }]]),
  set: new Set([1, 2]),
  object: { one: { v: 1 }, two: { v: 2 } },
  deep: { a: 'inner', n: null, list: [{ z: 1 }] },
  lambda() {
    return 'called';
  },
  withOptions(this: { a: string }, options: Handlebars.HelperOptions & { name: string }) {
    return `${this.a}/${options.name}/${Object.keys(options.hash).length}/${options.data.root.n}`;
  },
  block(options: Handlebars.HelperOptions) {
    return options.fn ? { n: options.fn({ n: 'inner' }) } : 'no block';
  },
  bar: {
    a: 'bar',
    fn(this: { a: string }, x: string, options?: Handlebars.HelperOptions & { name: string }) {
      return `${this.a}:${x}:${options?.name}:${JSON.stringify(options?.hash)}`;
    },
  },
  fn(x: string, options: Handlebars.HelperOptions & { name: string }) {
    return `${x}:${options.name}:${JSON.stringify(options.hash)}`;
  },
  'a b': 'spaced',
  12: 'twelve',
  synthis: 'odd name',
  nulls: [null, 1],
  kind: 'card',
  lines: 'l1\nl2',
};

const helpers: Record<string, (...args: never[]) => unknown> = {
  up: (value: string) => value.toUpperCase(),
  safe: (value: string) => new Handlebars.SafeString(`<i>${value}</i>`),
  add: (a: number, b: number) => a + b,
  opt: (options: Handlebars.HelperOptions) => JSON.stringify(options.hash),
  times(this: unknown, n: number, options: Handlebars.HelperOptions) {
    let out = '';
    for (let i = 0; i < n; i += 1)
      out += options.fn({ i }, { data: { ...options.data, at: i }, blockParams: [i] });
    return out;
  },
  wrap(this: unknown, options: Handlebars.HelperOptions) {
    return `[${options.fn(this)}|${options.inverse?.(this)}]`;
  },
  shout(this: unknown, options: Handlebars.HelperOptions) {
    return options.fn(this).toUpperCase();
  },
  swap(this: unknown, options: Handlebars.HelperOptions) {
    const a = options.fn(this);
    const b = options.inverse(this);
    return b + a + b;
  },
  drop(this: unknown, options: Handlebars.HelperOptions) {
    options.fn(this);
    return options.inverse(this);
  },
  nothing: () => null,
  type(this: unknown, options: Handlebars.HelperOptions) {
    return typeof options.fn(this);
  },
};

const partials = {
  card: 'card({{a}}{{n}})',
  lines: 'one\n{{lines}}\n\nthree {{a}}\n',
  layout: '<{{> @partial-block}}>{{#if @partial-block}}yes{{/if}}',
  slots: '{{#> title}}default{{/title}}/{{> nav}}',
  up: '{{#if ../a}}!{{/if}}-{{@root.a}}-{{@index}}',
  dflt: '{{#> @partial-block}}fallback{{/@partial-block}}',
  nested: '{{#> layout}}in {{> @partial-block}}{{/layout}}',
};

const templates = [
  'x {{a}} {{{a}}} {{&a}} {{html}} {{{html}}} {{zero}} {{no}} {{nil}} {{empty}} {{list}} {{deep.a}} {{list.length}} {{a.length}}',
  '{{#if a}}1{{else if zero}}2{{else}}3{{/if}}{{#if zero}}z{{/if}}{{#if zero includeZero=true}}z{{/if}}{{#unless none}}u{{/unless}}{{#unless a}}n{{else}}m{{/unless}}',
  '{{#each list}}{{@index}}{{@first}}{{@last}}{{@key}}:{{this}} {{../a}},{{/each}}{{#each none}}x{{else}}none{{/each}}',
  '{{#each rows}}{{n}}{{#each tags}}{{this}}{{../n}}{{../../a}}{{@../index}}{{else}}no{{/each}}{{#if on}}{{../a}}{{/if}}{{/each}}',
  '{{#each object}}{{@key}}={{v}}{{@last}} {{/each}}{{#each map}}{{@key}}{{this.[1].n}}{{/each}}{{#each set}}{{this}}{{@index}}{{/each}}',
  '{{#each rows as |row i|}}{{i}}{{row.n}}{{#each row.tags as |t|}}{{t}}{{row.n}}{{i}}{{/each}}{{/each}}',
  '{{#with deep}}{{a}}{{../a}}{{#each list}}{{z}}{{../a}}{{../../a}}{{/each}}{{/with}}{{#with nil}}x{{else}}nil{{/with}}{{#with deep as |d|}}{{d.a}}{{/with}}',
  '{{#rows}}{{n}}{{@index}}{{/rows}}{{^rows}}none{{/rows}}{{#deep}}{{a}}{{/deep}}{{#no}}x{{else}}no{{/no}}{{^none}}empty{{/none}}{{#a}}{{this}}{{/a}}{{#deep.list}}{{z}}{{/deep.list}}{{#empty}}E{{/empty}}{{#zero}}Z{{/zero}}',
  '{{lambda}} {{#lambda}}{{this}}{{/lambda}} {{[a b]}} {{12}} {{"a b"}} {{synthis}} {{this.a}} {{./a}} {{deep/a}}',
  '{{up a}} {{up (up deep.a)}} {{{up html}}} {{safe a}} {{add 1 zero}} {{opt x=1 y="q" z=a}} {{lookup deep "a"}} {{lookup list 1}} {{#with (lookup object "one")}}{{v}}{{/with}} {{nothing}}',
  '{{bar.fn a}} {{./fn a}} {{this.fn a k=n}} {{#with deep}}{{../fn .}}{{../fn a b=1}}{{/with}} {{(bar.fn n)}}'.replace(
    ' {{(bar.fn n)}}',
    '{{up (bar.fn n)}}',
  ),
  '{{withOptions}} {{{block}}} {{#block}}[{{n}}]{{/block}} {{#if withOptions.x}}x{{else}}y{{/if}} {{bar.fn}}',
  '{{#times 3}}{{i}}{{@at}}{{../a}},{{/times}}{{#times 2 as |k|}}{{k}}{{/times}}',
  '{{#wrap}}{{a}}{{else}}{{html}}{{/wrap}} {{#shout}}{{a}} {{deep.a}}{{/shout}} {{#swap}}{{a}}{{else}}{{html}}!{{/swap}} {{#drop}}{{a}}{{else}}{{html}}{{/drop}} {{#nothing}}x{{/nothing}}',
  '{{#type}}{{{zero}}}{{/type}} {{#type}}{{zero}}{{/type}} {{#type}}x{{/type}} {{#type}}{{{nil}}}{{/type}}',
  '{{#each nulls}}{{#if ../a}}[{{this}}]{{/if}}{{this}}{{#wrap}}{{this}}{{/wrap}}{{/each}}',
  '{{> card}} {{> card deep}} {{> card n=7}} {{> card deep n=a a="w"}} {{> (lookup . "kind")}} {{#each rows}}{{> up}}{{/each}}{{> "card"}}',
  'a\n  {{> lines}}\nb\n{{> lines}}\nx {{> lines}}\n',
  '  {{#if a}}\n  y {{a}}\n  {{/if}}\n {{~a~}} \n {{#each list~}}  {{this}}  {{~/each}}  {{!-- c --}} {{! d }}\n{{!-- alone --}}\nz',
  '{{#> layout}}block {{a}}{{/layout}} {{#> layout deep}}{{a}}{{/layout}} {{#each list}}{{#> layout}}{{this}}{{@index}}{{../a}}{{/layout}}{{/each}}{{> layout}}'.replace(
    '{{> layout}}',
    '',
  ),
  '{{#> missing}}fall {{a}}{{/missing}} {{#> dflt}}given{{/dflt}} {{#> nested}}core {{a}}{{/nested}}',
  '{{#*inline "nav"}}nav {{a}} {{n}}{{/inline}}{{> nav}} {{> nav deep}} {{#each rows}}{{> nav}}{{/each}} {{> slots}}',
  '{{#> slots}}{{#*inline "title"}}T {{a}}{{/inline}}{{#*inline "nav"}}N {{a}}{{/inline}}{{/slots}}',
  '{{#each rows}}{{#*inline "x"}}{{n}}{{../a}}{{@index}}{{/inline}}{{> x}}{{#if on}}{{> x}}{{#*inline "x"}}over{{/inline}}{{/if}}{{/each}}',
  '{{{{up a}}}}raw {{b}}{{{{/up}}}}'.replace(
    '{{{{up a}}}}raw {{b}}{{{{/up}}}}',
    '{{{{wrap}}}}raw {{b}}{{{{/wrap}}}} \\{{a}} \\\\{{a}}',
  ),
  '{{#each list}}{{#unless @first}}, {{/unless}}{{this}}{{/each}}{{#if (add 0 0)}}x{{else}}y{{/if}}{{@root.a}}{{#with deep}}{{@root.deep.a}}{{/with}}',
  '{{#with deep}}{{{../zero}}}{{{../zero}}}{{n}}{{/with}}{{#each list}}{{{@index}}}{{{@index}}}{{{this}}}{{{@index}}}{{/each}}',
  '{{#> layout}}{{#> layout}}{{a}}{{/layout}}{{/layout}}{{#> card}}unused{{/card}}',
];

describe('a lowered template', () => {
  it.each(templates)('gives what Handlebars gives: %s', (source) => {
    const environment = Handlebars.create();
    for (const [name, helper] of Object.entries(helpers)) environment.registerHelper(name, helper as never);
    for (const [name, partial] of Object.entries(partials)) environment.registerPartial(name, partial);
    const lowered = lowerTemplate(
      parseTemplate(source, { partials: { ...partials, nav: 'global nav' } }),
      helpers as never,
      true,
    );
    environment.registerPartial('nav', 'global nav');
    const expected = environment.compile(source)(context);
    const pass = lowered.run(context);
    expect(lowered.replay(pass.key, pass.values).text).toBe(expected);
  });
});
