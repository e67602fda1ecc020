import { isCurrency, minorDigits } from '../../domain/index.ts';
import { Problem } from './Problem.ts';
import { type DecimalSign, NOT_A_NUMBER, readDecimal } from './readDecimal.ts';

const AMOUNT = new Problem(
  'must be an amount without a currency sign, such as "129.90" or "129,90"; a code such as "129.90 EUR" may stand beside it',
);
const CODED = /^(?:([A-Za-z]{3})\s*)?([^A-Za-z]+?)(?:\s*([A-Za-z]{3}))?$/;

/** `15.00 USD` or `USD 15.00`, taken apart; the currency is absent where none is written. */
export function splitAmount(value: unknown): { readonly text: string; readonly currency?: string } {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  const [, before, number, after] = CODED.exec(text) ?? [];
  const code = before ?? after;
  if (number === undefined || code === undefined || (before !== undefined && after !== undefined))
    return { text };
  return { text: number.trim(), currency: code.toUpperCase() };
}

/**
 * A decimal amount -> the currency's minor unit by ISO 4217. What could be thousands or decimals is refused, whatever the currency:
 * `1.299` could be one euro or a thousand, and `1.200` yen could be one.
 */
export function readAmount(value: unknown, currency: string, style?: DecimalSign): number | Problem {
  const isNumber = typeof value === 'number';
  const text = isNumber ? String(value) : typeof value === 'string' ? value.trim() : '';
  // A number of JSON has one meaning.
  const read = readDecimal(text, isNumber ? '.' : style);
  if (read instanceof Problem) return read === NOT_A_NUMBER ? AMOUNT : read;
  if (read.negative) return AMOUNT;
  const digits = isCurrency(currency) ? minorDigits(currency) : 2;
  const fraction = read.fraction.replace(/0+$/, '');
  if (fraction.length > digits) return new Problem(`must have at most ${digits} decimals in this currency`);
  const minor = Number(read.whole + fraction.padEnd(digits, '0'));
  return Number.isSafeInteger(minor) ? minor : AMOUNT;
}
