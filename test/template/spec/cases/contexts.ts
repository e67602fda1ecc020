import Handlebars from 'handlebars';
import type { SpecCase } from '../fixtures.ts';

/** What values can be, beyond what JSON has. */
export const contexts: readonly SpecCase[] = [
  [
    '{{#each m}}{{@key}}{{this.[0]}}{{this.[1]}}{{@last}};{{/each}}',
    () => ({
      m: new Map([
        ['k', 1],
        ['j', 2],
      ]),
    }),
  ],
  ['{{m.k}}{{lookup m "k"}}{{#m}}x{{/m}}{{#if m}}y{{/if}}', () => ({ m: new Map([['k', 1]]) })],
  ['{{#each s}}{{@key}}{{this}}{{else}}none{{/each}}', () => ({ s: new Set(['p', 'q']) })],
  ['{{#each s}}x{{else}}none{{/each}}', () => ({ s: new Set() })],
  ['{{#each g}}{{this}}{{@last}}{{else}}none{{/each}}', () => ({ g: [1, 2].values() })],
  ['{{#each l}}{{@index}}{{.}}{{@last}}{{/each}}{{#l}}{{@index}}{{.}}{{/l}}', () => ({ l: sparse() })],
  ['{{#each d}}K:{{@key}} {{/each}}', () => ({ d: { '': 'none', n: 'C', v: 1 } })],
  ['{{#each d}}{{@key}}. {{x}} {{/each}}', () => ({ d: { '<b>#1</b>': { x: 'g' }, 2: { x: 'G' } } })],
  [
    '{{#each d}}{{@key}}{{/each}}',
    () => ({ d: Object.create({ above: 1 }, { own: { value: 2, enumerable: true } }) }),
  ],
  [
    '{{constructor.name}}{{__proto__}}{{lookup this "constructor"}}{{toString}}{{hasOwnProperty}}',
    () => ({}),
  ],
  ['{{lookup (lookup this "constructor") "name"}}{{lookup this (list "constructor")}}', () => ({})],
  [
    '{{constructor.name}}{{lookup (lookup this "constructor") "name"}}',
    () => ({ constructor: { name: 'own' } }),
  ],
  ['{{__defineGetter__ "x" y}}', () => ({})],
  ['{{#with this.__proto__}}x{{else}}n{{/with}}{{#each this.__proto__}}x{{else}}n{{/each}}', () => ({})],
  ['{{constructor.name}}', () => ({ [Symbol.toStringTag]: 'Map' })],
  ['{{p}}{{m}}{{o}}', () => new Inherited()],
  ['{{x.trim}}{{x.length}}{{l.length}}{{l.map}}{{x.[0]}}', () => ({ x: ' s ', l: [1] })],
  ['{{d}}', () => ({ d: new Date(0) })],
  [
    '{{a}} {{b}} {{c}} {{d}} {{e}}',
    () => ({ a: 1n, b: Number.NaN, c: Number.POSITIVE_INFINITY, d: -0, e: 1e21 }),
  ],
  ['{{a}}', () => ({ a: [1, [2, 3], null, undefined, '<'] })],
  ['{{a}}{{{a}}}', () => ({ a: { toString: () => '<own>' } })],
  ['{{a}}{{{a}}}', () => ({ a: { toHTML: () => '<i>own</i>', toString: () => 's' } })],
  ['{{a}}{{{a}}}', () => ({ a: new Handlebars.SafeString('<i>&amp;</i>') })],
  ['{{show a}}{{bold "x"}}{{hash a=a}}', () => ({ a: new Handlebars.SafeString('<i>') })],
  ['{{a}}{{{a}}}{{#a}}{{this}}{{/a}}', () => ({ a: Object('boxed') })],
  ['{{a}}', () => ({ a: Symbol('s') })],
  ['{{a}}{{{a}}}{{b}}{{{b}}}', () => ({ a: true, b: false })],
  ['{{a}}{{{a}}}', () => ({ a: {} })],
  ['{{{a}}}{{{b}}}', () => ({ a: 1, b: 2 })],
  ['{{{a}}}{{{b}}}{{c}}{{{a}}}', () => ({ a: 1, b: 2, c: 3 })],
  [
    '{{#if a}}{{{a}}}{{{b}}}{{/if}}{{#with o}}{{{x}}}{{{y}}}z{{/with}}',
    () => ({ a: 1, b: 2, o: { x: true, y: 1 } }),
  ],
  ['{{#l}}{{n}}{{/l}}{{#l}}{{n}}{{/l}}{{#each l}}{{n}}{{/each}}', () => ({ l: [{ n: 'J' }, { n: 'K' }] })],
  [
    '{{#books}}{{title}}{{author.name}}{{/books}}',
    () => ({ books: [{ title: 'o', author: { name: 'D' } }, { title: 'L' }] }),
  ],
  ['{{a.b}}{{#a}} {{c}} ~ {{/a}}', () => ({ a: 0, c: 'OK' })],
  ['{{#.}}{{n}}{{/.}}{{#each this}}{{n}}{{/each}}{{length}}', () => [{ n: 1 }, { n: 2 }]],
  ['{{a}}', () => Object.assign(Object.create(null), { a: 'no prototype' })],
  ['{{#each o}}{{@key}}{{/each}}{{o.a}}', () => ({ o: Object.assign(Object.create(null), { a: 1 }) })],
  [
    '{{g}}',
    () => ({
      get g() {
        return 'got';
      },
    }),
  ],
];

function sparse(): unknown[] {
  const list: unknown[] = [];
  list[1] = 'one';
  list[3] = 'three';
  return list;
}

class Inherited {
  o = 'own';
  get p() {
    return 'above';
  }
  m() {
    return 'above';
  }
}
