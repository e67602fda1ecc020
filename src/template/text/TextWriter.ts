import { formatTable, type TextRow } from './formatTable.ts';
import { sameAddress } from './sameAddress.ts';
import type { CellShape, Gap, TextOp } from './TextOp.ts';

/** Line breaks by their number. */
const BREAKS = ['', '\n', '\n\n'];

/** Where text goes: the email, or a cell of a table. */
interface Sink {
  /** Pieces of text: a list is joined once, a string that grows would be copied whenever it is looked at. */
  readonly out: string[];
  /** Line breaks that the next text brings with it. */
  breaks: number;
  /** How many `<br>` are among them. */
  newlines: number;
  space: boolean;
  /** Whether the very first text had a space in front of it. */
  leadingSpace: boolean;
}

interface Link {
  readonly href: string;
  readonly sink: Sink;
  readonly start: number;
}

interface Table {
  readonly rows: TextRow[];
  readonly outer: Sink;
  /** The cell that is written. */
  cell: CellShape;
}

const PLAIN: CellShape = { head: false, columns: 1, rows: 1 };

/** Writes text as a reader would lay it out: spaces and line breaks wait until there is something behind them. */
export class TextWriter {
  private sink: Sink = newSink();
  private readonly links: (Link | undefined)[] = [];
  /** Those of them that lead somewhere. */
  private opened = 0;
  private readonly tables: Table[] = [];
  /** A link without text (a picture's), which is left out where the next link goes to the same place. */
  private bare: { readonly href: string; readonly breaks: number; readonly space: boolean } | undefined;
  private indent = '';
  private readonly indents: string[] = [];
  private marker: string | undefined;

  /** Text with white space collapsed to single spaces. */
  text(text: string): void {
    if (text === '' || text === ' ') {
      if (text === ' ') this.blank();
      return;
    }
    const from = text.charCodeAt(0) === 0x20 ? 1 : 0;
    const to = text.charCodeAt(text.length - 1) === 0x20 ? text.length - 1 : text.length;
    if (from > 0) this.blank();
    this.emit(from > 0 || to < text.length ? text.slice(from, to) : text);
    if (to < text.length) this.sink.space = true;
  }

