import { VOID_TAGS } from '../check/markup/elements.ts';

/** Where an offset stands in markup, mustaches aside. */
export interface TagPlace {
  readonly kind: 'name' | 'end' | 'attribute' | 'value' | 'text';
  /** The tag that is being written. */
  readonly tag?: string;
  readonly attribute?: string;
  /** What was written of the name or value up to the offset. */
  readonly word: string;
  /** The elements around it, outermost first. */
  readonly parents: readonly string[];
}

const TOKENS =
  /<!--[\s\S]*?(?:-->|$)|<\/([\w-]+)\s*>|<([\w-]+)((?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]*))?)*)\s*(\/?)>/g;

/** Reads the markup before the offset as far as it goes: what is being written is seldom whole. */
export function tagAt(text: string, offset: number): TagPlace {
  const before = text.slice(0, offset).replace(/\{\{[\s\S]*?\}\}/g, (all) => all.replace(/[^\r\n]/g, 'x'));
  const parents: string[] = [];
  let end = 0;
  for (const { 0: all, 1: closed, 2: opened, 4: slash, index } of before.matchAll(TOKENS)) {
    end = index + all.length;
    if (closed !== undefined) {
      const at = parents.lastIndexOf(closed);
      if (at >= 0) parents.length = at;
    } else if (opened !== undefined && slash !== '/' && !VOID_TAGS.has(opened)) parents.push(opened);
  }
  const rest = before.slice(end);
  const open = rest.lastIndexOf('<');
  if (open < 0) return { kind: 'text', word: '', parents };
  const tail = rest.slice(open);
  const name = /^<([\w-]*)$/.exec(tail);
  if (name) return { kind: 'name', word: name[1] ?? '', parents };
  const endTag = /^<\/([\w-]*)$/.exec(tail);
  if (endTag) return { kind: 'end', word: endTag[1] ?? '', parents };
  const tag = /^<([\w-]+)\s/.exec(tail)?.[1];
  if (tag === undefined) return { kind: 'text', word: '', parents };
  const unquoted = tail.replace(/"[^"]*"|'[^']*'/g, (all) => 'x'.repeat(all.length));
  const value = /([\w:-]+)\s*=\s*["']([^"']*)$/.exec(unquoted);
  if (value)
    return {
      kind: 'value',
      tag,
      attribute: value[1] ?? '',
      word: tail.slice(tail.length - (value[2] ?? '').length),
      parents,
    };
  const word = /\s([\w:-]*)$/.exec(unquoted)?.[1];
  return word === undefined ? { kind: 'text', word: '', parents } : { kind: 'attribute', tag, word, parents };
}
