import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/load/values/Problem.ts';
import { readAmount } from '../../src/load/values/readAmount.ts';
import { boolean, language, number, stock } from '../../src/load/values/readers.ts';
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
    ['15/01/2026', 'refused'],
    ['0026-01-15', 'refused'],
    ['yesterday', 'refused'],
  ])('%s in Madrid is %s', (text, moment) => {
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
    expect(iso(readDay('17.5.1980'))).toBe('refused');
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
    ['12.500', 'EUR', 1250],
    ['1200', 'JPY', 1200],
    ['1200.00', 'JPY', 1200],
    ['1.234', 'KWD', 1234],
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
  ])('boolean %s is %s', (text, value) => {
    const read = boolean(text, DEFAULTS);
    expect(read instanceof Problem ? 'refused' : read).toBe(value);
  });

  it('a stock may be counted', () => {
    expect(['12', '0', '-1', 'yes', 'no'].map((text) => stock(text, DEFAULTS))).toEqual([
      true,
      false,
      false,
      true,
      false,
    ]);
  });

  it('a number may have a decimal comma, and nothing else beside digits', () => {
    expect(number('1,5', DEFAULTS)).toBe(1.5);
    for (const text of ['1e9', '0x10', '1.2.3', 'Infinity', 'two']) {
      expect(number(text, DEFAULTS)).toBeInstanceOf(Problem);
    }
  });

  it('a language is read as people write it', () => {
    expect(['ES', 'pt_br', 'en-GB', 'de'].map((text) => language(text, DEFAULTS))).toEqual([
      'es',
      'pt-BR',
      'en-GB',
      'de',
    ]);
  });
});
