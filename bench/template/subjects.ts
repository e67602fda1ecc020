import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Brand } from '../../src/domain/index.ts';
import { withBrand } from '../../src/run/compose/withBrand.ts';
import { type HelperFunction, type HelperOptions, passesBodies } from '../../src/template/index.ts';

import { publicSubjects } from './publicSubjects.ts';

/** A template to measure with, and people to render it for. */
export interface Subject {
  readonly name: string;
  readonly source: string;
  readonly partials: Readonly<Record<string, string>>;
  readonly contexts: readonly object[];
}

const ROOT = join(import.meta.dirname, '..', '..');
const PEOPLE = 64;
const BRAND = Brand.parse({});
const read = (...path: string[]) => withBrand(readFileSync(join(ROOT, ...path), 'utf8'), BRAND);
const NAMES = ['Ana', 'María José', 'Jürgen', 'Siân', 'O’Neil', 'Noor', 'Zoë', 'Bo'];
const THINGS = [
  'Winter coat',
  'Wool hat & scarf',
  'Copper pan 24 cm',
  'Garden shears "Pro"',
  'Reading lamp',
  'Dog lead',
];

/**
 * Helpers as cheap as helpers can be, so that the figures are those of the engine: the guard's own format dates and check links,
 * which costs the same whoever renders.
 */
export const helpers: Readonly<Record<string, HelperFunction>> = {
  complements: listOf('complements'),
  purchases: listOf('purchases'),
  why(this: { because: string }) {
    return this.because;
  },
  money: (value: string) => value,
  date: (value: string) => value,
  link: (value: string) => value,
};

function listOf(name: string): HelperFunction {
  return passesBodies(function (this: unknown, options: HelperOptions) {
    const root = options.data.root as Readonly<Record<string, readonly unknown[]>>;
    const items = (root[name] ?? []).slice(0, Number(options.hash.max ?? 99));
    return items.length === 0 ? options.inverse(this) : items.map((item) => options.fn(item)).join('');
  });
}

/** The templates to measure with, for so many people. */
export function subjects(count = PEOPLE): readonly Subject[] {
  return [small(count), sample(count), large(count), ...publicSubjects(count)];
}

function small(count: number): Subject {
  return {
    name: 'small',
    source: readFileSync(join(import.meta.dirname, 'templates', 'small.mjml'), 'utf8'),
    partials: {},
    contexts: people(count, (person) => ({
      name: name(person),
      city: thing(person),
      url: link('start', person),
    })),
  };
}

function sample(count: number): Subject {
  return {
    name: 'sample',
    source: read('templates', 'after-purchase.en.mjml'),
    partials: Object.fromEntries(
      readdirSync(join(ROOT, 'partials'))
        .filter((file) => file.endsWith('.mjml'))
        .map((file) => [file.slice(0, -'.mjml'.length), read('partials', file)]),
    ),
    contexts: people(count, (person) => ({
      language: 'en',
      usesPurchases: true,
      customer: person % 5 === 0 ? {} : { firstName: name(person) },
      order: { placedAt: `${1 + (person % 28)} October 2026` },
      purchases: [],
      complements: Array.from({ length: 1 + (person % 3) }, (_, index) => ({
        name: thing(person + index),
        url: link('p', person * 7 + index),
        image: link('i', person * 7 + index),
        price: `${10 + ((person * 13 + index) % 90)}.95 EUR`,
        because: `because you bought “${thing(person + index + 1)}” on ${1 + (person % 28)} October`,
      })),
      shop: {
        name: 'Alder & Finch',
        legalName: 'Alder & Finch Ltd',
        address: '1 Mill Lane, Bath',
        url: link('', 0),
        logo: link('logo', 0),
      },
      brand: BRAND,
      campaign: { name: 'after-purchase' },
      links: { unsubscribe: link('u', person), preferences: link('f', person), privacy: link('privacy', 0) },
    })),
  };
}

function large(count: number): Subject {
  return {
    name: 'large',
    source: readFileSync(join(import.meta.dirname, 'templates', 'large.mjml'), 'utf8'),
    partials: { product: readFileSync(join(import.meta.dirname, 'templates', 'product.mjml'), 'utf8') },
    contexts: people(count, (person) => ({
      name: name(person),
      shop: 'Alder & Finch',
      unsubscribe: link('u', person),
      groups: Array.from({ length: 4 }, (_, group) => ({
        title: `${thing(person + group)} and more`,
        products: Array.from({ length: 5 }, (_, index) => ({
          name: thing(person * 3 + group + index),
          text: `${name(index)} says: a good ${thing(group + index).toLowerCase()} for every day of the year`,
          price: `${10 + ((person + group * 7 + index) % 90)}.95 EUR`,
          url: link('p', person * 100 + group * 10 + index),
          image: link('i', group * 10 + index),
          offer: index === 0,
        })),
      })),
    })),
  };
}

function people(count: number, make: (person: number) => object): object[] {
  return Array.from({ length: count }, (_, person) => make(person));
}

const name = (index: number) => NAMES[index % NAMES.length] as string;
const thing = (index: number) => `${THINGS[index % THINGS.length]} no. ${index}`;
const link = (path: string, index: number) => `https://shop.example/${path}/${index}?from=mail&id=${index}`;
