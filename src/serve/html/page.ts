import { createHash } from 'node:crypto';
import type { PageShop, PageTexts } from '../../run/index.ts';
import { html, Markup } from './html.ts';
import { pageStyle } from './pageStyle.ts';

/** How one answer is dressed: the same for all pages of a shop. */
export interface Dress {
  page(content: {
    readonly language: string;
    readonly texts: PageTexts;
    readonly title: string;
    readonly body: Markup;
  }): string;
  /** The content policy that the pages need and no more. */
  readonly contentPolicy: string;
}

/** Pages that look like the shop: its colours, its fonts and its name. Each is one file, and nothing else is loaded by it. */
export function dressFor(shop: PageShop): Dress {
  const style = pageStyle(shop.brand);
  const hash = createHash('sha256').update(style).digest('base64');
  return {
    contentPolicy: [
      `default-src 'none'`,
      `style-src 'sha256-${hash}'`,
      `form-action 'self'`,
      `base-uri 'none'`,
      `frame-ancestors 'none'`,
    ].join('; '),
    page: ({ language, texts, title, body }) =>
      html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow"><meta name="referrer" content="no-referrer">
<title>${title} · ${shop.name}</title>
<style>${new Markup(style)}</style></head>
<body><header><a href="${shop.url}">${shop.name}</a></header>
<main><h1>${title}</h1>
${body}
</main>
<footer><p>${shop.legalName}<br>${shop.address}<br><a href="${shop.privacy}">${texts.privacy}</a></p></footer>
</body></html>
`.text,
  };
}

/** A sentence about what was just done; screen readers say it at once. */
export const said = (text: string): Markup => html`<p class="said" role="status">${text}</p>`;

/** Fills `{shop}`, `{list}` and `{date}` into a text. */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
