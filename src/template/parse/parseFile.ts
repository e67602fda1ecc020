import Handlebars from 'handlebars';
import { refuseDeepNesting } from './refuseDeepNesting.ts';
import { templateError } from './templateError.ts';

/** A template or partial as it was written, and Handlebars' own tree of it, with white space control applied. */
export interface ParsedFile {
  /** What errors call it: a file name, or the partial's name. */
  readonly file: string;
  readonly source: string;
  /** Each node's `loc` has `source` = `file`; Handlebars counts lines from 1 and columns from 0. */
  readonly program: hbs.AST.Program;
}

/** Parses one file with Handlebars' own parser. Throws TEMPLATE_INVALID with the place and a frame. */
export function parseFile(file: string, source: string): ParsedFile {
  refuseDeepNesting(file, source);
  try {
    return Object.freeze({ file, source, program: Handlebars.parse(source, { srcName: file }) });
  } catch (error) {
    const { line, column } = placeOfError(error, source);
    throw templateError(
      { file, source },
      { line, column },
      {
        message: 'the Handlebars syntax is not valid',
        why: reasonOf(error),
        fix: 'correct the mustache at this place',
        cause: error,
      },
    );
  }
}

/** The last line of the parser's message: the two before it are its own frame, which counts no columns. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const reason = message.split('\n').at(-1) ?? message;
  return reason.includes('^') ? (message.split('\n')[0] ?? reason) : reason.replace(/ - \d+:\d+$/, '');
}

/**
 * Tree errors carry a place. Syntax errors only have it in their text: `Parse error on line 3:` and the last characters
 * before the place, without their line breaks, above a row of hyphens that ends in a caret.
 */
function placeOfError(error: unknown, source: string): { line: number; column: number } {
  if (!(error instanceof Error)) return { line: 1, column: 1 };
  const located = error as { lineNumber?: unknown; column?: unknown };
  if (typeof located.lineNumber === 'number' && typeof located.column === 'number') {
    return { line: located.lineNumber, column: located.column + 1 };
  }
  const [head = '', snippet = '', caret = ''] = error.message.split('\n');
  const line = Number(/line (\d+)/.exec(head)?.[1] ?? 1);
  const before = snippet.slice(0, Math.max(0, caret.indexOf('^'))).replace(/^\.\.\./, '');
  return locate(source, line, before);
}

/** Where `before` (text with its line breaks taken out) ends, as near to `line` as it occurs. */
function locate(source: string, line: number, before: string): { line: number; column: number } {
  const lines = source.split('\n');
  const upTo = lines.slice(0, line).join('').length;
  const flat = lines.join('');
  let at = flat.lastIndexOf(before, upTo) + before.length;
  for (const [index, text] of lines.entries()) {
    if (at <= text.length) return { line: index + 1, column: at + 1 };
    at -= text.length;
  }
  return { line, column: 1 };
}
