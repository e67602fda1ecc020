import { decodeEntities } from './decodeEntities.ts';

const CONTROLS_AT_FRONT = /^[^\u0021-\uffff]+/;
const CONTROLS = /[^\u0020-\u007e\u0080-\uffff]/g;

/** What the address of a link or a picture is. `open`: its beginning is a value, which the renderer looks at. */
export type LinkKind = 'allowed' | 'refused' | 'relative' | 'open';

/**
 * What a link will do, from the text before its first value. As browsers do (WHATWG URL, section 4.4), control characters and
 * spaces at the front, tabs and line breaks anywhere, and entities are seen through: `java&#10;script&colon;` is JavaScript.
 */
export function linkKind(text: string, complete: boolean, allowed: ReadonlySet<string>): LinkKind {
  const plain = decodeEntities(text).replace(CONTROLS_AT_FRONT, '').replace(CONTROLS, '');
  if (plain === '') return complete ? 'relative' : 'open';
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(plain)?.[1]?.toLowerCase();
  if (scheme !== undefined) return allowed.has(scheme) ? 'allowed' : 'refused';
  // `//host/path` takes the scheme of the page, and an email has none.
  if (complete || /[/?#]/.test(plain)) return 'relative';
  return 'refused';
}
