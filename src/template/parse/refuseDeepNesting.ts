import { templateError } from './templateError.ts';

/** Deeper than any email that a person writes; Handlebars' parser and everything behind it recurse once for each level. */
const MOST_BLOCKS = 300;
const MOST_EXPRESSIONS = 50;

/** What the beginning of a mustache opens or closes: `{{#if`, `{{^if` and `{{else if` a level, `{{/if` what its block opened. */
const OPENS = /^\{\{\{?\{?~?\s*(?:#|\^\s*[^\s}~])/;
const CHAINS = /^\{\{~?\s*else\s+[^\s}~]/;
const CLOSES = /^\{\{\{?\{?~?\s*\//;

/**
 * Refuses blocks within blocks, or expressions within expressions, that are nested beyond measure: before the parser sees them, which
 * takes time with the square of their depth, and ends with an overflow of the stack.
 *
 * @throws MesuraError TEMPLATE_INVALID
 */
export function refuseDeepNesting(file: string, source: string): void {
  /** Of each open block, how many levels it makes: each `{{else if}}` stands within the one before. */
  const open: number[] = [];
  let blocks = 0;
  for (const { at, text } of mustaches(source)) {
    if (OPENS.test(text)) {
      open.push(1);
      blocks += 1;
    } else if (CHAINS.test(text) && open.length > 0) {
      open.push((open.pop() ?? 0) + 1);
      blocks += 1;
    } else if (CLOSES.test(text)) blocks -= open.pop() ?? 0;
    if (blocks > MOST_BLOCKS)
      throw tooDeep(file, source, at, `more than ${MOST_BLOCKS} blocks stand in one another`);
    if (depthOf(text) > MOST_EXPRESSIONS)
      throw tooDeep(file, source, at, `more than ${MOST_EXPRESSIONS} expressions stand in one another`);
  }
}

/** Every mustache but comments, from its first bracket to before its last ones. */
function* mustaches(source: string): Generator<{ at: number; text: string }> {
  for (let at = source.indexOf('{{'); at >= 0; at = source.indexOf('{{', at)) {
    const isLong = source.startsWith('{{!--', at);
    const end = source.indexOf(isLong ? '--}}' : '}}', at);
    if (end < 0) return;
    if (!isLong && source[at + 2] !== '!') yield { at, text: source.slice(at, end) };
    at = end + 2;
  }
}

function depthOf(mustache: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of mustache) {
    if (character === '(') deepest = Math.max(deepest, ++depth);
    else if (character === ')') depth -= 1;
  }
  return deepest;
}

function tooDeep(file: string, source: string, at: number, why: string) {
  const before = source.slice(0, at).split('\n');
  const place = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  return templateError({ file, source }, place, {
    message: 'the template is nested too deeply',
    why,
    fix: 'write the inner part as a partial, or decide it before the template',
  });
}
