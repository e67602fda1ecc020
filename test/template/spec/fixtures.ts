import Handlebars from 'handlebars';
import type { HelperFunction } from '../../../src/template/index.ts';

/** A template, and for what it is rendered where that is not `CONTEXT`. Made anew for each render, since generators run once. */
export type SpecCase = string | readonly [template: string, context: () => object];

export const CONTEXT = {
  t: 'T',
  a: 'A',
  b: 'B',
  n: 3,
  zero: 0,
  no: false,
  yes: true,
  nil: null,
  empty: '',
  none: [],
  l: ['x', 'y', 'z'],
  o: { a: 'oa', b: 'ob', deep: { x: 'dx' } },
  rows: [
    { n: 'r1', c: ['p', 'q'], o: { v: 1 } },
    { n: 'r2', c: [], o: { v: 2 } },
  ],
  'foo-bar': 'hyphen',
  'a b': 'space',
  '@at': 'at',
  12: 'twelve',
  true: 'named true',
  html: '<b>&"\'`=</b>',
  url: 'u',
  text: 'txt',
  kept: 'kept',
  value: 'outer',
  '': 'no name',
};

type Options = Handlebars.HelperOptions & {
  readonly name: string;
  readonly loc: { readonly start: { readonly line: number } };
};
const lastOf = (args: readonly unknown[]) => args.at(-1) as Options;

/** Helpers that look at all that Handlebars gives a helper. */
export const HELPERS: Readonly<Record<string, HelperFunction>> = {
  let(this: unknown, { fn, hash, data }: Options) {
    return fn(this, { data: Object.assign(Handlebars.createFrame(data), hash) });
  },
  eq: (a: unknown, b: unknown) => a === b,
  cat: (...args: unknown[]) => args.slice(0, -1).join(''),
  dash: (a: unknown, b: unknown) => `${a}-${b}`,
  show: (value: unknown) => `v ${value}`,
  kind: (value: unknown) => typeof value,
  upper: (value: unknown) => String(value).toUpperCase(),
  hash: ({ hash }: Options) => JSON.stringify(hash),
  count: (...args: unknown[]) => args.length,
  called: (...args: unknown[]) => `ran ${lastOf(args).name}`,
  line: ({ loc }: Options) => loc.start.line,
  dataNames: ({ data }: Options) => Object.keys(data).sort().join(),
  rootT: ({ data }: Options) => data.root.t,
  own: (value: unknown, options: Options) =>
    String(
      (options as unknown as { lookupProperty(o: unknown, n: string): unknown }).lookupProperty(value, 'a'),
    ),
  selfT(this: { t?: string }) {
    return this.t;
  },
  bold: (value: string) => new Handlebars.SafeString(`<b>${Handlebars.escapeExpression(value)}</b>`),
  link(this: { url: string; text: string }, before: string, options?: Options) {
    return `<a href="${before}/${this.url}">${options?.fn ? options.fn(this) : this.text}</a>`;
  },
  thrice(this: unknown, { fn }: Options) {
    return ['x', 'y', 'z'].map((word) => `${word} ${fn(this)}! `).join('');
  },
  thriceNew: ({ fn }: Options) => ['x', 'y', 'z'].map((word) => `${word} ${fn({})}! `).join(''),
  safe: ({ fn }: Options) => new Handlebars.SafeString(fn(undefined)),
  raw: ({ fn }: Options) => fn(undefined),
  raw3: (a: unknown, b: unknown, c: unknown, { fn }: Options) => `${fn(undefined)}${a}${b}${c}`,
  block: ({ fn }: Options) => fn(''),
  inverse: ({ inverse }: Options) => inverse(''),
  items(this: unknown, list: readonly unknown[], { fn, inverse }: Options) {
    return list.length > 0
      ? `<i>${list.map((each) => fn(each)).join('</i><i>')}</i>`
      : `<u>${inverse(this)}</u>`;
  },
  params: ({ fn }: Options) => fn({ value: 'inner' }, { blockParams: [1, 2] }),
  paramsThis(this: unknown, { fn }: Options) {
    return fn(this, { blockParams: [1, 2] });
  },
  declared: ({ fn }: Options) => String((fn as unknown as { blockParams: number }).blockParams),
  inverseTakes: ({ inverse }: Options) => `${typeof inverse}${inverse?.length}`,
  hasBody: ({ fn }: Options) => typeof fn,
  compare(this: unknown, a: number, how: string, b: number, { fn, inverse }: Options) {
    return (how === '>' ? a > b : a === b) ? fn(this) : inverse(this);
  },
  trimmed(this: unknown, { fn }: Options) {
    return fn(this).trim();
  },
  loud(this: unknown, { fn }: Options) {
    return fn(this).toUpperCase();
  },
  reversed(this: unknown, { fn }: Options) {
    return [...fn(this)].reverse().join('');
  },
  bolded(this: unknown, { fn }: Options) {
    return new Handlebars.SafeString(`<b>${fn(this)}</b>`);
  },
  second(this: unknown, { fn }: Options) {
    fn(this);
    return fn(this);
  },
  joined: (list: readonly unknown[], between: string, { fn, data }: Options) =>
    list.map((each, index) => fn(each, { data: { ...Handlebars.createFrame(data), index } })).join(between),
  list: (...args: unknown[]) => args.slice(0, -1),
  object: ({ hash }: Options) => hash,
  five: () => 5,
  truth: () => true,
  lie: () => false,
  nothing: () => null,
  missing() {},
  void: () => '',
};

export const PARTIALS: Readonly<Record<string, string>> = {
  card: '[{{n}}{{t}}]',
  in: '{{> card}}',
  e: '',
  frame: '({{> @partial-block}})',
  frameTwice: '{{> @partial-block}}+{{> @partial-block}}',
  frameEach: '{{#each .}}<i>{{> @partial-block}}</i>{{/each}}',
  frameWith: '{{#with o}}{{> @partial-block}}{{/with}}',
  outer: '<s>{{#> nested}}<b>{{> @partial-block}}</b>{{/nested}}{{> @partial-block}}</s>',
  nested: '<u>{{> @partial-block}}</u>',
  'shared/c': 'slash {{t}}',
  'shared/c.d': 'dot',
  404: 'number',
  '404/as?.b': 'odd',
  lines: '{{t}}\n {{> lines2}}',
  lines2: '{{a}}!\n',
  dot: '{{.}}',
  loop: '{{#this}}{{n}};{{/this}}',
  others: '{{others.t}}{{n}}',
  up: '{{../t}}|{{@index}}|{{@root.t}}',
  doctype: 'dt {{> content}}',
  layout: '{{#> doctype}}{{#*inline "content"}}lay {{> sub}}{{/inline}}{{/doctype}}',
  ifFrame: '{{#if @partial-block}}has {{> @partial-block}}{{else}}has none{{/if}}',
  slot: '{{> my}}',
  hashed: '{{x}}{{y}}{{t}}',
  data: '{{@x}}{{@root.t}}',
  safed: '{{#safe}}<p>{{/safe}}',
};
