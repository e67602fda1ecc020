import type { Pass } from '../lower/Pass.ts';
import { joinQuotedPrintable, prepareStatic, type StaticPiece } from '../mime/index.ts';
import { CUT_END, CUT_START, type Edges } from './Edges.ts';
import type { Gapped } from './tokens.ts';

let workspace = Buffer.alloc(0);

/** The HTML of a shape, cut at its values: filled as a string, as bytes or as a quoted-printable body. */
export class HtmlParts {
  private readonly html: Gapped;
  private readonly edges: Edges;
  /** The HTML's chunks at the even places: a copy is filled with values and joined. */
  private parts: readonly string[] | undefined;
  private bytes: { readonly all: Buffer; readonly ends: readonly number[] } | undefined;
  private pieces: readonly StaticPiece[] | undefined;
  /** Chunks that lost white space at an edge, by their place and what they lost. */
  private readonly cut = new Map<number, { readonly text: string; piece?: StaticPiece }>();

  constructor(html: Gapped, edges: Edges) {
    this.html = html;
    this.edges = edges;
  }

  asString(pass: Pass): string {
    const { slots } = this.html;
    if (slots.length === 0) return this.html.chunks[0] as string;
    const trimmed = this.edges.trim(pass.values);
    const values = trimmed?.values ?? pass.values;
    this.parts ??= this.html.chunks.flatMap((chunk, index) => (index === 0 ? [chunk] : ['', chunk]));
    const parts = this.parts.slice();
    for (let index = 0; index < slots.length; index += 1) {
      parts[2 * index + 1] = values[slots[index] as number] as string;
    }
    for (const [chunk, cut] of trimmed?.cuts ?? []) parts[2 * chunk] = this.chunk(chunk, cut).text;
    return parts.join('');
  }

  /** As UTF-8. Copying bytes beats making a string and encoding that, many times over where a value is beyond Latin-1. */
  asBytes(pass: Pass): Uint8Array {
    const { slots, chunks } = this.html;
    this.bytes ??= encodeChunks(chunks);
    const { all, ends } = this.bytes;
    const trimmed = this.edges.trim(pass.values);
    const values = trimmed?.values ?? pass.values;
    let room = all.length;
    for (let index = 0; index < slots.length; index += 1) {
      const value = values[slots[index] as number] as string;
      // Half of a surrogate pair: its other half may follow.
      if ((value.charCodeAt(value.length - 1) & 0xfc00) === 0xd800) return Buffer.from(this.asString(pass));
      room += value.length * 3;
    }
    // Written to a place that stays, then copied at its length: to allocate the most that it could be takes longer.
    if (workspace.length < room) workspace = Buffer.allocUnsafeSlow(room * 2);
    const out = workspace;
    let at = 0;
    let from = 0;
    for (let index = 0; index < chunks.length; index += 1) {
      if (index > 0) at += out.write(values[slots[index - 1] as number] as string, at);
      const to = ends[index] as number;
      const cut = trimmed?.cuts.get(index);
      at += cut === undefined ? all.copy(out, at, from, to) : out.write(this.chunk(index, cut).text, at);
      from = to;
    }
    return Buffer.from(out.subarray(0, at));
  }

  asQuotedPrintable(pass: Pass): string {
    this.pieces ??= this.html.chunks.map(prepareStatic);
    const trimmed = this.edges.trim(pass.values);
    const values = trimmed?.values ?? pass.values;
    let { pieces } = this;
    if (trimmed && trimmed.cuts.size > 0) {
      const changed = pieces.slice();
      for (const [index, cut] of trimmed.cuts) {
        const chunk = this.chunk(index, cut);
        chunk.piece ??= prepareStatic(chunk.text);
        changed[index] = chunk.piece;
      }
      pieces = changed;
    }
    return joinQuotedPrintable(
      pieces,
      this.html.slots.map((slot) => values[slot] as string),
    );
  }

  private chunk(index: number, cut: number): { readonly text: string; piece?: StaticPiece } {
    const key = index * 4 + cut;
    let known = this.cut.get(key);
    if (known === undefined) {
      let text = this.html.chunks[index] as string;
      if (cut & CUT_START) text = text.trimStart();
      if (cut & CUT_END) text = text.trimEnd();
      known = { text };
      this.cut.set(key, known);
    }
    return known;
  }
}

/** All chunks one behind the other, and where each ends. */
function encodeChunks(chunks: readonly string[]) {
  const buffers = chunks.map((chunk) => Buffer.from(chunk));
  let end = 0;
  const ends = buffers.map(({ length }) => {
    end += length;
    return end;
  });
  return { all: Buffer.concat(buffers), ends };
}
