/** Line breaks before and behind an element. Those that are not here stand in the line. */
export const BREAKS: Readonly<Record<string, number>> = {
  address: 1,
  article: 1,
  aside: 1,
  blockquote: 2,
  center: 1,
  dd: 1,
  div: 1,
  dl: 2,
  dt: 1,
  fieldset: 1,
  figcaption: 1,
  figure: 1,
  footer: 1,
  form: 1,
  h1: 2,
  h2: 2,
  h3: 2,
  h4: 2,
  h5: 2,
  h6: 2,
  header: 1,
  hr: 2,
  main: 1,
  nav: 1,
  ol: 2,
  p: 2,
  pre: 2,
  section: 1,
  table: 2,
  ul: 2,
};

/** Elements whose content nobody reads. */
const UNREAD: ReadonlySet<string> = new Set([
  'head',
  'iframe',
  'noscript',
  'object',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
]);

/** `display:none` and what else hides an element from everyone, or from everyone but one mail program, however it is spelled. */
const HIDDEN =
  /(?:^|[;\s])(?:display\s*:\s*none|max-height\s*:\s*0(?:\.0+)?[a-z%]*\s*(?:!|;|$)|mso-hide\s*:\s*all)/i;

/** Pictures of an MJML carousel but its first are hidden until they are chosen: in a text all of them count. */
const CAROUSEL_IMAGE = /(?:^|\s)mj-carousel-image(?:\s|$)/;
/** What of MJML's components is there to be clicked, not to be read. */
const CONTROL = /(?:^|\s)(?:mj-carousel-thumbnail|mj-accordion-ico|mj-menu-trigger)(?:\s|$)/;

export function isUnread(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (UNREAD.has(name) || attributes.hidden !== undefined) return true;
  const { class: classes = '', style = '' } = attributes;
  if (CONTROL.test(classes)) return true;
  return HIDDEN.test(style) && !CAROUSEL_IMAGE.test(classes);
}

/** Elements without content. */
export const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** Whether a table is there for the layout: then its cells are parts of the page, and not columns. */
export function isLayout(attributes: Readonly<Record<string, string>>): boolean {
  return /^(?:presentation|none)$/i.test(attributes.role ?? '') || /(?:^|\s)mj-/.test(attributes.class ?? '');
}
