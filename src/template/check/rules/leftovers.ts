import { closest, type Element } from '../markup/Element.ts';
import type { MakeRule } from '../markup/MarkupRule.ts';
import type { Span } from '../report/SourceFile.ts';

interface Foreign {
  readonly pattern: RegExp;
  readonly what: string;
  readonly fix: string;
}

const PRINT = 'write {{name}}';
const BLOCK = 'write a block of Handlebars, such as {{#if name}}...{{/if}}';
const NAME = '[A-Za-z_][\\w.]*';

/** How other template languages and mail services write a value or a condition, the more particular ones first. */
const FOREIGN: readonly Foreign[] = [
  foreign('\\{%[-+\\s]*\\w[^%]*%\\}', 'a tag of Liquid or Jinja', BLOCK),
  foreign('\\{#\\s[^#{}]*#\\}', 'a comment of Jinja', 'write {{!-- a comment --}}'),
  foreign('<%[-=#]?[^%]*%>', 'a tag of EJS or ERB', PRINT),
  foreign('&lt;%[^%]*%&gt;', 'a tag of EJS or ERB', PRINT),
  foreign('\\{\\w+,\\s*(?:plural|select|selectordinal|number|date|time)\\b', 'a message of ICU', BLOCK),
  foreign('\\{!!?\\s*\\$?[A-Za-z_][\\w.$>()-]*\\s*!?!?\\}', 'a placeholder of another system', PRINT),
  foreign(`[$#]\\{\\s*${NAME}\\s*\\}`, 'a placeholder of JavaScript or Ruby', PRINT),
  foreign(`(?<![{\\\\$#])\\{\\$?${NAME}\\}(?!\\})`, 'a placeholder with one brace', PRINT),
  foreign('(?<![{\\\\$#\\w])\\{\\d\\}(?!\\})', 'a placeholder with one brace', PRINT),
  foreign('\\*\\|[A-Z][\\w:]*\\|\\*', 'a merge tag of Mailchimp', PRINT),
  foreign(`\\[\\[\\s*[A-Za-z_][\\w.:-]*\\s*\\]\\]`, 'a placeholder with brackets', PRINT),
  foreign('%%[A-Za-z_]\\w*%%', 'a placeholder of another system', PRINT),
  foreign('##[A-Za-z_]\\w*##', 'a placeholder of another system', PRINT),
  foreign(
    '(?<![\\w%])%(?:[A-Z][A-Z0-9_]{2,}|[a-z]+(?:[._][a-z]+)+)%(?![\\w%])',
    'a placeholder of another system',
    PRINT,
  ),
  foreign('@(?:if|foreach|include|isset)\\s?\\(\\s*[$!\'"]', 'a directive of Blade', BLOCK),
];

function foreign(pattern: string, what: string, fix: string): Foreign {
  return { pattern: new RegExp(pattern, 'g'), what, fix };
}

/** Whether an address begins with a placeholder of another language, so that nobody knows what address it will be. */
export const startsForeign = (text: string): boolean =>
  FOREIGN.some(({ pattern }) => text.trimStart().search(pattern) === 0);

/** Where code is shown, what looks like code is meant. */
const isCode = (element: Element | undefined) =>
  closest(element, (name) => name === 'code' || name === 'pre' || name === 'kbd' || name === 'samp') !==
  undefined;

/** In an address, `%C3%A9` is a letter. */
const ENCODED = /%(?:[0-9A-F]{2})/gi;
const ADDRESSES = /^(?:href|src|action|background|.*-url)$/;

/** What was meant for another template language goes out as it stands. */
export const leftovers: MakeRule = (findings) => {
  const look = (text: string, report: (start: number, end: number) => Span) => {
    if (!/[{%|[#@]/.test(text)) return;
    let rest = text;
    for (const { pattern, what, fix } of FOREIGN) {
      rest = rest.replace(pattern, (found, ...parts) => {
        const start = parts.find((part) => typeof part === 'number') as number;
        findings.report('leftover-syntax', report(start, start + found.length), {
          message: `this looks like ${what}, and goes out as it is`,
          fix,
        });
        return ' '.repeat(found.length);
      });
    }
  };
  return {
    text(text, element, span, kind) {
      if (kind !== 'text' || isCode(element)) return;
      look(text, (start, end) => ({ ...span, start: span.start + start, end: span.start + end }));
    },
    open({ attributes }) {
      for (const { name, values, span } of attributes) {
        if (name === 'style' || name.startsWith('data-') || name.startsWith('on')) continue;
        for (const value of values) {
          const text = value.map((piece) => (typeof piece === 'string' ? piece : '\u0000')).join('');
          look(ADDRESSES.test(name) ? text.replace(ENCODED, '...') : text, () => span);
        }
      }
    },
  };
};
