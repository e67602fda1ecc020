import { COPIED_ATTRIBUTES, COPIED_CONTENT } from '../shape/passThrough.ts';

const COMPONENT = /<\/?mj-/g;

/**
 * Where in the MJML one is while a file is lowered, as far as its text tells. It is only a guess at where blocks are worth being tried as
 * values: whether they stand where MJML copies is proven later, for each shape.
 */
export class SourcePlace {
  /** How many tags of components there were. */
  components = 0;
  /** The text since the last tag of a component. */
  private tail: string;

  /** `inContent`: the file has no components, and so is a part of some content. */
  constructor(inContent: boolean) {
    this.tail = inContent ? '<mj-text>' : '';
  }

  feed(text: string): void {
    const tags = [...text.matchAll(COMPONENT)];
    this.components += tags.length;
    const last = tags.at(-1)?.index;
    this.tail = last === undefined ? this.tail + text : text.slice(last);
  }

  /** Whether a block here could be a value: in a text, or in quotes in a tag, where MJML copies. */
  get takesValues(): boolean {
    const tag = /^<(mj-[\w-]+)/.exec(this.tail)?.[1];
    if (tag === undefined) return false;
    const end = endOfTag(this.tail);
    if (end < 0) {
      const name = attributeAt(this.tail);
      return name !== undefined && COPIED_ATTRIBUTES[tag]?.has(name) === true;
    }
    if (this.tail[end - 1] === '/' || !COPIED_CONTENT.has(tag)) return false;
    const open = this.tail.lastIndexOf('<');
    if (open <= end || this.tail.lastIndexOf('>') > open) return true;
    return !this.tail.startsWith('<!--', open) && attributeAt(this.tail.slice(open)) !== undefined;
  }

  save(): string {
    return this.tail;
  }

  restore(saved: string): void {
    this.tail = saved;
  }
}

/** The place of a tag's `>`, outside of quotes, or -1. */
function endOfTag(text: string): number {
  let quote = '';
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index] as string;
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '"' || char === "'") {
      quote = char;
    } else if (char === '>') {
      return index;
    }
  }
  return -1;
}

/** The name of the attribute in whose quotes a piece of a tag ends. */
function attributeAt(tag: string): string | undefined {
  return /\s([\w:-]+)\s*=\s*(?:"[^"]*|'[^']*)$/.exec(tag)?.[1];
}
