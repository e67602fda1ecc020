import { type Instant, type Money, minorDigits } from '../../domain/index.ts';

// Making a formatter costs a thousand times what using one does. There are few languages, zones and currencies, but
// they come from data, so what is remembered is bounded.
const MOST = 500;

function remembered<T>(make: (key: string, ...parts: string[]) => T): (...parts: string[]) => T {
  const known = new Map<string, T>();
  return (...parts) => {
    const key = parts.join('\n');
    let value = known.get(key);
    if (value === undefined) {
      if (known.size >= MOST) known.clear();
      value = make(key, ...parts);
      known.set(key, value);
    }
    return value;
  };
}

/** CLDR's `pt` is that of Brazil; a shop that means it says `pt-BR`. */
const portuguese = (language: string) => (language === 'pt' ? 'pt-PT' : language);

const amounts = remembered((_, language = 'en', currency = 'EUR') => ({
  format: new Intl.NumberFormat(portuguese(language), { style: 'currency', currency }),
  unit: 10 ** minorDigits(currency),
}));

const days = remembered(
  (_, language = 'en', timeZone = 'UTC', year = '') =>
    // British order is what the world outside of the United States reads in English; `en-US` keeps its own.
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : portuguese(language), {
      timeZone,
      day: 'numeric',
      month: 'long',
      ...(year !== '' && { year: 'numeric' }),
    }),
);

const years = remembered(
  (_, timeZone = 'UTC') => new Intl.DateTimeFormat('en', { timeZone, year: 'numeric' }),
);

/** An amount in the customer's language: `49,95 €`. */
export function moneyText({ amount, currency }: Money, language: string): string {
  const { format, unit } = amounts(language, currency);
  return format.format(amount / unit);
}

/** A day in the customer's language and zone, with its year: `3 de octubre de 2026`. */
export function dateText(at: Instant, language: string, timeZone: string): string {
  return firstOfMonth(days(language, timeZone, 'year').format(at), language);
}

/** The same, without the year while it is the year of `now`. */
export function dayText(at: Instant, now: Instant, language: string, timeZone: string): string {
  const year = years(timeZone);
  const text = days(language, timeZone, year.format(at) === year.format(now) ? '' : 'year').format(at);
  return firstOfMonth(text, language);
}

/** French writes `1er octobre` and `2 octobre`; CLDR has no pattern for that. */
function firstOfMonth(day: string, language: string): string {
  return /^fr(-|$)/.test(language) ? day.replace(/^1(?=\s)/, '1er') : day;
}
