import type { Words } from '../report/Findings.ts';

/** A mistake by how it looks, and what to say of it. The parts are those of the pattern's groups. */
interface Mistake {
  readonly pattern: RegExp;
  words(...parts: string[]): Words;
}

const HELPER = 'compute it in a helper, or put it into the data';

/** How other languages write what Handlebars writes otherwise, the more particular ones first. Tried on the text of one mustache. */
const MISTAKES: readonly Mistake[] = [
  {
    pattern: /^(?:.*[^\w.@/[\]])?([\w.@/-]+)\[(?:(\d+)|["']([^"'\]]*)["']|([\w.]+))\]/s,
    words: (name, index = '', text = '', variable = '') => ({
      message: `${name}[${index || variable || `"${text}"`}] is not how Handlebars names an entry`,
      fix: variable ? `write (lookup ${name} ${variable})` : `write ${name}.[${index || text}]`,
    }),
  },
  {
    pattern: /^(?:.*[\s(])?([\w@/-]+(?:\.[\w-]+)*)\.(\d+)(?![\w.])/s,
    words: (name, index) => ({
      message: `${name}.${index} is not how Handlebars names an entry`,
      fix: `write ${name}.[${index}]`,
    }),
  },
  {
    pattern: /(?:&&|\|\|)/,
    words: () => ({
      message: 'Handlebars has no && and no ||',
      fix: `ask in several blocks, {{#if a}}{{#if b}}...{{/if}}{{/if}}, or ${HELPER}`,
    }),
  },
  {
    pattern: /(?:[=!]==?|[<>]=?)\s*\S/,
    words: () => ({ message: 'Handlebars compares nothing', fix: HELPER }),
  },
  {
    pattern: /^[#^~\s]*(?:if|unless)?\s*!\s*([\w.@/]+)/,
    words: (name) => ({ message: 'Handlebars has no !', fix: `write {{#unless ${name}}}` }),
  },
  {
    pattern: /^\s*([\w.@/]+)\s*\|\s*(\w+)/,
    words: (name, filter) => ({
      message: 'Handlebars has no filters',
      fix: `make "${filter}" a helper: {{${filter} ${name}}}`,
    }),
  },
  {
    pattern: /\?\?|\?.*:/s,
    words: () => ({ message: 'Handlebars has no ? and no ??', fix: 'write {{#if a}}...{{else}}...{{/if}}' }),
  },
  {
    pattern: /^\s*([A-Za-z_]\w*)\s*\(\s*([^()]*?)\s*\)\s*$/,
    words: (name, inner) => ({
      message: 'a helper is called without brackets',
      fix: `write {{${[name, ...(inner ?? '').split(/\s*,\s*/)].filter(Boolean).join(' ')}}}`,
    }),
  },
  { pattern: /\s[-+*/%]\s/, words: () => ({ message: 'Handlebars does not calculate', fix: HELPER }) },
  {
    pattern: /,/,
    words: () => ({ message: 'arguments are separated by spaces', fix: 'take the comma out' }),
  },
  {
    pattern: /^\s*\.(\w+)/,
    words: (name) => ({ message: `.${name} is how Go writes a value`, fix: `write {{${name}}}` }),
  },
  {
    pattern: /^\s*var:\s*(\w+)/,
    words: (name) => ({ message: 'this is a value of Mailjet', fix: `write {{${name}}}` }),
  },
];

/** What people mean who write the mustache at an offset, or undefined where it looks like nothing that is known. */
export function mistakeAt(text: string, at: number): Words | undefined {
  const open = text.lastIndexOf('{{', at);
  if (open < 0) return undefined;
  const close = text.indexOf('}}', open);
  const whole = text.slice(open, close < 0 ? at + 200 : close);
  if (close < 0 || /\n|<\/?[a-z]/i.test(whole)) {
    return { message: 'this mustache is never closed', fix: 'close it with }}' };
  }
  const [braces = ''] = /^\{+/.exec(text.slice(text[open - 1] === '{' ? open - 1 : open)) ?? [];
  const [closing = ''] = /^\}+/.exec(text.slice(close)) ?? [];
  if (braces.length !== closing.length && Math.max(braces.length, closing.length) === 3) {
    return {
      message: `this mustache opens with ${braces} and closes with ${closing}`,
      fix: 'write {{name}}, or {{{name}}} for markup',
    };
  }
  const inner = whole.replace(/^\{+/, '');
  for (const { pattern, words } of MISTAKES) {
    const found = pattern.exec(inner.slice(0, 500));
    if (found) return words(...found.slice(1));
  }
  return undefined;
}
