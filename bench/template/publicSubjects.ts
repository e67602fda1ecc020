import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Subject } from './subjects.ts';

/**
 * Templates of the construction of public ones (a receipt with inlined CSS, a newsletter with a hero, an account's email from partials, an
 * order with a table, a notice with raw markup), in our own words, for people in Germany and in the United States: their prices and dates hold
 * what `Intl` puts into them.
 */
export function publicSubjects(people = 64): readonly Subject[] {
  return [
    { name: 'receipt', context: receipt },
    { name: 'newsletter', context: newsletter },
    { name: 'activation', context: activation, partials: ['top', 'bottom'] },
    { name: 'order', context: order },
    { name: 'notice', context: notice },
  ].map(({ name, context, partials = [] }) => ({
    name,
    source: read(`${name}.mjml`),
    partials: Object.fromEntries(partials.map((partial) => [partial, read(`${partial}.partial.mjml`)])),
    contexts: Array.from({ length: people }, (_, person) => context(person)),
  }));
}

const read = (file: string) => readFileSync(join(import.meta.dirname, 'templates', 'public', file), 'utf8');

const FORMATS = [
  { locale: 'de-DE', currency: 'EUR' },
  { locale: 'en-US', currency: 'USD' },
].map(({ locale, currency }) => ({
  money: new Intl.NumberFormat(locale, { style: 'currency', currency }),
  date: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }),
}));
const NAMES = ['Ana', 'María José', 'Jürgen', 'Siân', "O'Neil", 'Noor', 'Zoë', 'Bo'];
const THINGS = ['Winter coat', 'Wool hat & scarf', 'Copper pan 24 cm', 'Garden shears "Pro"', 'Reading lamp'];

const name = (person: number) => `${NAMES[person % NAMES.length]} ${person % 97}`;
const thing = (index: number) => THINGS[index % THINGS.length] as string;
const formatOf = (person: number) => FORMATS[person % 2] as (typeof FORMATS)[number];
const money = (person: number, amount: number) => formatOf(person).money.format(amount);
const date = (person: number, day: number) =>
  formatOf(person).date.format(new Date(Date.UTC(2026, 9, 1 + (day % 28), day % 24)));
const link = (path: string, index: number) => `https://shop.example/${path}/${index}`;

function receipt(person: number) {
  return {
    number: `R-${10_000 + person}`,
    name: name(person),
    placed: date(person, person),
    total: money(person, 1200 + person * 1.37),
    card: String(1000 + (person % 9000)),
    url: link('o', person),
    items: Array.from({ length: 1 + (person % 4) }, (_, index) => ({
      name: thing(person + index),
      price: money(person, 10 + index * 7.5),
      note: (person + index) % 3 === 0 ? `size ${index + 38}` : '',
    })),
  };
}

function newsletter(person: number) {
  return {
    headline: 'What to plant in November',
    name: name(person),
    intro: 'The days are short, and the soil is still warm.',
    member: person % 3 === 0,
    since: date(person, person),
    url: link('n', person),
    unsubscribe: link('u', person),
    stories: Array.from({ length: 2 + (person % 3) }, (_, index) => ({
      title: `${thing(person + index)} and more`,
      text: `What ${name(index)} says about it, for every day of the year.`,
      minutes: (person + index) % 2 === 0 ? 3 + index : 0,
      image: link('i', index),
      url: link('s', person * 10 + index),
    })),
  };
}

function activation(person: number) {
  return {
    name: name(person),
    address: `person${person}@mail.example`,
    token: `t${person * 7919}`,
    team: person % 4 === 0 ? `Team ${person}` : '',
    url: 'https://shop.example/confirm',
    until: date(person, person),
    place: person % 2 === 0 ? 'Köln' : 'Austin',
    company: 'The Shop Ltd',
  };
}

function order(person: number) {
  return {
    number: `O-${person}`,
    name: name(person),
    total: money(person, 1000 + person),
    subtotal: money(person, 990 + person),
    delivery: money(person, 10),
    discount: person % 5 === 0 ? money(person, 5) : '',
    tracking: person % 3 === 0 ? `T${person}` : '',
    trackingUrl: link('t', person),
    company: person % 7 === 0 ? 'Alder & Finch' : '',
    street: `${1 + (person % 90)} Mill Lane`,
    city: person % 2 === 0 ? '50667 Köln' : 'Austin, TX 78701',
    payment: person % 2 === 0 ? 'Rechnung' : 'Visa',
    items: Array.from({ length: 1 + (person % 5) }, (_, index) => ({
      name: thing(person + index),
      variant: (person + index) % 2 === 0 ? `Blue, ${index + 38}` : '',
      few: (person + index) % 4 === 0,
      quantity: 1 + (index % 3),
      price: money(person, 9.9 + index * 13),
      image: link('i', index),
    })),
  };
}

function notice(person: number) {
  return {
    subject: 'A notice for you',
    sender: person % 2 === 0 ? 'Stadt Köln' : 'City of Austin',
    name: name(person),
    number: `N${person * 31}`,
    amount: money(person, 50 + person),
    due: date(person, person + 3),
    urgent: person % 4 === 0,
    instalments: person % 3 === 0 ? 2 + (person % 4) : 0,
    reminder: person % 5 === 0,
    fee: person % 6 === 0 ? money(person, 2.5) : '',
    url: 'https://shop.example/pay',
  };
}
