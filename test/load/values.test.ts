import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/load/values/Problem.ts';
import { readAmount } from '../../src/load/values/readAmount.ts';
import { boolean, id, language, number, stock } from '../../src/load/values/readers.ts';
import { readDay, readMoment } from '../../src/load/values/readMoment.ts';
import { zonedInstant } from '../../src/load/values/zonedInstant.ts';

const MADRID = 'Europe/Madrid';
const DEFAULTS = { currency: 'EUR', timeZone: MADRID };
const iso = (value: number | Problem) =>
  value instanceof Problem ? 'refused' : new Date(value).toISOString();

describe('moments', () => {
  it.each([
    ['2026-01-15T12:00:00Z', '2026-01-15T12:00:00.000Z'],
    ['2026-01-15T12:00:00.5+02:00', '2026-01-15T10:00:00.500Z'],
    ['2026-01-15T12:00-0330', '2026-01-15T15:30:00.000Z'],
    ['2026-01-15 12:00:00', '2026-01-15T11:00:00.000Z'],
    ['2026-07-15 12:00', '2026-07-15T10:00:00.000Z'],
    ['2026-07-15', '2026-07-14T22:00:00.000Z'],
    // The night of March 29 has no 02:30 there: clocks go from 02:00 to 03:00.
    ['2026-03-29 02:30:00', '2026-03-29T01:30:00.000Z'],
    ['2026-03-29 03:30:00', '2026-03-29T01:30:00.000Z'],
    // October 25 has 02:30 twice; the first one counts.
    ['2026-10-25 02:30:00', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25 03:00:00', '2026-10-25T02:00:00.000Z'],
    ['2024-02-29', '2024-02-28T23:00:00.000Z'],
    ['2026-02-29', 'refused'],
    ['2026-04-31', 'refused'],
    ['2026-13-01', 'refused'],
    ['2026-01-15 24:00', 'refused'],
    ['2026-01-15T12:00+19:00', 'refused'],
    // One meaning: there is no fifteenth month, and the fifth of the fifth is the same either way.
    ['15/01/2026', '2026-01-14T23:00:00.000Z'],
    ['01/15/2026 6:05 PM', '2026-01-15T17:05:00.000Z'],
    ['05.05.2026', '2026-05-04T22:00:00.000Z'],
    ['05/10/2026', 'refused'],
    ['05/10/26', 'refused'],
    ['20261003', '2026-10-02T22:00:00.000Z'],
    ['2026/10/03 9:05', '2026-10-03T07:05:00.000Z'],
    ['2026-02-20 10:00:00 +0100', '2026-02-20T09:00:00.000Z'],
    ['2026-02-20 10:00:00 UTC', '2026-02-20T10:00:00.000Z'],
    ['Oct 3, 2026 12:05:00 AM', '2026-10-02T22:05:00.000Z'],
    ['Sat, 03 Oct 2026 10:00:00 +0000', '2026-10-03T10:00:00.000Z'],
    ['3. Oktober 2026', '2026-10-02T22:00:00.000Z'],
    ['3 de octubre de 2026, 10:00', '2026-10-03T08:00:00.000Z'],
    ['13:05 PM', 'refused'],
    ['2026-10-03 13:05 PM', 'refused'],
    ['2026-10-03 10:00 EST', 'refused'],
    ['0000-00-00 00:00:00', 'refused'],
    ['1970-01-20 10:00', 'refused'],
    [1_767_322_800, 'refused'],
    [1_767_322_800_000, '2026-01-02T03:00:00.000Z'],
    [1_767_322_800_000_000, 'refused'],
    ['0026-01-15', 'refused'],
    ['yesterday', 'refused'],
  ] as const)('%s in Madrid is %s', (text, moment) => {
    expect(iso(readMoment(text, MADRID))).toBe(moment);
  });

  it('agree with the platform in every hour of two years in zones of all kinds', () => {
    const zones = [
      'Europe/Madrid',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      'Pacific/Apia',
      'UTC',
    ];
    for (const timeZone of zones) {
      const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
      for (
        let instant = Date.UTC(2025, 0, 1);
        instant < Date.UTC(2027, 0, 1);
        instant += 3_600_000 * 5 + 900_000
      ) {
        const wall = format.format(instant);
        const read = zonedInstant(Date.parse(`${wall.replace(' ', 'T')}Z`), timeZone);
        // Where a time exists twice, the earlier moment is meant: both show the same clock.
        expect(format.format(read)).toBe(wall);
        expect(read).toBeLessThanOrEqual(instant);
      }
    }
  });

  it('a birth date is the same day everywhere', () => {
    expect(iso(readDay('1980-05-17'))).toBe('1980-05-17T00:00:00.000Z');
    expect(iso(readDay('1980-05-17 23:30:00'))).toBe('1980-05-17T00:00:00.000Z');
    expect(iso(readDay('17.5.1980'))).toBe('1980-05-17T00:00:00.000Z');
    expect(iso(readDay('5.7.1980'))).toBe('refused');
    expect(iso(readDay('5.7.1980', 'day-first'))).toBe('1980-07-05T00:00:00.000Z');
    // Seconds: 17 May 1980 would be the fourth of January 1970.
    expect(iso(readDay(327_369_600))).toBe('refused');
    expect(iso(readDay(-86_400_000_000))).toBe('1967-04-07T00:00:00.000Z');
  });
});

describe('amounts', () => {
  it.each([
    ['129.90', 'EUR', 12990],
    ['129,90', 'EUR', 12990],
    ['129.9', 'EUR', 12990],
    ['129', 'EUR', 12900],
    [' 0.05 ', 'EUR', 5],
    ['1.299,90', 'EUR', 129990],
    ['1,299.90', 'EUR', 129990],
    ['1.234.567,8', 'EUR', 123456780],
    ['12.5000', 'EUR', 1250],
    ['12.500', 'EUR', 'refused'],
    ['1,290', 'EUR', 'refused'],
    ['1.000', 'EUR', 'refused'],
    ['0.500', 'EUR', 50],
    ['129.9000', 'EUR', 12990],
    ['1299.900', 'EUR', 129990],
    ['1.234.567', 'EUR', 123456700],
    ['1 299,90', 'EUR', 129990],
    ["1'299.90", 'CHF', 129990],
    ['1 299', 'EUR', 129900],
    ['1.200', 'JPY', 'refused'],
    ['1234.50', 'HUF', 123450],
    ['9900', 'COP', 990000],
    ['1.234', 'KWD', 'refused'],
    ['1234.567', 'KWD', 1234567],
    ['1200', 'JPY', 1200],
    ['1200.00', 'JPY', 1200],
    [19.99, 'EUR', 1999],
    ['1.299', 'EUR', 'refused'],
    ['12.5', 'JPY', 'refused'],
    ['€5', 'EUR', 'refused'],
    ['-5', 'EUR', 'refused'],
    ['1e3', 'EUR', 'refused'],
    ['1.29.90', 'EUR', 'refused'],
    ['', 'EUR', 'refused'],
  ])('%j in %s is %s', (text, currency, amount) => {
    const read = readAmount(text, currency);
    expect(read instanceof Problem ? 'refused' : read).toBe(amount);
  });
});

it.each([
  ['1.290', ',', 129000],
  ['1.290', '.', 129],
  ['1,290', '.', 129000],
  ['1,5', ',', 150],
  ['1.5', ',', 'refused'],
  ['1.299,90', ',', 129990],
  ['1.299,90', '.', 'refused'],
] as const)('%s is %s once the file says which sign is before its decimals', (text, style, amount) => {
  const read = readAmount(text, 'EUR', style);
  expect(read instanceof Problem ? 'refused' : read).toBe(amount);
});

describe('words', () => {
  it.each([
    ['true', true],
    ['Yes', true],
    ['sí', true],
    ['SI', true],
    ['1', true],
    ['no', false],
    ['0', false],
    ['FALSE', false],
    ['maybe', 'refused'],
    ['2', 'refused'],
    ['WAHR', true],
    ['VERDADERO', true],
    ['VRAI', true],
    ['FALSCH', false],
    ['FALSO', false],
    ['FAUX', false],
  ])('boolean %s is %s', (text, value) => {
    const read = boolean(text, DEFAULTS);
    expect(read instanceof Problem ? 'refused' : read).toBe(value);
  });

  it('a stock may be counted', () => {
    const inStock = ['12', '100.0000', '1.000', 'yes', 'in stock', 'in_stock'];
    const sold = ['0', '0.0000', '-1', 'no', 'out of stock', 'preorder'];
    expect(inStock.filter((text) => stock(text, DEFAULTS) !== true)).toEqual([]);
    expect(sold.filter((text) => stock(text, DEFAULTS) !== false)).toEqual([]);
  });

  it('a number may have a decimal comma, and nothing else beside digits', () => {
    expect(number('1,5', DEFAULTS)).toBe(1.5);
    expect(number('100.0000', DEFAULTS)).toBe(100);
    expect(number('-6', DEFAULTS)).toBe(-6);
    expect(number('1.000', DEFAULTS)).toBeInstanceOf(Problem);
    expect(number('1.000', { ...DEFAULTS, decimals: ',' })).toBe(1000);
    for (const text of ['1e9', '0x10', '1.2.3', 'Infinity', 'two']) {
      expect(number(text, DEFAULTS)).toBeInstanceOf(Problem);
    }
  });

  it('an id that a spreadsheet has rounded is refused: many people would be one', () => {
    for (const text of ['6.59914E+12', '4,89235E+12', 1e21])
      expect(id(text, DEFAULTS)).toBeInstanceOf(Problem);
    expect(['12E5', 'E+1', '3E05', '10E+X'].map((text) => id(text, DEFAULTS))).toEqual([
      '12E5',
      'E+1',
      '3E05',
      '10E+X',
    ]);
  });

  it('a language is read as people write it', () => {
    expect(
      ['ES', 'pt_br', 'zh-hant', 'es_419', 'sr-latn-rs'].map((text) => language(text, DEFAULTS)),
    ).toEqual(['es', 'pt-BR', 'zh-Hant', 'es-419', 'sr-Latn-RS']);
  });
});
