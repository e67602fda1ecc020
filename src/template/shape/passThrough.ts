/**
 * What MJML 5.4 copies into the HTML without looking at it, read from each component's source. Everything else is computed
 * with, or might be: there a value is part of the shape.
 */

/** Components whose content is copied as it is, apart from white space at its edges. */
export const COPIED_CONTENT: ReadonlySet<string> = new Set([
  'mj-accordion-text',
  'mj-accordion-title',
  'mj-button',
  'mj-navbar-link',
  'mj-preview',
  'mj-raw',
  'mj-social-element',
  'mj-table',
  'mj-text',
  'mj-title',
]);

/** Components of which MJML asks whether they have content: an empty one is left out, or lets its neighbours meet. */
export const SEEN_WHEN_EMPTY: ReadonlySet<string> = new Set([
  'mj-preview',
  'mj-raw',
  'mj-social-element',
  'mj-title',
]);

/** Components whose content is one line of text: markup in it stays part of the shape. */
export const LINE_CONTENT: ReadonlySet<string> = new Set(['mj-preview', 'mj-title']);

/** Components whose content may hold blocks with tags where CSS is inlined, and the element that MJML puts around it. */
export const WRAPPED_CONTENT: Readonly<Record<string, string>> = { 'mj-table': 'table', 'mj-text': 'div' };

/** Attributes that are copied. Empty ones change which tags are written. */
export const COPIED_ATTRIBUTES: Readonly<Record<string, ReadonlySet<string>>> = {
  'mj-button': new Set(['href', 'name', 'rel', 'target', 'title']),
  'mj-carousel-image': new Set(['alt', 'href', 'rel', 'src', 'target', 'thumbnails-src', 'title']),
  'mj-hero': new Set(['background-url']),
  'mj-image': new Set(['alt', 'href', 'name', 'rel', 'src', 'srcset', 'target', 'title', 'usemap']),
  'mj-navbar-link': new Set(['href', 'name', 'rel', 'target']),
  'mj-section': new Set(['background-url']),
  'mj-social-element': new Set(['alt', 'href', 'rel', 'src', 'srcset', 'target', 'title']),
  'mj-wrapper': new Set(['background-url']),
};

/** Those that MJML puts into an address with `String.replace`, where `$&` has a meaning. */
export const REPLACED_ATTRIBUTES: Readonly<Record<string, ReadonlySet<string>>> = {
  'mj-social-element': new Set(['href']),
};

/** Attributes that stand inside a `style`, which CSS inlining takes apart. */
export const COPIED_INTO_STYLE: ReadonlySet<string> = new Set(['background-url']);

/** Below these, attributes and content are settings for other components. */
export const SETTINGS: ReadonlySet<string> = new Set(['mj-attributes', 'mj-html-attributes']);
