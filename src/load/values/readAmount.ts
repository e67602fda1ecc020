import { minorDigits } from '../../domain/index.ts';
import { Problem } from './Problem.ts';

const AMOUNT = new Problem('must be an amount without a currency sign, such as "129.90" or "129,90"');
const PLAIN = /^\d+(?:[.,]\d+)?$/;
// Groups of three, and a different sign before the decimals: "1.299,90" and "1,299.90".
const GROUPED = /^\d{1,3}(?:(?:\.\d{3})+,\d+|(?:,\d{3})+\.\d+)$/;

const digitsByCurrency = new Map<string, number>();

function digitsOf(currency: string): number {
  let digits = digitsByCurrency.get(currency);
  if (digits === undefined) {
    digits = /^[A-Z]{3}$/.test(currency) ? minorDigits(currency) : 2;
    digitsByCurrency.set(currency, digits);
  }
  return digits;
}

/**
 * A decimal amount -> the currency's minor unit. "1.299" in euros is refused: it could be one euro or a thousand.
 */
export function readAmount(value: unknown, currency: string): number | Problem {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  if (!PLAIN.test(text) && !GROUPED.test(text)) return AMOUNT;
  const point = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const whole = point < 0 ? text : text.slice(0, point).replace(/[.,]/g, '');
  const fraction = point < 0 ? '' : text.slice(point + 1).replace(/0+$/, '');
  const digits = digitsOf(currency);
  if (fraction.length > digits) return new Problem(`must have at most ${digits} decimals in this currency`);
  return Number(whole + fraction.padEnd(digits, '0'));
}
