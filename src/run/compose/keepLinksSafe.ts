import { MesuraError } from '../../domain/index.ts';

/** Attributes that hold an address, in the form that MJML and the engine print: quoted, with entities. */
const NAME = /\s(href|src|background|action|poster)$/i;
const VALUE = /\s*(?:"([^"]*)"|'([^']*)')/y;
/** With what the names end: most attributes of an email end otherwise. */
const LAST_LETTERS = 'fcdnrFCDNR';
const WHITE = /\s/;
/** The longest of the names and the white space before it. */
const NAME_ROOM = 11;
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
  for (const { name, value } of addressesIn(html)) {
    const address = decode(value);
    if (address === '' || NOWHERE.test(address)) continue;
    const isLink = /^href$/i.test(name);
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

/** From one `=` to the next: looking for the names themselves at every place takes ten times as long. */
function* addressesIn(html: string): Generator<{ readonly name: string; readonly value: string }> {
  for (let at = html.indexOf('='); at >= 0; at = html.indexOf('=', at + 1)) {
    let end = at;
    while (end > 0 && WHITE.test(html.charAt(end - 1))) end -= 1;
    if (!LAST_LETTERS.includes(html.charAt(end - 1))) continue;
    const [, name] = NAME.exec(html.slice(Math.max(0, end - NAME_ROOM), end)) ?? [];
    if (name === undefined) continue;
    VALUE.lastIndex = at + 1;
    const [whole, double, single] = VALUE.exec(html) ?? [];
    if (whole === undefined) continue;
    yield { name, value: double ?? single ?? '' };
    at += whole.length;
  }
}

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
