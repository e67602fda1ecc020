/** MJML's components whose content goes into the email as it is (`endingTag` in MJML's own sources; a test compares the two). */
export const ENDING_TAGS: ReadonlySet<string> = new Set([
  'mj-accordion-text',
  'mj-accordion-title',
  'mj-breakpoint',
  'mj-button',
  'mj-carousel-image',
  'mj-navbar-link',
  'mj-preview',
  'mj-raw',
  'mj-social-element',
  'mj-style',
  'mj-table',
  'mj-text',
  'mj-title',
]);

/** MJML's components that hold other components: text straight inside them is left out without an error. */
export const CONTAINER_TAGS: ReadonlySet<string> = new Set([
  'mjml',
  'mj-accordion',
  'mj-accordion-element',
  'mj-attributes',
  'mj-body',
  'mj-carousel',
  'mj-column',
  'mj-divider',
  'mj-font',
  'mj-group',
  'mj-head',
  'mj-hero',
  'mj-html-attributes',
  'mj-image',
  'mj-navbar',
  'mj-section',
  'mj-social',
  'mj-spacer',
  'mj-wrapper',
]);

/** MJML's components that only mean something in the head. */
export const HEAD_TAGS: ReadonlySet<string> = new Set([
  'mj-attributes',
  'mj-breakpoint',
  'mj-font',
  'mj-html-attributes',
  'mj-preview',
  'mj-style',
  'mj-title',
]);

/** HTML's elements without an end tag (HTML standard, section 13.1.2). */
export const VOID_TAGS: ReadonlySet<string> = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);

/** Elements whose content is no markup. */
export const RAW_TEXT_TAGS: ReadonlySet<string> = new Set([
  'mj-style',
  'style',
  'script',
  'textarea',
  'title',
]);

/** HTML's elements whose end tag may be left out (HTML standard, section 13.1.2.4). */
export const OPTIONAL_END_TAGS: ReadonlySet<string> = new Set([
  'colgroup',
  'dd',
  'dt',
  'li',
  'optgroup',
  'option',
  'p',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
]);

/** Elements that do not break a sentence. */
export const INLINE_TAGS: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'code',
  'em',
  'font',
  'i',
  'mark',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
]);
