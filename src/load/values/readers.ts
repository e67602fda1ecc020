import type { LoadDefaults } from '../LoadDefaults.ts';
import { Problem } from './Problem.ts';
import { readDecimal } from './readDecimal.ts';
import { EARLIEST, readDay, readMoment } from './readMoment.ts';

/** One cell, never empty -> the value that the domain's schema takes, or what is allowed. */
export type Reader = (value: unknown, defaults: LoadDefaults) => unknown;

// Excel writes its own TRUE and FALSE in the language of the desk where the file was saved.
const YES = new Set('true yes y 1 si sí sì ja oui sim x wahr verdadero vrai vero verdadeiro waar'.split(' '));
const NO = new Set('false no n 0 nein non não nee falsch falso faux onwaar'.split(' '));
const SOLD = new Set([
  'in stock',
  'in_stock',
  'instock',
  'limited availability',
  'on backorder',
  'onbackorder',
]);
const UNSOLD = new Set([
  ...['out of stock', 'out_of_stock', 'outofstock', 'sold out', 'preorder', 'pre-order', 'backorder'],
  ...['discontinued'],
]);
const BOOLEAN = new Problem('must be true or false (or yes/no, sí/no, 1/0)');
const TEXT = new Problem('must be text');
const LIST = new Problem('must be ids separated by spaces');
const ROUNDED = new Problem(
  'is a number that a spreadsheet has rounded, such as 6.59914E+12: many ids have become one; export the file again and do not save it in a spreadsheet, or format the column as text',
);
const SCIENTIFIC = /^\d(?:[.,]\d+)?E\+\d{1,3}$/i;

/** Ids and names: NDJSON may hold them as numbers. */
export const text: Reader = (value) =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : TEXT;

/** What tells one person, product or order from another. */
export const id: Reader = (value, defaults) => {
  const written = text(value, defaults);
  return typeof written === 'string' && SCIENTIFIC.test(written.trim()) ? ROUNDED : written;
};

/** A word of a fixed list, such as a status. */
export const word: Reader = (value) => (typeof value === 'string' ? value.trim().toLowerCase() : TEXT);

/** A currency: `eur` is as good as `EUR`. */
export const upperWord: Reader = (value) => (typeof value === 'string' ? value.trim().toUpperCase() : TEXT);

/** `ES`, `es_ES` and `zh-hant` are what people write for `es`, `es-ES` and `zh-Hant`. What is no tag is left for the schema to judge. */
export const language: Reader = (value) => {
  if (typeof value !== 'string') return TEXT;
  const written = value.trim().replaceAll('_', '-');
  try {
    return Intl.getCanonicalLocales(written)[0] ?? written;
  } catch {
    return written;
  }
};

export const boolean: Reader = (value) => {
  if (typeof value === 'boolean') return value;
  const answer = String(value).trim().toLowerCase();
  return YES.has(answer) ? true : NO.has(answer) ? false : BOOLEAN;
};

/** Whether there is some: yes, no, how many are left, or in the words of a product feed. */
export const stock: Reader = (value, defaults) => {
  const written = String(value).trim().toLowerCase();
  if (/^-?[\d.,]+$/.test(written)) return !written.startsWith('-') && /[1-9]/.test(written);
  return SOLD.has(written) ? true : UNSOLD.has(written) ? false : boolean(value, defaults);
};

export const number: Reader = (value, { decimals }) => {
  if (typeof value === 'number') return value;
  const read = readDecimal(typeof value === 'string' ? value.trim() : '', decimals);
  if (read instanceof Problem) return read;
  const size = Number(`${read.whole}.${read.fraction || '0'}`);
  return read.negative ? -size : size;
};

export const moment: Reader = (value, { timeZone, dates }) => readMoment(value, timeZone, dates);

/** What a consent without a date is dated: it comes before everything that has one. `withdrawn` is dated anew at the import. */
export const UNDATED = EARLIEST;

/** `undated` stands for a yes or no of which the file does not say since when. */
export const consentMoment: Reader = (value, defaults) =>
  typeof value === 'string' && value.trim() === 'undated' ? UNDATED : moment(value, defaults);

/** One category path, or several of one product. */
export const categories: Reader = (value) =>
  Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : text(value, NO_DEFAULTS);

export const day: Reader = (value, { dates }) => readDay(value, dates);

/** Ids in one cell, separated by white space; a list in NDJSON. */
export const ids: Reader = (value, defaults) => {
  const list = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.trim().split(/\s+/)
      : undefined;
  if (list === undefined) return LIST;
  const read = list.map((one) => id(one, defaults));
  return read.find((one) => one instanceof Problem) ?? read;
};

/** Joins a relative address to the shop's; of several the first counts. What has a scheme or a host of its own is left for the schema to judge. */
export const address =
  (base: 'urlBase' | 'imageBase'): Reader =>
  (value, defaults) => {
    const first = Array.isArray(value) ? value[0] : value;
    if (typeof first !== 'string') return TEXT;
    const written = first.trim();
    const root = defaults[base];
    if (root === undefined || /^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(written)) return written;
    return URL.parse(written, root)?.href ?? written;
  };

const NO_DEFAULTS: LoadDefaults = { currency: '', timeZone: 'UTC' };
