import { MesuraError } from '../../domain/errors.ts';
import { templateError } from './templateError.ts';

/** A file that a template includes. */
export interface IncludedFile {
  /** What errors call it, and what its own includes are relative to. */
  readonly file: string;
  readonly source: string;
  /** The whole file as it was written, where `source` is a part of it. */
  readonly written?: string;
}

/** Finds what `<mj-include path="...">` names. Throws MesuraError for a path that it refuses. `from`: the file that includes. */
export type IncludeReader = (path: string, from: string) => IncludedFile;

/** A template whose includes have become partials. */
export interface Expanded {
  readonly source: string;
  /** By the name that calls them. */
  readonly partials: ReadonlyMap<string, IncludedFile>;
}

const INCLUDE = /<mj-include\b([^>]*?)\/?>(?:\s*<\/mj-include\s*>)?/g;
const COMMENTS = /<!--[\s\S]*?-->|\{\{!--[\s\S]*?--\}\}/g;
/** Includes in includes in includes. */
const MAX_DEPTH = 20;

/** The names of partials that are included files: no name of a template's own begins so. */
export const INCLUDED = 'mj-include:';

/**
 * Puts `<mj-include>` into a template as MJML does, before Handlebars runs: the body of a whole document and anything that is no document
 * where the tag stands, the head of a document and CSS at the end of the template's head. Each becomes a partial, so that errors name its file.
 */
export function expandIncludes(name: string, source: string, read: IncludeReader): Expanded {
  const partials = new Map<string, IncludedFile>();
  const heads: string[] = [];

  const expand = (file: string, text: string, chain: readonly string[]): string => {
    const masked = text.replace(COMMENTS, (comment) => ' '.repeat(comment.length));
    let out = '';
    let from = 0;
    for (const { 0: tag, 1: attributes = '', index } of masked.matchAll(INCLUDE)) {
      out += text.slice(from, index) + callOf(file, text, index, attributes, chain) + lineBreaksOf(tag);
      from = index + tag.length;
    }
    return out + text.slice(from);
  };

  const callOf = (
    file: string,
    text: string,
    index: number,
    attributes: string,
    chain: readonly string[],
  ) => {
    const path = attributeOf(attributes, 'path');
    const lines = text.slice(0, index).split('\n');
    const at = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
    if (path === undefined || /[{}"]/.test(path)) {
      throw templateError({ file, source: text }, at, {
        message: 'mj-include needs a path that is written out',
        why: 'files are included once, before any data is there',
        fix: 'write path="./header.mjml"',
      });
    }
    const found = readAt({ file, source: text }, at, () => read(path, file));
    if (chain.includes(found.file) || chain.length > MAX_DEPTH) {
      throw templateError({ file, source: text }, at, {
        message: `${path} includes itself`,
        why: `the chain is ${[...chain, found.file].join(' > ')}`,
        fix: 'take one of the includes out',
      });
    }
    const type = attributeOf(attributes, 'type');
    if (type === 'css') {
      const inline = attributeOf(attributes, 'css-inline') === 'inline' ? ' inline="inline"' : '';
      heads.push(`<mj-style${inline}>${call(found.file, found)}</mj-style>`);
      return '';
    }
    if (type === 'html') return `<mj-raw>${call(found.file, found)}</mj-raw>`;
    const inner = (part: string | undefined) =>
      part === undefined ? undefined : expand(found.file, part, [...chain, found.file]);
    if (!/<mjml\b/.test(found.source)) {
      return call(found.file, { ...found, written: found.source, source: inner(found.source) ?? '' });
    }
    const head = inner(contentOf(found.source, 'mj-head'));
    const body = inner(contentOf(found.source, 'mj-body'));
    const inHead = /<mj-head\b(?:(?!<\/mj-head)[\s\S])*$/.test(text.slice(0, index)) || chain.length > 1;
    const headCall =
      head === undefined ? '' : call(`${found.file}#head`, { ...found, written: found.source, source: head });
    if (headCall !== '' && !inHead) heads.push(headCall);
    const bodyCall =
      body === undefined ? '' : call(`${found.file}#body`, { ...found, written: found.source, source: body });
    return inHead ? headCall + bodyCall : bodyCall;
  };

  const call = (id: string, file: IncludedFile): string => {
    const known = `${INCLUDED}${id}`;
    partials.set(known, file);
    return `{{> ${JSON.stringify(known)}}}`;
  };

  const whole = expand(name, source, [name]);
  return { source: withHeads(whole, heads), partials };
}

/** What a reader refuses is told where it is included. */
function readAt(
  from: IncludedFile,
  at: { readonly line: number; readonly column: number },
  read: () => IncludedFile,
): IncludedFile {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof MesuraError)) throw cause;
    const { message, why, fix } = cause;
    throw templateError(from, at, { message, cause, ...(why ? { why } : {}), ...(fix ? { fix } : {}) });
  }
}

/** At the end of the head, which is made where there is none. */
function withHeads(source: string, heads: readonly string[]): string {
  if (heads.length === 0) return source;
  if (/<\/mj-head\s*>/.test(source)) return source.replace(/<\/mj-head\s*>/, (end) => heads.join('') + end);
  return source.replace(/<mj-body\b/, (body) => `<mj-head>${heads.join('')}</mj-head>${body}`);
}

/** The content of an element, which keeps its lines. */
function contentOf(source: string, tag: string): string | undefined {
  const found = new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*)</${tag}\\s*>`).exec(source);
  const content = found?.[1];
  if (found === null || content === undefined) return undefined;
  const start = found.index + found[0].lastIndexOf(`${content}</`);
  return lineBreaksOf(source.slice(0, start)) + content;
}

function attributeOf(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found?.[1] ?? found?.[2];
}

/** So that all that follows keeps its line. */
function lineBreaksOf(tag: string): string {
  const count = tag.split('\n').length - 1;
  return count === 0 ? '' : `{{!--${'\n'.repeat(count)}--}}`;
}
