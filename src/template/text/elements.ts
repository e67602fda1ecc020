/** Line breaks before and behind an element. Those that are not here stand in the line. */
export const BREAKS: Readonly<Record<string, number>> = {
  address: 1,
  article: 1,
  aside: 1,
  blockquote: 2,
  center: 1,
  caption: 1,
  dd: 1,
  details: 1,
  dialog: 1,
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
  hgroup: 1,
  hr: 2,
  legend: 1,
  main: 1,
  menu: 2,
  nav: 1,
  ol: 2,
  p: 2,
  pre: 2,
  search: 1,
  section: 1,
  summary: 1,
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

/**
 * What hides an element from everyone, or from everyone but one mail program. Not `font-size:0`: MJML writes it on cells whose content
 * has a size of its own.
 */
const HIDDEN =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|max-height\s*:\s*0(?:\.0+)?[a-z%]*\s*(?:!|;|$)|opacity\s*:\s*0?(?:\.0+|0)%?\s*(?:!|;|$)|mso-hide\s*:\s*all)/i;
const NO_HEIGHT = /(?:^|;)\s*height\s*:\s*0(?:\.0+)?[a-z%]*\s*(?:!|;|$)/i;
const CUT_OFF = /(?:^|;)\s*overflow(?:-y)?\s*:\s*(?:hidden|clip)/i;
const KEEPS_LINES = /(?:^|;)\s*white-space\s*:\s*(?:pre|pre-line|pre-wrap|break-spaces)\s*(?:!|;|$)/i;

/** A style as a mail program reads it: comments are gone, and escapes (CSS Syntax, section 4.3.7) are what they stand for. */
function readStyle(style: string): string {
  return style.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, '').replace(/\\([0-9a-f]{1,6})\s?/gi, (_, hex: string) => {
    const point = Number.parseInt(hex, 16);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
  });
}

/** Pictures of an MJML carousel but its first are hidden until they are chosen: in a text all of them count. */
const CAROUSEL_IMAGE = /(?:^|\s)mj-carousel-image(?:\s|$)/;
/** What of MJML's components is there to be clicked, not to be read. */
const CONTROL = /(?:^|\s)(?:mj-carousel-thumbnail|mj-accordion-ico|mj-menu-trigger)(?:\s|$)/;

export function isUnread(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (UNREAD.has(name) || attributes.hidden !== undefined) return true;
  const { class: classes = '' } = attributes;
  if (CONTROL.test(classes)) return true;
  if (attributes.style === undefined || CAROUSEL_IMAGE.test(classes)) return false;
  const style = readStyle(attributes.style);
  return HIDDEN.test(style) || (NO_HEIGHT.test(style) && CUT_OFF.test(style));
}

/** Whether line breaks and spaces in it stay. */
export function keepsLines(name: string, { style }: Readonly<Record<string, string>>): boolean {
  return name === 'pre' || (style !== undefined && KEEPS_LINES.test(readStyle(style)));
}

/** More columns or rows than this no cell of an email takes. */
const MOST_SPANNED = 50;

/** How many columns and rows a cell takes. */
export function spansOf({ colspan, rowspan }: Readonly<Record<string, string>>): {
  readonly columns: number;
  readonly rows: number;
} {
  const read = (text = '1') => Math.min(Math.max(Number.parseInt(text, 10) || 1, 1), MOST_SPANNED);
  return { columns: read(colspan), rows: read(rowspan) };
}

/** Elements without content. */
export const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** Whether a table is there for the layout: then its cells are parts of the page, and not columns. */
export function isLayout(attributes: Readonly<Record<string, string>>): boolean {
  return /^(?:presentation|none)$/i.test(attributes.role ?? '') || /(?:^|\s)mj-/.test(attributes.class ?? '');
}
