/** `name: value` of a style. Offsets are those of the text that was parsed, plus the offset that was passed. */
export interface Declaration {
  /** In lower case. */
  readonly name: string;
  readonly value: string;
  readonly important: boolean;
  readonly start: number;
}

/** A rule with its selectors, and the conditions of the at-rules that it stands in. */
export interface StyleRule {
  readonly selector: string;
  readonly start: number;
  readonly declarations: readonly Declaration[];
  /** From the outside in: `@media (...)`, `@supports (...)`. */
  readonly conditions: readonly AtRule[];
  /** Whether it stands inside another rule (CSS Nesting). */
  readonly isNested: boolean;
}

export interface AtRule {
  /** Without the `@`, in lower case. */
  readonly name: string;
  readonly prelude: string;
  readonly start: number;
}

export interface Stylesheet {
  readonly rules: readonly StyleRule[];
  readonly atRules: readonly AtRule[];
}

/** How deep rules are read within one another: no author goes further. */
const DEEPEST = 16;

/** Where at-rules hold declarations or steps, and no rules for elements. */
const NO_RULES_IN = new Set([
  'font-face',
  'keyframes',
  '-webkit-keyframes',
  'page',
  'property',
  'counter-style',
]);

/**
 * Reads a stylesheet as CSS Syntax does: what it cannot read it leaves out, and it never fails. Comments are blanked first, so
 * that offsets stay.
 */
export function parseStylesheet(css: string, offset = 0): Stylesheet {
  const text = blankComments(css);
  const rules: StyleRule[] = [];
  const atRules: AtRule[] = [];

  function block(
    from: number,
    to: number,
    conditions: readonly AtRule[],
    within: string | undefined,
    depth = 0,
  ): void {
    if (depth > DEEPEST) return;
    let at = from;
    while (at < to) {
      const end = endOfPrelude(text, at, to);
      const start = skipSpace(text, at, end);
      const prelude = text.slice(start, end).trim();
      if (end >= to || text[end] === ';' || text[end] === '}') {
        if (prelude.startsWith('@')) atRules.push(atRule(prelude, start));
        at = end + 1;
        continue;
      }
      const close = endOfBlock(text, end, to);
      if (prelude.startsWith('@')) {
        const one = atRule(prelude, start);
        atRules.push(one);
        if (NO_RULES_IN.has(one.name)) rules.push(rule('', start, end, close, [...conditions, one], false));
        else block(end + 1, close, [...conditions, one], within, depth + 1);
      } else if (prelude !== '') {
        const selector = within === undefined ? prelude : nested(within, prelude);
        rules.push(rule(selector, start, end, close, conditions, within !== undefined));
        if (text.slice(end + 1, close).includes('{')) block(end + 1, close, conditions, selector, depth + 1);
      }
      at = close + 1;
    }
  }

  const atRule = (prelude: string, start: number): AtRule => {
    const name = /^@([\w-]+)/.exec(prelude)?.[1] ?? '';
    return {
      name: name.toLowerCase(),
      prelude: prelude.slice(name.length + 1).trim(),
      start: start + offset,
    };
  };
  const rule = (
    selector: string,
    start: number,
    open: number,
    close: number,
    conditions: readonly AtRule[],
    isNested: boolean,
  ): StyleRule => ({
    ...{ selector, start: start + offset, conditions, isNested },
    declarations: parseDeclarations(text.slice(open + 1, close), offset + open + 1),
  });

  block(0, text.length, [], undefined);
  return { rules, atRules };
}

/** Reads the declarations of a `style` attribute or of a rule; nested blocks are passed over. */
export function parseDeclarations(css: string, offset = 0): readonly Declaration[] {
  const text = blankComments(css);
  const found: Declaration[] = [];
  let at = 0;
  while (at < text.length) {
    let end = endOfPrelude(text, at, text.length);
    if (text[end] === '{') {
      at = endOfBlock(text, end, text.length) + 1;
      continue;
    }
    if (end > text.length) end = text.length;
    const start = skipSpace(text, at, end);
    const colon = text.indexOf(':', start);
    if (colon > 0 && colon < end) {
      const name = text.slice(start, colon).trim();
      const whole = text.slice(colon + 1, end).trim();
      const value = whole.replace(/\s*!\s*important\s*$/i, '');
      if (/^(?:--)?[\w-]+$/.test(name) && value !== '')
        found.push({
          name: name.startsWith('--') ? name : name.toLowerCase(),
          ...{ value, important: value !== whole, start: start + offset },
        });
    }
    at = end + 1;
  }
  return found;
}

const blankComments = (css: string) =>
  css.includes('/*') || css.includes('<!--') || css.includes('-->')
    ? css
        .replace(/\/\*[\s\S]*?(?:\*\/|$)/g, (comment) => comment.replace(/[^\n]/g, ' '))
        .replace(/<!--|-->/g, (sign) => ' '.repeat(sign.length))
    : css;

const nested = (parent: string, own: string) =>
  own.includes('&') ? own.replaceAll('&', parent) : `${parent} ${own}`;

function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && /\s/.test(text[at] as string)) at += 1;
  return at;
}

/** Where a prelude or declaration ends: at `{`, `;`, `}` or the end, outside of quotes and brackets. */
function endOfPrelude(text: string, from: number, to: number): number {
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    const char = text[at] as string;
    if (char === '"' || char === "'") at = endOfString(text, at, to);
    else if (char === '\\') at += 1;
    else if (char === '(' || char === '[') depth += 1;
    else if (char === ')' || char === ']') depth = Math.max(0, depth - 1);
    else if (char === '{' || char === '}' || (char === ';' && depth === 0)) return at;
  }
  return to;
}

function endOfBlock(text: string, open: number, to: number): number {
  let depth = 0;
  for (let at = open; at < to; at += 1) {
    const char = text[at] as string;
    if (char === '"' || char === "'") at = endOfString(text, at, to);
    else if (char === '{') depth += 1;
    else if (char === '}') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return to;
}

function endOfString(text: string, from: number, to: number): number {
  const quote = text[from];
  for (let at = from + 1; at < to; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === quote || text[at] === '\n') return at;
  }
  return to;
}
