import { MesuraError } from '../../domain/index.ts';

/** Attributes that hold an address, by their last letters: most attributes of an email are told apart by these alone. */
const ADDRESSES = new Map(
  ['href', 'src', 'background', 'action', 'poster'].map((name) => [name.charCodeAt(name.length - 1), name]),
);
/** Makes a letter of ASCII small. */
const SMALL = 0x20;
/** What needs no decoding to be seen as harmless: nothing after it changes where it leads. */
const PLAIN = /^https:\/\/[a-z0-9]/i;
const LINK = /^(?:https?:\/\/[^\s/]|mailto:[^\s]|tel:\+?\d)/i;
const PICTURE = /^(?:https?:\/\/[^\s/]|cid:)/i;
/** A link within the email, as the template wrote it. */
const NOWHERE = /^#[\w-]*$/;

/**
 * Every link and picture address of an email as it was rendered: one that came as a value may be anything, and a scheme that
 * runs something must not leave. Relative addresses lead nowhere from an email, so they are no danger and are told by `mesura check`.
 *
 * @throws MesuraError LINK_REFUSED
 */
export function keepLinksSafe(html: string): void {
  for (const { name, value } of addresses(html)) {
    if (PLAIN.test(value)) continue;
    const address = decode(value);
    if (address === '' || NOWHERE.test(address)) continue;
    const isLink = name === 'href';
    if ((isLink ? LINK : PICTURE).test(address)) continue;
    // A browser drops white space and control characters from a scheme before it reads it.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    const bare = address.replace(/[\u0000-\u0020\u007f-\u00a0]/g, '');
    if (!/^[a-z][a-z0-9+.-]*:/i.test(bare)) continue;
    throw new MesuraError(
      'LINK_REFUSED',
      `a ${isLink ? 'link' : 'picture'} in a message has an address that must not leave`,
      {
        why: 'it is neither http nor https; its value came from the data',
        fix: 'look for a whole address that is a value, such as href="{{...}}", and for what the data holds there',
      },
    );
  }
}

/** The quoted values of attributes that hold an address, in the form that MJML and the engine print. From one `=` to the next: an email has few. */
function* addresses(html: string): Generator<{ readonly name: string; readonly value: string }> {
  for (let sign = html.indexOf('='); sign >= 0; sign = html.indexOf('=', sign + 1)) {
    let end = sign;
    while (isSpace(html.charCodeAt(end - 1))) end--;
    const name = ADDRESSES.get(html.charCodeAt(end - 1) | SMALL);
    if (name === undefined || !isSpace(html.charCodeAt(end - name.length - 1))) continue;
    if (html.slice(end - name.length, end).toLowerCase() !== name) continue;
    let open = sign + 1;
    while (isSpace(html.charCodeAt(open))) open++;
    const quote = html[open];
    const close = quote === '"' || quote === "'" ? html.indexOf(quote, open + 1) : -1;
    if (close < 0) continue;
    yield { name, value: html.slice(open + 1, close) };
    sign = close;
  }
}

/** As `\s` has it; the first comparison is enough for nearly all that is asked. */
const isSpace = (code: number): boolean =>
  code <= 0x20
    ? code === 0x20 || (code >= 9 && code <= 13)
    : code >= 0xa0 && /\s/.test(String.fromCharCode(code));

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  colon: ':',
  tab: '\t',
  newline: '\n',
};

/** What a browser makes of an attribute's value. */
function decode(value: string): string {
  return value
    .replace(/&#(x[0-9a-f]+|\d+);?/gi, (_, digits: string) => {
      const code = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number(digits);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .replace(/&([a-z]+);/gi, (whole, name: string) => NAMED[name.toLowerCase()] ?? whole);
}
