import { z } from 'zod';

/** Nothing to the server: another one makes a browser ask anew after the files changed. */
const edition = z.string().max(20).optional();

/** How an email is looked at in its frame. */
export const HtmlQuery = z.strictObject({
  /** `off`: as a mail program shows it that asks before it fetches pictures. */
  pictures: z.enum(['on', 'off']).default('on'),
  /** What the email's own `prefers-color-scheme` sees. Absent: what the browser says. */
  scheme: z.enum(['light', 'dark']).optional(),
  /** As some mail programs force it. */
  invert: z.enum(['partial', 'full']).optional(),
  edition,
});
export const TextQuery = z.strictObject({ edition });

/**
 * What an email may do in its frame: show itself, and pictures of this machine. No script, no form, no window; it keeps its
 * origin, for without one the pictures would not be given to it, and without scripts nothing could make use of that.
 */
export const emailPolicy = (pictures: 'on' | 'off') =>
  `default-src 'none'; img-src ${pictures === 'on' ? `'self' data:` : `'none'`}; style-src 'unsafe-inline'; ` +
  `base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-same-origin`;
