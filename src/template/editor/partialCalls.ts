import { SourceFile } from '../check/report/SourceFile.ts';
import { findPartials } from '../parse/findPartials.ts';
import { parseFile } from '../parse/parseFile.ts';

/** A place where a partial is called. */
export interface CallPlace {
  readonly name: string;
  /** The name alone, by offsets: what a rename replaces. A block's end has one of its own. */
  readonly names: readonly { readonly from: number; readonly to: number }[];
}

/** What a file says of partials. */
export interface PartialCalls {
  readonly calls: readonly CallPlace[];
  /** Partials that the file makes itself. */
  readonly inlines: ReadonlySet<string>;
  /** Whether data decides the name of one. */
  readonly dynamic: boolean;
}

/** @throws MesuraError TEMPLATE_INVALID for a file that cannot be parsed: then nobody knows all of its calls */
export function partialCalls(file: string, text: string): PartialCalls {
  const source = new SourceFile(file, text);
  const { calls, inlines } = findPartials(parseFile(file, text).program);
  return {
    inlines,
    dynamic: calls.some(({ name }) => name === undefined),
    calls: calls.flatMap(({ name, node }) => {
      if (name === undefined) return [];
      const whole = source.spanOf(node);
      const named = source.spanOf(node.name);
      const at = text.indexOf(name, named.start);
      if (at < 0 || at + name.length > named.end) return [];
      const names = [{ from: at, to: at + name.length }];
      const end = /\{\{~?\s*\/\s*(["']?)([^\s}"'~]+)\1\s*~?\}\}$/.exec(text.slice(whole.start, whole.end));
      if (node.type === 'PartialBlockStatement' && end?.[2] === name) {
        const close = whole.start + end.index + end[0].lastIndexOf(name);
        names.push({ from: close, to: close + name.length });
      }
      return [{ name, names }];
    }),
  };
}

/** The partials that a text seems to call, in one that may not be whole. */
export function roughCalls(text: string): readonly string[] {
  const written = text.replace(/\{\{~?!--[\s\S]*?--~?\}\}|\{\{~?![^}]*\}\}/g, '');
  return [...new Set([...written.matchAll(/\{\{~?#?>\s*["']?([\w./-]+)/g)].map(([, name = '']) => name))];
}
