import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './sampleShop.ts';

/** A fenced block of a page. */
export interface DocBlock {
  /** Page and line, to find it by. */
  readonly place: string;
  readonly page: string;
  readonly language: string;
  /** Why nothing runs it, in parentheses behind the language: ```` ```nginx (not run: needs nginx) ````. */
  readonly reason: string | undefined;
  readonly text: string;
}

/** Every page that a reader may follow. */
export const PAGES = globSync(['docs/**/*.md', 'examples/**/*.md', 'test/cases/README.md', '*.md'], {
  cwd: ROOT,
}).sort();

function blocksOf(page: string): DocBlock[] {
  const source = readFileSync(path.join(ROOT, page), 'utf8');
  return [...source.matchAll(/^( *)```(\w*)(?: \((.+)\))?\n([\s\S]*?)^ *```$/gm)].map((match) => {
    const [, indent = '', language = '', reason, text = ''] = match;
    const line = source.slice(0, match.index).split('\n').length;
    return {
      place: `${page}:${line}`,
      page,
      language,
      reason,
      text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    };
  });
}

/** All blocks of all pages, in the order of the pages. */
export function docBlocks(): DocBlock[] {
  return PAGES.flatMap(blocksOf);
}

/** Those that a test runs, of these languages. */
export function blocksIn(...languages: readonly string[]): DocBlock[] {
  return docBlocks().filter((block) => block.reason === undefined && languages.includes(block.language));
}
