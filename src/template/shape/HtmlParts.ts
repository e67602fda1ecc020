import type { ByteSink } from '../bytes/ByteSink.ts';
import { CutText } from '../bytes/CutText.ts';
import { BLOCK, ESCAPES, type Fragment, type Pass } from '../lower/Pass.ts';
import type { QuotedPrintableWriter } from '../mime/index.ts';
import { CUT_END, CUT_START, type Edges, type Trimmed } from './Edges.ts';
import { FragmentCursor } from './FragmentCursor.ts';
import type { Gapped } from './tokens.ts';

/** Where the pieces of an HTML and its values go. */
interface Outlet {
  piece(text: CutText, index: number): void;
  /** `escapes`: it is written as Handlebars escapes. */
  value(text: string, escapes: boolean): void;
}

class Utf8Outlet implements Outlet {
  private readonly sink: ByteSink;

  constructor(sink: ByteSink) {
    this.sink = sink;
  }

  piece(text: CutText, index: number): void {
    this.sink.copy(text.utf8[index] as Uint8Array);
  }

  value(text: string, escapes: boolean): void {
    if (escapes) this.sink.escaped(text);
    else this.sink.text(text);
  }
}

/** The HTML of a shape, cut at its values: filled as a string, as bytes or as a quoted-printable body. */
export class HtmlParts {
  /** About how many bytes it was the last time. */
  size: number;
  private readonly html: CutText;
  readonly edges: Edges;
  /** The HTML's chunks at the even places: a copy is filled with values and joined. */
  private parts: readonly string[] | undefined;
  /** Chunks that lost white space at an edge, by their place and what they lost. */
  private readonly cut = new Map<number, CutText>();

  constructor(html: Gapped, edges: Edges) {
    this.html = new CutText(html);
    this.edges = edges;
    this.size = html.chunks.reduce((sum, { length }) => sum + length, 1000);
  }

  asString(pass: Pass): string {
    const { slots } = this.html;
    if (slots.length === 0) return this.html.chunks[0] as string;
    const trimmed = this.edges.trim(pass);
    this.parts ??= this.html.chunks.flatMap((chunk, index) => (index === 0 ? [chunk] : ['', chunk]));
    const parts = this.parts.slice();
    for (let index = 0; index < slots.length; index += 1) {
      const slot = slots[index] as number;
      parts[2 * index + 1] = trimmed?.values.get(slot) ?? pass.value(slot);
    }
    for (const [chunk, cut] of trimmed?.cuts ?? [])
      parts[2 * chunk] = this.chunk(chunk, cut).chunks[0] as string;
    return parts.join('');
  }

  /** As UTF-8. Copying bytes beats making a string and encoding that, many times over where a value is beyond Latin-1. */
  asBytes(pass: Pass, sink: ByteSink): Buffer {
    sink.begin(this.size);
    if (pass.isHalved) sink.text(this.asString(pass));
    else this.write(pass, new Utf8Outlet(sink));
    this.size = sink.length;
    return sink.finish();
  }

  /** As the body of a part. */
  writeBody(pass: Pass, to: QuotedPrintableWriter): void {
    if (pass.isHalved) to.value(this.asString(pass), false);
    else this.write(pass, to);
  }

  /** Whether MJML trims more off its contents than the plain white space that text has at no edge anyway. */
  trimsMore(pass: Pass): boolean {
    const trimmed = this.edges.trim(pass);
    if (trimmed === undefined) return false;
    for (const index of trimmed.values.keys()) if (hasOddEdge(pass.value(index))) return true;
    for (const chunk of trimmed.cuts.keys()) if (hasOddEdge(this.html.chunks[chunk] as string)) return true;
    return false;
  }

  private write(pass: Pass, to: Outlet): void {
    const trimmed = this.edges.trim(pass);
    if (trimmed === undefined) write(this.html, pass, to);
    else this.writeTrimmed(pass, trimmed, to);
  }

  private writeTrimmed(pass: Pass, { values, cuts }: Trimmed, to: Outlet): void {
    const { chunks, slots } = this.html;
    const fragments = new FragmentCursor(pass.fragments);
    for (let index = 0; index < chunks.length; index += 1) {
      if (index > 0) {
        const slot = slots[index - 1] as number;
        const changed = values.get(slot);
        if (changed === undefined) writeValue(slot, pass, fragments, to);
        else to.value(changed, false);
      }
      const cut = cuts.get(index);
      if (cut === undefined) to.piece(this.html, index);
      else to.piece(this.chunk(index, cut), 0);
    }
  }

  private chunk(index: number, cut: number): CutText {
    const key = index * 4 + cut;
    let known = this.cut.get(key);
    if (known === undefined) {
      let text = this.html.chunks[index] as string;
      if (cut & CUT_START) text = text.trimStart();
      if (cut & CUT_END) text = text.trimEnd();
      known = new CutText({ chunks: [text], slots: [] });
      this.cut.set(key, known);
    }
    return known;
  }
}

/** Whether white space at an edge is other than HTML's own: a no-break space, a byte order mark. */
function hasOddEdge(text: string): boolean {
  const start = text.slice(0, text.length - text.trimStart().length);
  return /[^ \t\n\f\r]/.test(start + text.slice(text.trimEnd().length));
}

/** Writes static text with the values of a run, and the blocks among those in the same way. */
function write(text: CutText, pass: Pass, to: Outlet): void {
  const { slots } = text;
  const fragments = new FragmentCursor(pass.fragments);
  to.piece(text, 0);
  for (let index = 0; index < slots.length; index += 1) {
    writeValue(slots[index] as number, pass, fragments, to);
    to.piece(text, index + 1);
  }
}

function writeValue(index: number, { kinds, plain }: Pass, fragments: FragmentCursor, to: Outlet): void {
  const kind = kinds[index] as number;
  if (kind & BLOCK) {
    const { shape, pass } = fragments.at(index) as Fragment;
    write(shape.html, pass, to);
  } else {
    to.value(plain[index] as string, (kind & ESCAPES) !== 0);
  }
}
