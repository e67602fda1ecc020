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
  tab: '\t',
};

/** Text as a browser reads it: character references replaced, those without a semicolon too, as browsers accept them. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));?/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) {
        const known = name.toLowerCase();
        return Object.hasOwn(NAMED, known) ? (NAMED[known] as string) : whole;
      }
      const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
    },
  );
}
