import { Parser } from 'htmlparser2';
import { BREAKS, isLayout, isUnread, keepsLines, spansOf, VOID } from './elements.ts';
import { linkAddress } from './linkAddress.ts';
import { mergeStatic } from './mergeStatic.ts';
import type { TextOp } from './TextOp.ts';

/** Text with values in it, cut at them: what `Tokens` of a shape do. */
export interface Cutter {
  cut(text: string): { readonly chunks: readonly string[]; readonly slots: readonly number[] };
}

/** HTML without values. */
export const NO_VALUES: Cutter = { cut: (text) => ({ chunks: [text], slots: [] }) };

const WHITE = /[ \t\n\f\r\u200b]+/g;
/** What stands behind a preheader so that nothing else is shown in the list of messages. */
const FILLER =
  /(?:(?:\u034f|[\u00ad\u061c\u115f\u180e\u2007\u200b-\u200f\u2060\u2800\ufeff])[\s\u00a0]*){3,}/g;
/** A text of which nothing is seen: white space of any kind, and characters without a width. */
const INVISIBLE = /^(?:\u034f|[\s\u00a0\u00ad\u061c\u115f\u180e\u200b-\u200f\u2060\u2800\ufeff])+$/;

/** Turns HTML into the steps that write it as text. Never throws: what is no HTML is text. */
export function compileText(html: string, cutter: Cutter): readonly TextOp[] {
  const compiler = new TextCompiler(cutter);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => compiler.open(name, attributes),
      ontext: (text) => compiler.text(text),
      onclosetag: (name) => compiler.close(name),
    },
    { decodeEntities: true },
  );
  parser.end(html);
  compiler.flush();
  return mergeStatic(compiler.ops);
}

const LISTS: ReadonlySet<string> = new Set(['ul', 'menu', 'ol']);

interface List {
  readonly ordered: boolean;
  next: number;
}

function withoutFiller(text: string): string {
  const rest = text.replace(FILLER, '');
  if (rest === text) return text;
  const trimmed = rest.trimEnd();
  return trimmed === rest ? rest : `${trimmed} `;
}

class TextCompiler {
  readonly ops: TextOp[] = [];
  private readonly cutter: Cutter;
  /** How many elements deep we are in one that is not read; 0 outside. */
  private unread = 0;
  private pre = 0;
  /** For each open element whether it keeps its lines. */
  private readonly keeping: boolean[] = [];
  private pending = '';
  private readonly lists: List[] = [];
  /** For each open table whether it is a layout's. */
  private readonly tables: boolean[] = [];
  private readonly links: boolean[] = [];

  constructor(cutter: Cutter) {
    this.cutter = cutter;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.flush();
    if (this.unread > 0 || isUnread(name, attributes)) {
      if (!VOID.has(name)) this.unread += 1;
      return;
    }
    this.breaks(name);
    if (!VOID.has(name)) {
      this.keeping.push(keepsLines(name, attributes));
      if (this.keeping.at(-1)) this.pre += 1;
    }
    switch (name) {
      case 'a': {
        const href = this.cutter.cut(attributes.href ?? '');
        const isWhole = href.slots.length === 0;
        const address = isWhole ? linkAddress(href.chunks[0] as string) : undefined;
        this.links.push(address !== '');
        if (address !== '') {
          this.ops.push({ kind: 'link', href: isWhole ? { chunks: [address as string], slots: [] } : href });
        }
        return;
      }
      case 'img':
        if (attributes.alt) this.ops.push({ kind: 'attribute', text: this.cutter.cut(attributes.alt) });
        return;
      case 'br':
        this.ops.push({ kind: 'newline' });
        return;
      case 'hr':
        this.ops.push({ kind: 'text', text: '-'.repeat(40) });
        this.breaks(name);
        return;
      case 'ul':
      case 'menu':
      case 'ol':
        this.lists.push({ ordered: name === 'ol', next: Number.parseInt(attributes.start ?? '1', 10) || 1 });
        return;
      case 'li':
        this.item(attributes.value);
        return;
      case 'table':
        this.tables.push(isLayout(attributes));
        if (!this.inLayout()) this.ops.push({ kind: 'table' });
        return;
      case 'tr':
        if (this.inLayout()) this.ops.push({ kind: 'break', lines: 1 });
        else this.ops.push({ kind: 'row' });
        return;
      case 'td':
      case 'th':
        if (this.inLayout()) this.ops.push({ kind: 'layoutCell' });
        else this.ops.push({ kind: 'cell', head: name === 'th', ...spansOf(attributes) });
        return;
      default:
    }
  }

  /** The parser hands a text out in pieces, entity by entity. */
  text(text: string): void {
    if (this.unread === 0) this.pending += text;
  }

  flush(): void {
    if (this.pending === '') return;
    const pending = INVISIBLE.test(this.pending) && this.pre === 0 ? ' ' : withoutFiller(this.pending);
    const { chunks, slots } = this.cutter.cut(pending);
    this.pending = '';
    for (const [index, chunk] of chunks.entries()) {
      if (index > 0) this.ops.push({ kind: 'value', index: slots[index - 1] as number, pre: this.pre > 0 });
      if (chunk === '') continue;
      if (this.pre > 0) this.ops.push({ kind: 'pre', text: chunk });
      else this.ops.push({ kind: 'text', text: chunk.replace(WHITE, ' ') });
    }
  }

  close(name: string): void {
    this.flush();
    if (this.unread > 0) {
      if (!VOID.has(name)) this.unread -= 1;
      return;
    }
    if (name === 'a' && this.links.pop()) this.ops.push({ kind: 'endLink' });
    if (!VOID.has(name) && this.keeping.pop()) this.pre -= 1;
    if (name === 'li') this.ops.push({ kind: 'endItem' });
    if ((name === 'td' || name === 'th') && !this.inLayout()) this.ops.push({ kind: 'endCell' });
    if (name === 'table' && this.tables.pop() === false) this.ops.push({ kind: 'endTable' });
    if (LISTS.has(name)) this.lists.pop();
    if (!VOID.has(name)) this.breaks(name);
  }

  private item(value: string | undefined): void {
    const list = this.lists.at(-1);
    if (list && value !== undefined && /^-?\d{1,9}$/.test(value)) list.next = Number(value);
    this.ops.push({ kind: 'item', marker: list?.ordered ? ` ${list.next}. ` : ' * ' });
    if (list) list.next += 1;
  }

  private breaks(name: string): void {
    const lines = Object.hasOwn(BREAKS, name) ? BREAKS[name] : undefined;
    if (lines === undefined) return;
    // A list in a list stands on the next line.
    const nested = LISTS.has(name) && this.lists.length > 0;
    this.ops.push({ kind: 'break', lines: nested ? 1 : lines });
  }

  /** Cells outside of any table (of a fragment) are columns. */
  private inLayout(): boolean {
    return this.tables.at(-1) ?? false;
  }
}
