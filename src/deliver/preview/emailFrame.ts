import { html, type Markup } from './markup.ts';

/**
 * An email inside a page. The sandbox keeps it from scripts, forms and windows. It keeps its origin, for without one it
 * could not show pictures from the disk; without scripts there is nothing that could make use of that.
 *
 * @param decorative for a thumbnail beside a link to the same email: not read out and not in the way of the keyboard
 */
export function emailFrame(
  src: string,
  title: string,
  look: { class?: string; decorative?: boolean },
): Markup {
  return look.decorative
    ? html`<iframe src="${src}" title="${title}" sandbox="allow-same-origin" loading="lazy" tabindex="-1" aria-hidden="true"></iframe>`
    : html`<iframe class="${look.class}" src="${src}" title="${title}" sandbox="allow-same-origin" loading="lazy"></iframe>`;
}
