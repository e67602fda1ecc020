import { createHash } from 'node:crypto';
import { html, Markup } from './markup.ts';
import { PAGE_STYLE } from './pageStyle.ts';

/**
 * No script, nothing from elsewhere, and no style but the page's own: a name in the data cannot change the page.
 * Printed with its apostrophes as they are: the studio reads it, and makes a header of it.
 */
const policy = (styles: string) =>
  [
    `default-src 'none'`,
    `style-src ${styles}`,
    `frame-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
const OWN_STYLE = policy(`'sha256-${createHash('sha256').update(PAGE_STYLE).digest('base64')}'`);
/** An email that a page holds has the page's policy, and styles in its elements. */
const ANY_STYLE = policy(`'unsafe-inline'`);

/** A whole page that works from a disk, without a server and without JavaScript. */
export function page(
  title: string,
  top: Markup,
  body: Markup,
  { showsEmails = false }: { readonly showsEmails?: boolean } = {},
): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(showsEmails ? ANY_STYLE : OWN_STYLE)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${new Markup(PAGE_STYLE)}</style>
</head>
<body>
<a class="skip-link" href="#content">Skip to the content</a>
<header class="top">${top}</header>
<main id="content" tabindex="-1">${body}</main>
</body>
</html>
`.text;
}