  /** Text whose line breaks and spaces stay. */
  verbatim(text: string): void {
    for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
      if (index > 0) this.newline();
      if (line !== '') this.emit(line);
    }
  }

  break(lines: number): void {
    if (lines > this.sink.breaks) this.sink.breaks = lines;
  }

  newline(): void {
    this.sink.newlines += 1;
    this.break(this.sink.newlines);
  }

  /** `href`: nothing for a link that leads nowhere, of which only the text is said. */
  openLink(href: string): void {
    if (href === '') {
      this.links.push(undefined);
      return;
    }
    if (this.bare !== undefined && this.bare.href !== href) this.flushBare();
    this.opened += 1;
    this.links.push({ href, sink: this.sink, start: this.sink.out.length });
  }

  closeLink(): void {
    const link = this.links.pop();
    if (link === undefined) return;
    this.opened -= 1;
    if (link.sink !== this.sink) return;
    const { breaks, space } = this.sink;
    const text = textSince(this.sink.out, link.start).trim();
    if (text === '') {
      if (this.bare !== undefined) return;
      this.bare = { href: link.href, breaks, space };
      this.sink.breaks = 0;
      this.sink.space = false;
    } else if (!sameAddress(text, link.href)) {
      this.sink.breaks = 0;
      this.sink.space = true;
      this.emit(`[${link.href}]`);
      this.sink.breaks = breaks;
      this.sink.space = space;
    }
  }

  openItem(marker: string): void {
    this.break(1);
    this.marker = this.indent + marker;
    this.indents.push(this.indent);
    this.indent += ' '.repeat(marker.length);
  }

  closeItem(): void {
    this.indent = this.indents.pop() ?? '';
    this.marker = undefined;
    this.break(1);
  }

  openTable(): void {
    this.flushBare();
    this.tables.push({ rows: [], outer: this.sink, cell: PLAIN });
  }

  openRow(): void {
    const table = this.tables.at(-1);
    if (table === undefined) this.break(1);
    else table.rows.push([]);
  }

  openCell(cell: CellShape): void {
    const table = this.tables.at(-1);
    if (table === undefined) {
      this.blank();
      return;
    }
    if (this.sink !== table.outer) this.closeCell();
    if (table.rows.length === 0) table.rows.push([]);
    table.cell = cell;
    this.sink = newSink();
  }

  closeCell(): void {
    const table = this.tables.at(-1);
    if (table === undefined || this.sink === table.outer) return;
    this.flushBare();
    const { head, columns, rows } = table.cell;
    table.rows.at(-1)?.push({ text: this.sink.out.join(''), head, columns, rows });
    this.sink = table.outer;
  }

  closeTable(): void {
    const table = this.tables.at(-1);
    if (table === undefined) return;
    this.closeCell();
    this.tables.pop();
    const lines = formatTable(table.rows);
    for (const line of lines) {
      this.break(1);
      if (line === '') this.break(2);
      else this.emit(line);
    }
  }

  /** A space, where something stands before it in the line. */
  blank(): void {
    if (this.sink.out.length === 0) this.sink.leadingSpace = true;
    else this.sink.space = true;
  }

  /** Lines that were laid out before. */
  lines(before: Gap, text: string, after: Gap): void {
    this.break(before.breaks);
    if (before.space) this.blank();
    this.emit(this.indent === '' ? text : text.replaceAll('\n', `\n${this.indent}`));
    this.sink.breaks = after.breaks;
    this.sink.space = after.space;
  }

  /** A step that holds no values. */
  static(op: TextOp): void {
    if (op.kind === 'text') this.text(op.text);
    else if (op.kind === 'break') this.break(op.lines);
    else if (op.kind === 'newline') this.newline();
    else if (op.kind === 'layoutCell') this.blank();
    else if (op.kind === 'attribute') this.text(op.text.chunks[0] as string);
  }

  /** What was written, and what would have stood around it. */
  parts(): { readonly text: string; readonly gap: Gap; readonly leadingSpace: boolean } {
    const { out, breaks, space, leadingSpace } = this.sink;
    return { text: out.join(''), gap: { breaks, space }, leadingSpace };
  }

  finish(): string {
    while (this.tables.length > 0) this.closeTable();
    this.flushBare();
    return this.sink.out.join('');
  }

  private emit(text: string): void {
    if (this.bare !== undefined && this.opened === 0) this.flushBare();
    else if (this.bare !== undefined) this.dropBare();
    const { sink } = this;
    const start = this.marker ?? this.indent;
    this.marker = undefined;
    if (sink.out.length === 0) {
      if (start !== '') sink.out.push(start);
    } else if (sink.breaks > 0) {
      sink.out.push(BREAKS[sink.breaks] ?? '\n'.repeat(sink.breaks));
      if (start !== '') sink.out.push(start);
    } else if (sink.space) {
      sink.out.push(' ');
    }
    sink.out.push(text);
    sink.breaks = 0;
    sink.newlines = 0;
    sink.space = false;
  }

  /** Writes the link that waits, where it stood. */
  private flushBare(): void {
    const { bare, sink } = this;
    if (bare === undefined) return;
    this.bare = undefined;
    const { breaks, space, newlines } = sink;
    sink.breaks = bare.breaks;
    sink.space = bare.space;
    this.emit(bare.href);
    sink.breaks = breaks;
    sink.newlines = newlines;
    sink.space = space || breaks === 0;
  }

  private dropBare(): void {
    const { bare } = this;
    if (bare === undefined) return;
    this.bare = undefined;
    this.break(bare.breaks);
    this.sink.space ||= bare.space;
  }
}

function textSince(pieces: readonly string[], start: number): string {
  return pieces.length === start + 1 ? (pieces[start] as string) : pieces.slice(start).join('');
}

function newSink(): Sink {
  return { out: [], breaks: 0, newlines: 0, space: false, leadingSpace: false };
}
