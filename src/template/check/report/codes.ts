export type Severity = 'error' | 'warning';

/**
 * Every finding that the check itself can have, by a stable code. An error is something that fails a message, breaks its
 * layout or must not leave; a warning is something that a person should look at.
 */
export const CHECKS = {
  syntax: { severity: 'error', title: 'The Handlebars syntax is not valid' },
  'unknown-variable': { severity: 'error', title: 'A path that the view does not have' },
  'unguarded-optional': { severity: 'error', title: 'A value that can be absent, printed without a guard' },
  'unknown-helper': { severity: 'error', title: 'A helper that does not exist' },
  'wrong-arguments': { severity: 'error', title: 'A helper called with wrong arguments' },
  'misplaced-helper': { severity: 'error', title: 'A helper used where it means nothing' },
  'unknown-partial': { severity: 'error', title: 'A partial that does not exist' },
  'partial-loop': { severity: 'error', title: 'A partial that includes itself' },
  'dynamic-partial': { severity: 'warning', title: 'A partial whose name is decided by data' },
  decorator: { severity: 'error', title: 'A decorator other than inline' },
  'not-a-list': { severity: 'error', title: 'A loop over something that is no list' },
  'prints-object': { severity: 'error', title: 'An object or a list printed as text' },
  'raw-value': { severity: 'error', title: 'A value printed without escaping' },
  'unquoted-attribute': { severity: 'error', title: 'A mustache in an attribute without quotes' },
  'mustache-in-tag': { severity: 'error', title: 'A mustache in the name of a tag or attribute' },
  'block-crosses-element': {
    severity: 'error',
    title: 'A block that opens in one element and closes in another',
  },
  'unclosed-element': { severity: 'error', title: 'An element that is never closed' },
  'stray-end-tag': { severity: 'error', title: 'An end tag without its start' },
  'mjml-invalid': { severity: 'error', title: 'MJML refuses the template' },
  'mjml-include': { severity: 'error', title: 'mj-include is refused' },
  'dropped-content': { severity: 'error', title: 'Content that MJML leaves out of the email' },
  'unexpanded-component': { severity: 'error', title: 'An MJML component where MJML does not look' },
  'missing-alt': { severity: 'error', title: 'An image without alt' },
  'link-scheme': { severity: 'error', title: 'A link that is neither http, https nor mailto' },
  'relative-link': { severity: 'warning', title: 'A link that leads nowhere in an email' },
  'missing-title': { severity: 'error', title: 'No subject' },
  'missing-preview': { severity: 'warning', title: 'No preheader' },
  'html-size': { severity: 'error', title: 'HTML that mail programs cut off' },
  'html-size-near': { severity: 'warning', title: 'HTML close to the size at which it is cut off' },
  'unclosed-quote': { severity: 'error', title: 'A quote of an attribute that is never closed' },
  'leftover-syntax': { severity: 'warning', title: 'A placeholder of another template language' },
  'button-without-link': { severity: 'warning', title: 'A button that leads nowhere' },
  'link-without-text': { severity: 'warning', title: 'A link without words' },
  'linked-image-alt': { severity: 'warning', title: 'A linked picture without words' },
  'nested-link': { severity: 'error', title: 'A link inside of a link' },
  'value-in-comment': { severity: 'warning', title: 'A value printed into a comment' },
  'repeated-title': { severity: 'warning', title: 'More than one subject or preheader' },
  'many-shapes': { severity: 'warning', title: 'More structural combinations than are kept' },
  'personal-shape': { severity: 'warning', title: 'A value of a person with which MJML computes' },
  'too-large': { severity: 'error', title: 'A template too large to check' },
} as const satisfies Record<string, { severity: Severity; title: string }>;

export type CheckCode = keyof typeof CHECKS;
