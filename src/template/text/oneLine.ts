import { htmlToText } from './htmlToText.ts';

/**
 * Text on one line: white space as HTML collapses it, and no control or separator characters, which no header may hold
 * (RFC 5322 section 2.2). No-break spaces stay.
 */
export function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return /[\u0000-\u001f\u007f-\u009f\u2028\u2029]|^ | $| {2}/.test(text)
    ? // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
      text.replace(/[ \u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').replace(/^ | $/g, '')
    : text;
}

/** The text of a piece of HTML, on one line. */
export function decodeLine(html: string): string {
  return /[&<]/.test(html) ? htmlToText(html) : html;
}
