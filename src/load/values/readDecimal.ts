import { Problem } from './Problem.ts';

/** The sign before the decimals of a file's numbers: `1.299,90` is German, `1,299.90` English. */
export type DecimalSign = '.' | ',';

/** A written number, taken apart: `-1.299,90` is negative, `1299` and `90`. */
export interface Decimal {
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

export const NOT_A_NUMBER = new Problem('must be a number such as "2" or "0.5"');
const AMBIGUOUS = new Problem(
  "may be thousands or decimals, with three digits behind its one separator: say `decimals: ','` or `decimals: '.'` of this file in the configuration",
);
const OTHER_STYLE = new Problem('does not fit the `decimals` that the configuration says of this file');

// Thousands may be kept apart by spaces (also those that do not break, and narrow ones) and apostrophes: they mean nothing else.
const QUIET_GROUPS = /^\d{1,3}(?:([ \u00a0\u202f'\u2019])\d{3})(?:\1\d{3})*(?=[.,]\d*$|$)/;
const QUIET = /[ \u00a0\u202f'\u2019]/g;
const PLAIN = /^\d+$/;
const ONE = /^(\d+)([.,])(\d+)$/;
const GROUPED = /^(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)(?:([.,])(\d+))?$/;

/**
 * Reads a number as people of different countries write it. Exactly three digits behind one separator may be thousands or
 * decimals (`1.290`), and is refused as long as the style of the file is not known; with a zero in front (`0.125`), more than three
 * digits in front (`1299.125`) or two different separators (`1,299.00`) it has one meaning.
 */
export function readDecimal(text: string, style: DecimalSign | undefined): Decimal | Problem {
  const negative = text.charCodeAt(0) === 0x2d || text.startsWith('\u2212');
  const unsigned = negative ? text.slice(1).trim() : text;
  const written = QUIET_GROUPS.test(unsigned) ? unsigned.replace(QUIET, '') : unsigned;
  if (PLAIN.test(written)) return { negative, whole: written, fraction: '' };

  const [, front = '', sign, back = ''] = ONE.exec(written) ?? [];
  if (sign !== undefined) {
    const mayBeThousands = back.length === 3 && /^[1-9]\d{0,2}$/.test(front);
    if (mayBeThousands && style === undefined) return AMBIGUOUS;
    if (style === undefined || style === sign) return { negative, whole: front, fraction: back };
    return mayBeThousands ? { negative, whole: front + back, fraction: '' } : OTHER_STYLE;
  }

  const [, grouped, thousands, point, fraction = ''] = GROUPED.exec(written) ?? [];
  if (grouped === undefined || thousands === undefined || point === thousands) return NOT_A_NUMBER;
  if (style === thousands || (style !== undefined && point !== undefined && point !== style))
    return OTHER_STYLE;
  return { negative, whole: grouped.replace(/[.,]/g, ''), fraction };
}
