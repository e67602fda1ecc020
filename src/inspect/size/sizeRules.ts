import type { Page } from '../Page.ts';
import type { Rule } from '../Rule.ts';

/** Gmail cuts the HTML off at about 102 KB: measured by many, told by nobody. The run refuses at the same number. */
const CLIP = 102_000;
const NEAR = 90_000;

/** What an email weighs, and where Gmail cuts it off. */
export interface Sizes {
  /** The HTML as it is sent, in bytes of UTF-8. */
  readonly html: number;
  readonly text: number;
  /** The whole message with headers and transfer encoding, where it is there. */
  readonly message?: number;
  /** Where in the HTML the cut falls, in UTF-16 units; absent where nothing is cut. */
  readonly clipAt?: number;
}

export function sizesOf({ email }: Page): Sizes {
  const html = byteLength(email.html);
  return {
    html,
    text: byteLength(email.text),
    ...(email.raw !== undefined && { message: byteLength(email.raw) }),
    ...(html > CLIP && { clipAt: offsetOfByte(email.html, CLIP) }),
  };
}

export const sizeRules: Rule = {
  group: 'size',
  codes: {
    'gmail-clips': {
      severity: 'error',
      message: 'Gmail cuts this email off',
      fix: 'show fewer products, shorten texts, or leave out styles that nothing uses: below 90,000 bytes there is room',
    },
    'gmail-clip-near': {
      severity: 'warning',
      message: 'Gmail cuts emails off a little above this size',
      fix: 'a longer name or one more product may be too much: show fewer, or shorten texts',
    },
    'unsubscribe-clipped': {
      severity: 'error',
      message: 'the link to unsubscribe lies behind the place where Gmail cuts the email off',
      fix: 'shorten the email, or offer the link further up as well: who does not find it reports spam',
    },
  },
  *run(page) {
    const { html, clipAt } = sizesOf(page);
    const detail = `${html.toLocaleString('en')} bytes of HTML, cut at about ${CLIP.toLocaleString('en')}`;
    if (clipAt === undefined) {
      if (html >= NEAR) yield { code: 'gmail-clip-near', detail };
      return;
    }
    yield { code: 'gmail-clips', at: clipAt, detail };
    const { unsubscribe } = page.email;
    if (unsubscribe === undefined) return;
    const link = page.document.elements.find(
      ({ name, attributes }) => name === 'a' && attributes.get('href') === unsubscribe,
    );
    if (link !== undefined && link.startEnd > clipAt) yield { code: 'unsubscribe-clipped', at: link };
  },
};

const encoder = new TextEncoder();
const byteLength = (text: string) => encoder.encode(text).length;

/** The place of the character that a number of bytes ends in. */
function offsetOfByte(text: string, bytes: number): number {
  return encoder.encodeInto(text, new Uint8Array(bytes)).read;
}
