import Handlebars from 'handlebars';
import type { SpecCase } from '../fixtures.ts';

type Options = Handlebars.HelperOptions & { readonly name: string };
const told = (value: unknown, options?: Options) =>
  `${typeof value} ${options?.name} ${JSON.stringify(options?.hash)}`;

/** Functions in the data: called wherever a path meets one, and with a helper's options where it could be a helper. */
export const functions: readonly SpecCase[] = [
  ['{{f}}{{g}}', () => ({ f: self('more'), more: 'm', g: () => new Handlebars.SafeString('<i>s</i>') })],
  ['{{f a}}', () => ({ f: told, a: 'q' })],
  ['{{f x=1}}{{f a x=a y="z"}}', () => ({ f: told, a: 'q' })],
  ['{{#f 1}}in {{.}}{{/f}}', () => ({ f: (value: unknown, { fn }: Options) => fn(value) })],
  ['{{#f x=2}}in{{/f}}', () => ({ f: ({ fn, hash }: Options) => fn({}) + hash.x })],
  ['{{#f}}in{{/f}}', () => ({ f: ({ fn }: Options) => fn({}) })],
  ['{{#f}}{{v}}{{/f}}', () => ({ f: () => ({ v: 'from f' }) })],
  ['{{#f}}{{v}}{{/f}}', () => ({ f: () => [{ v: 1 }, { v: 2 }] })],
  ['{{#f}}{{t}}{{/f}}', () => ({ f: () => true, t: 'T' })],
  [
    '{{#o.f}}{{v}}{{/o.f}}{{#./f}}{{v}}{{/./f}}',
    () => ({ f: () => ({ v: 1 }), o: { f: () => ({ v: 'deep' }) } }),
  ],
  ['{{#o.f 1 x=2}}{{.}}{{/o.f}}', () => ({ o: { f: (v: number, { fn, hash }: Options) => fn(v + hash.x) } })],
  ['{{o.f 1 x=2}} {{./f 1}} {{this.f 2}} {{o/f}} {{o.f}}', () => ({ o: { f: told }, f: told })],
  ['{{#with o}}{{../f 1}} {{../f .}} {{../f}} {{#../f 1}}x{{/../f}}{{/with}}', () => ({ o: {}, f: told })],
  [
    '{{#if f}}y{{else}}n{{/if}}{{#if g}}y{{else}}n{{/if}}{{#unless f}}y{{else}}n{{/unless}}',
    () => ({ f: self('z'), z: 1, g: () => '' }),
  ],
  ['{{#each f}}{{.}}{{/each}}{{#with g}}{{x}}{{/with}}', () => ({ f: () => [1, 2], g: () => ({ x: 'X' }) })],
  [
    '{{#each l}}{{f}}{{../f}}{{/each}}',
    () => ({ l: [{ f: () => 'in' }, { f: self('q'), q: 'Q' }], f: self('q') }),
  ],
  ['{{#each l as |x i|}}{{x.f}} {{x.f 1}} {{i}}{{/each}}', () => ({ l: [{ f: told }] })],
  ['{{@root.f}} {{@root.f 1}} {{#@root.f}}x{{/@root.f}}', () => ({ f: told })],
  ['{{lookup o "f"}} {{lookup f "length"}}', () => ({ o: { f: () => 'fn' }, f: () => 1 })],
  [
    '{{cat f "x"}} {{cat (f) "x"}} {{cat (o.f 1) "x"}}',
    () => ({ f: () => 'F', o: { f: (x: unknown) => x } }),
  ],
  ['{{hash a=f b=(f)}}', () => ({ f: () => 'F' })],
  ['{{> dot f}}{{> hashed x=f}}', () => ({ f: () => 'F' })],
  ['{{#each l}}{{this}}{{/each}}{{#l}}{{this}}{{/l}}', () => ({ l: [() => 'a', () => 'b'] })],
  ['{{^f}}not f{{/f}}{{^g}}not g{{/g}}', () => ({ f: () => false, g: () => true })],
  ['{{#if (f)}}x{{/if}}', () => ({ f: () => true })],
  ['{{f.x}}{{f.name}}{{f.length}}', () => ({ f: Object.assign(() => 1, { x: 'own' }) })],
  [
    '{{#each (f)}}{{.}}{{/each}}{{#with (o.f 1)}}{{v}}{{/with}}',
    () => ({ f: () => [1], o: { f: () => ({ v: 2 }) } }),
  ],
  ['{{"f"}} {{[f]}} {{"f" 1}}', () => ({ f: told })],
  ['{{{f}}} {{{f 1}}} {{{o.f}}} {{&f}}', () => ({ f: () => '<b>', o: { f: () => '<i>' } })],
  ['{{nope x=1}}|{{#nope x=1}}q{{else}}e{{/nope}}|{{show (nope)}}', () => ({})],
  ['{{nope 1}}', () => ({})],
  ['{{v 1}}', () => ({ v: 'no function' })],
  ['{{#v 1}}x{{/v}}', () => ({ v: 'no function' })],
  ['{{o.v 1}}', () => ({ o: { v: 'no function' } })],
];

/** A function that gives another value of the object that it is called on. */
function self(name: string) {
  return function (this: Record<string, unknown>) {
    return this[name];
  };
}
