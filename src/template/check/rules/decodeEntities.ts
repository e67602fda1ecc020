/** The named references that can hide a scheme or stand in copy, beside the numeric ones. Names of others stay as they are. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  bsol: '\\',
  colon: ':',
  gt: '>',
  lt: '<',
  lpar: '(',
  nbsp: '\u00a0',
  newline: '\n',
  quot: '"',
  rpar: ')',
  shy: '\u00ad',
  sol: '/',
  szlig: 'ß',
  tab: '\t',
};

/** `ntilde`, `Uuml`: a letter, and the mark over or under it. */
const ACCENTED = /^([a-z])(acute|caron|cedil|circ|grave|ring|tilde|uml)$/i;
const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  caron: '\u030c',
  cedil: '\u0327',
  circ: '\u0302',
  grave: '\u0300',
  ring: '\u030a',
  tilde: '\u0303',
  uml: '\u0308',
};

/** Text as a browser reads it: character references replaced, those without a semicolon too, as browsers accept them. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));?/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) {
        const [, letter, mark] = ACCENTED.exec(name) ?? [];
        if (letter && mark) return (letter + ACCENTS[mark.toLowerCase()]).normalize('NFC');
        const known = name.toLowerCase();
        return Object.hasOwn(NAMED, known) ? (NAMED[known] as string) : whole;
      }
      const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
    },
  );
}
