import type { Severity } from '../Finding.ts';

/** What it means where a feature is missing: how bad it is, and what to do. */
interface Impact {
  readonly severity: Severity;
  readonly fix: string;
}

const of = (severity: Severity, fix: string, ...features: string[]): Record<string, Impact> =>
  Object.fromEntries(features.map((feature) => [feature, { severity, fix }]));

/** Features without which parts fall out of place, cannot be read or are not there. All others are notes. */
const IMPACTS: Readonly<Record<string, Impact>> = {
  ...of(
    'warning',
    'lay it out with tables (in MJML: sections and columns)',
    ...[
      'css-display-flex',
      'css-display-grid',
      'css-position',
      'css-column-count',
      'css-column-layout-properties',
    ],
  ),
  ...of(
    'warning',
    'give the plain value before it, such as "color: #1f4d3f; color: var(--ink)", or write the value itself',
    ...['css-variables', 'css-function-light-dark', 'css-modern-color'],
  ),
  ...of(
    'warning',
    'give a plain length before it: programs that do not know the function keep that one',
    ...['css-unit-calc', 'css-function-clamp', 'css-function-min', 'css-function-max'],
  ),
  ...of(
    'warning',
    'write each rule out: programs that do not know nesting leave out the whole rule',
    'css-nesting',
  ),
  ...of(
    'warning',
    'give a background colour on which the text can be read, and VML for Outlook (mj-section background-url writes it)',
    ...['css-background-image', 'css-linear-gradient', 'css-radial-gradient', 'css-conic-gradient'],
  ),
  ...of(
    'warning',
    'link to a page of the shop that has the form',
    ...['html-form', 'html-select', 'html-textarea', 'html-dialog', 'html-popover'],
    ...[
      'html-input-text',
      'html-input-checkbox',
      'html-input-radio',
      'html-input-submit',
      'html-button-submit',
    ],
  ),
  ...of(
    'warning',
    'use a PNG picture instead',
    'html-svg',
    'image-svg',
    'image-tiff',
    'image-heif',
    'image-bmp',
  ),
  ...of('warning', 'use a JPEG or PNG picture instead', 'image-webp', 'image-avif', 'image-hdr'),
  ...of('warning', 'link to a picture on your server, or attach it and show it by cid:', 'image-base64'),
  ...of(
    'warning',
    'show a linked picture instead, and keep it as the content of the element',
    'html-video',
    'html-audio',
  ),
  ...of('warning', 'show a linked picture instead', 'html-object', 'html-embed', 'image-mp4'),
  ...of('warning', 'put the styles into the email itself', 'html-link'),
  ...of('warning', 'write whole addresses', 'html-base'),
};

const HARMLESS = 'nothing is lost where the email reads well without it: look at it there';

/**
 * Features that are left out of the report: those without which the email is what its author wrote for such programs (dark mode, larger
 * screens, pointers), those that a screen reader uses where it can, and those that no author chooses.
 */
const EXTRAS =
  /^(?:css-at-media|css-at-supports|css-pseudo-class-(?:hover|active|focus|visited|link|target|checked)|css-(?:color-scheme|cursor|important|comments|user-select|accent-color|resize|transition|animation|at-keyframes)$|css-unit-(?:px|percent|em|pt|cm|mm|in|pc|ex)$|html-(?:aria|role|lang|target|comments|doctype|body|style|meta|table|img|loading|wbr|abbr|acronym|hidden|required)|css-selector-)/;

/** Nothing for a feature that is not worth a word. */
export function impactOf(feature: string): Impact | undefined {
  if (IMPACTS[feature] !== undefined) return IMPACTS[feature];
  return EXTRAS.test(feature) ? undefined : { severity: 'note', fix: HARMLESS };
}
