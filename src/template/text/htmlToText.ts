import { compile, type FormatCallback, type HtmlToTextOptions } from 'html-to-text';

/** An image is its alternative text; one without has nothing to say. */
const alternative: FormatCallback = (element, _walk, builder) => {
  const alt = element.attribs.alt;
  if (alt) builder.addInline(alt);
};

const heading = { uppercase: false, leadingLineBreaks: 2, trailingLineBreaks: 2 };

const OPTIONS: HtmlToTextOptions = {
  wordwrap: false,
  formatters: { alternative },
  selectors: [
    { selector: 'img', format: 'alternative' },
    // The preheader, and what is there for other mail programs only.
    { selector: 'div[style^="display:none"]', format: 'skip' },
    { selector: 'a', options: { hideLinkHrefIfSameAsText: true } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: heading })),
  ],
};

/** HTML as plain text: links behind their text, images by their alternative text, one line a paragraph. */
export function htmlToText(html: string): string {
  // html-to-text finds the formats of elements in an object with a prototype.
  return convert(html.replace(/(<\/?)constructor\b/gi, '$1span'));
}

const convert = compile(OPTIONS);
