import type { LoadDefaults } from '../LoadDefaults.ts';
import { isoDate } from './isoDate.ts';
import { Problem } from './Problem.ts';
import { readDay, readMoment } from './readMoment.ts';

/** One cell, never empty -> the value that the domain's schema takes, or what is allowed. */
export type Reader = (value: unknown, defaults: LoadDefaults) => unknown;

const YES = new Set(['true', 'yes', 'y', '1', 'si', 'sí', 'ja', 'oui', 'x']);
const NO = new Set(['false', 'no', 'n', '0', 'nein', 'non']);
const BOOLEAN = new Problem('must be true or false (or yes/no, sí/no, 1/0)');
const NUMBER = new Problem('must be a number such as "2" or "0.5"');
const TEXT = new Problem('must be text');
const LIST = new Problem('must be ids separated by spaces');

/** Ids and names: NDJSON may hold them as numbers. */
export const text: Reader = (value) =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : TEXT;

/** A word of a fixed list, such as a status. */
export const word: Reader = (value) => (typeof value === 'string' ? value.trim().toLowerCase() : TEXT);

/** A currency: `eur` is as good as `EUR`. */
export const upperWord: Reader = (value) => (typeof value === 'string' ? value.trim().toUpperCase() : TEXT);

/** `ES`, `es_ES` and `es-es` are what people write for `es` and `es-ES`. */
export const language: Reader = (value) => {
  if (typeof value !== 'string') return TEXT;
  const [base = '', region] = value.trim().split(/[-_]/, 2);
  return region ? `${base.toLowerCase()}-${region.toUpperCase()}` : base.toLowerCase();
};

export const boolean: Reader = (value) => {
  if (typeof value === 'boolean') return value;
  const answer = String(value).trim().toLowerCase();
  return YES.has(answer) ? true : NO.has(answer) ? false : BOOLEAN;
};

/** Whether there is some: yes, no, or how many are left. */
export const stock: Reader = (value) =>
  /^\s*-?\d+\s*$/.test(String(value)) ? Number(value) > 0 : boolean(value, NONE);

export const number: Reader = (value) => {
  if (typeof value === 'number') return value;
  const written = typeof value === 'string' ? value.trim() : '';
  return /^-?\d+(?:[.,]\d+)?$/.test(written) ? Number(written.replace(',', '.')) : NUMBER;
};

export const moment: Reader = (value, { timeZone, dates }) => readMoment(isoDate(value, dates), timeZone);
export const day: Reader = (value, { dates }) => readDay(isoDate(value, dates));

/** Ids in one cell, separated by white space; a list in NDJSON. */
export const ids: Reader = (value) =>
  Array.isArray(value) ? value : typeof value === 'string' ? value.trim().split(/\s+/) : LIST;

/** Joins a relative address to the shop's. What has a scheme or a host of its own is left for the schema to judge. */
export const address =
  (base: 'urlBase' | 'imageBase'): Reader =>
  (value, defaults) => {
    if (typeof value !== 'string') return TEXT;
    const written = value.trim();
    const root = defaults[base];
    if (root === undefined || /^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(written)) return written;
    return URL.parse(written, root)?.href ?? written;
  };

const NONE: LoadDefaults = { currency: '', timeZone: 'UTC' };
