import type { Findings } from '../report/Findings.ts';
import type { SourceFile, Span } from '../report/SourceFile.ts';

/** A quote that opens an attribute's value, and what stands up to the next of its kind. */
const VALUE = /[\w:-]+\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
const TAG = /<[a-z][\w-]*/gi;
const MUSTACHE = /\{\{[\s\S]*?\}\}/g;

/**
 * An attribute whose quote is not closed takes everything up to the next quote for its value, and then all that follows is wrong. So that
 * one place is told, and nothing else. True where there is one.
 */
export function reportUnclosedQuote(findings: Findings, file: SourceFile): boolean {
  const text = file.text
    .replace(/<!--[\s\S]*?-->/g, blank)
    .replace(/<(mj-style|style|script)\b[\s\S]*?<\/\1\s*>/gi, blank)
    .replace(MUSTACHE, blank);
  for (const { 0: tag, index } of text.matchAll(TAG)) {
    let at = index + tag.length;
    for (;;) {
      at += (/^[\s/]*/.exec(text.slice(at, at + 2000)) as RegExpExecArray)[0].length;
      VALUE.lastIndex = at;
      const found = VALUE.exec(text);
      if (found === null) break;
      const value = found[1] ?? found[2] ?? '';
      if (/[\r\n][\s\S]*<\/?[a-z]|<\/[a-z][\w-]*>|<mj-/i.test(value)) {
        const start = at + found[0].search(/["']/);
        findings.report(
          'unclosed-quote',
          { file, start, end: start + 1 },
          {
            message: `the quote of ${/^[\w:-]+/.exec(found[0])?.[0]} is not closed here`,
            fix: 'close it behind the value',
            edits: [{ text: found[0].at(-1) ?? '"', at: endOfValue(file, text, start + 1) }],
          },
        );
        return true;
      }
      at += found[0].length;
    }
  }
  return false;
}

/** Where the value most likely ends: before the next attribute, the end of the tag or of the line. */
function endOfValue(file: SourceFile, text: string, from: number): Span {
  const next = /\s+[\w:-]+\s*=\s*["']|\s*\/?>|[\r\n]/.exec(text.slice(from, from + 2000));
  const at = from + (next?.index ?? 0);
  return { file, start: at, end: at };
}

/** As long, and with the same lines. */
function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
