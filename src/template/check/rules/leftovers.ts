import type { MakeRule } from '../markup/MarkupRule.ts';
import type { Span } from '../report/SourceFile.ts';

/** How other template languages write a value or a condition. */
const OTHERS: readonly (readonly [pattern: RegExp, what: string, fix: string])[] = [
  [
    /\{%[-\s]*\w[^%]*%\}/g,
    'a tag of Liquid or Jinja',
    'write a block of Handlebars, such as {{#if name}}...{{/if}}',
  ],
  [/<%[-=]?[^%]*%>|&lt;%[^%]*%&gt;/g, 'a tag of EJS or ERB', 'write {{name}}'],
  [/\$\{[A-Za-z_][\w.]*\}/g, 'a placeholder of JavaScript', 'write {{name}}'],
  [/(?<![{\\$#])\{[A-Za-z_][\w.]*\}(?!\})/g, 'a placeholder with one brace', 'write {{name}}'],
  [/\*\|[A-Z][\w:]*\|\*/g, 'a merge tag of Mailchimp', 'write {{name}}'],
  [/%%[A-Za-z]\w*%%/g, 'a placeholder of another system', 'write {{name}}'],
];

/** What was meant for another template language goes out as it stands. */
export const leftovers: MakeRule = (findings) => {
  const look = (text: string, span: Span) => {
    if (!/[{%|]/.test(text)) return;
    for (const [pattern, what, fix] of OTHERS) {
      for (const found of text.matchAll(pattern)) {
        const start = span.start + found.index;
        findings.report(
          'leftover-syntax',
          { ...span, start, end: start + found[0].length },
          { message: `this looks like ${what}, and goes out as it is`, fix },
        );
      }
    }
  };
  return {
    text(text, _element, span, kind) {
      if (kind === 'text') look(text, span);
    },
    open({ attributes }) {
      for (const { name, values, span } of attributes) {
        if (name === 'style') continue;
        for (const value of values) {
          const text = value.filter((piece) => typeof piece === 'string').join('\u0000');
          for (const [pattern, what, fix] of OTHERS) {
            if (pattern.test(text))
              findings.report('leftover-syntax', span, {
                message: `this looks like ${what}, and goes out as it is`,
                fix,
              });
            pattern.lastIndex = 0;
          }
        }
      }
    },
  };
};
