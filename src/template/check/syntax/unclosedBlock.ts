/** A block's opening mustache, by offsets. */
export interface OpenBlock {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Comments, and mustaches that open (`{{#if`, `{{#> card`, `{{#*inline`, `{{^order`) or close (`{{/if`) a block. */
const TAGS = /\{\{~?!--[\s\S]*?--~?\}\}|\{\{~?!.*?\}\}|\{\{~?(#[>*]?|\^|\/)\s*([^\s}|~]+)[^}]*\}\}/g;

/**
 * The innermost block that a text opens and never closes. The parser only notices at the end of the file, which is not where
 * the mistake is.
 */
export const unclosedBlock = (text: string): OpenBlock | undefined => openBlocks(text).at(-1);

/** The blocks that a text opens and does not close, outermost first. For a text that cannot be parsed, so it reads no more than the beginnings and ends. */
export function openBlocks(text: string): readonly OpenBlock[] {
  const open: OpenBlock[] = [];
  for (const { 0: tag, 1: kind, 2: name = '', index } of text.matchAll(TAGS)) {
    if (kind === '/') {
      const match = open.findLastIndex((block) => block.name === name);
      if (match >= 0) open.splice(match, 1);
    } else if (kind !== undefined && !(kind === '^' && name === '')) {
      open.push({ name, start: index, end: index + tag.length });
    }
  }
  return open;
}
