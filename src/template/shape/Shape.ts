import type { Pass } from '../lower/Pass.ts';
import { joinQuotedPrintable, prepareStatic, type StaticPiece } from '../mime/index.ts';
import { htmlToText, oneLine } from '../text/index.ts';
import {
  type AddressRun,
  addressesWith,
  addressRuns,
  inAddress,
  type ValueInAddress,
} from './addressRuns.ts';
import { type Gapped, Tokens } from './tokens.ts';

interface Encoded {
  readonly pieces: readonly StaticPiece[];
  readonly slots: readonly number[];
}

const NOTHING: readonly never[] = Object.freeze([]);

let workspace = Buffer.alloc(0);

/** What MJML made of one outcome of a template's structure, cut at its values. Text and MIME are made when first asked for. */
export class Shape {
  /** For each value: whether it is a slot here that takes white space at its edges, in runs and as line breaks. */
  readonly odd: ReadonlySet<number>;
  /** Characters that the shape holds, for the cache's bound. */
  readonly size: number;
  private readonly html: Gapped;
  private readonly title: Gapped;
  private readonly preview: Gapped;
  /** The HTML's chunks at the even places: a copy is filled with values and joined. */
  private readonly parts: readonly string[];
  private bytes: { readonly all: Buffer; readonly ends: readonly number[] } | undefined;
  private text: Gapped | undefined;
  private runs: readonly AddressRun[] | undefined;
  private encodedHtml: Encoded | undefined;
  private encodedText: Encoded | undefined;

  constructor(html: Gapped, title: Gapped, preview: Gapped, odd: ReadonlySet<number>) {
    this.html = html;
    this.title = title;
    this.preview = preview;
    this.odd = odd;
    this.parts = html.chunks.flatMap((chunk, index) => (index === 0 ? [chunk] : ['', chunk]));
    this.size = html.chunks.reduce((sum, chunk) => sum + chunk.length, 200);
  }

  fillHtml(values: readonly string[]): string {
    const { slots } = this.html;
    if (slots.length === 0) return this.html.chunks[0] as string;
    const parts = this.parts.slice();
    for (let index = 0; index < slots.length; index += 1) {
      parts[2 * index + 1] = values[slots[index] as number] as string;
    }
    return parts.join('');
  }

  /** The HTML as UTF-8. Copying bytes beats making a string and encoding that, many times over where a value is beyond Latin-1. */
  fillBytes(values: readonly string[]): Uint8Array {
    const { slots } = this.html;
    this.bytes ??= encodeChunks(this.html.chunks);
    const { all, ends } = this.bytes;
    let room = all.length;
    for (let index = 0; index < slots.length; index += 1) {
      const value = values[slots[index] as number] as string;
      // Half of a surrogate pair: its other half may follow.
      if ((value.charCodeAt(value.length - 1) & 0xfc00) === 0xd800) return Buffer.from(this.fillHtml(values));
      room += value.length * 3;
    }
    // Written to a place that stays, then copied at its length: to allocate the most that it could be takes longer.
    if (workspace.length < room) workspace = Buffer.allocUnsafeSlow(room * 2);
    const out = workspace;
    let from = ends[0] as number;
    let at = all.copy(out, 0, 0, from);
    for (let index = 0; index < slots.length; index += 1) {
      const to = ends[index + 1] as number;
      at += out.write(values[slots[index] as number] as string, at);
      at += all.copy(out, at, from, to);
      from = to;
    }
    return Buffer.from(out.subarray(0, at));
  }

  fillSubject(pass: Pass): string {
    return fillLine(this.title, pass.plain);
  }

  fillPreheader(pass: Pass): string {
    return fillLine(this.preview, pass.plain);
  }

  /** The values that stand in the subject and the preheader: those in slots, and those that became part of the lines. */
  valuesInHead(pass: Pass): readonly string[] {
    const lines = [this.title, this.preview];
    const slots = lines.flatMap((line) => line.slots.map((slot) => pass.plain[slot] as string));
    if (pass.literals.length === 0) return slots;
    const written = lines.flatMap(({ chunks }) => chunks);
    const literal = pass.literals
      .map((index) => oneLine(pass.plain[index] as string))
      .filter((value) => value !== '' && written.some((chunk) => chunk.includes(value)));
    return [...slots, ...literal];
  }

  /** The values that are a part of an address which begins before them: `https://pictures.example/{{name}}.png`. */
  valuesInAddresses(pass: Pass): readonly ValueInAddress[] {
    this.runs ??= addressRuns(this.html);
    if (this.runs.length === 0 && pass.literals.length === 0) return NOTHING;
    const { values, literals } = pass;
    return [
      ...this.runs.flatMap((run) => inAddress(run, values) ?? []),
      ...literals.flatMap((index) => addressesWith(values[index] as string, this.html)),
    ];
  }

  fillText(pass: Pass): string {
    const { chunks, slots } = this.textShape();
    const values = textsOf(pass);
    let text = chunks[0] as string;
    for (let index = 0; index < slots.length; index += 1) {
      text += (values[slots[index] as number] as string) + chunks[index + 1];
    }
    return text;
  }

  /** The HTML as a quoted-printable body. */
  encodeHtml(values: readonly string[]): string {
    this.encodedHtml ??= encode(this.html);
    const { pieces, slots } = this.encodedHtml;
    return joinQuotedPrintable(
      pieces,
      slots.map((slot) => values[slot] as string),
    );
  }

  /** The text part as a quoted-printable body. */
  encodeText(pass: Pass): string {
    this.encodedText ??= encode(this.textShape());
    const { pieces, slots } = this.encodedText;
    const values = textsOf(pass);
    return joinQuotedPrintable(
      pieces,
      slots.map((slot) => values[slot] as string),
    );
  }

  private textShape(): Gapped {
    if (this.text === undefined) {
      const tokens = tokensFor(this.html);
      const { chunks, slots } = this.html;
      const html = chunks.map(
        (chunk, index) => (index === 0 ? '' : tokens.of(slots[index - 1] as number)) + chunk,
      );
      this.text = tokens.cut(htmlToText(html.join('')));
    }
    return this.text;
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

function encode({ chunks, slots }: Gapped): Encoded {
  return { pieces: chunks.map(prepareStatic), slots };
}

/** Tokens that occur in none of the chunks. */
function tokensFor({ chunks }: Gapped): Tokens {
  for (let attempt = 0; ; attempt += 1) {
    const prefix = `qz${attempt.toString(36).padStart(2, '0')}`;
    if (!chunks.some((chunk) => chunk.includes(prefix))) return new Tokens(prefix);
  }
}

/** Values as the text part shows them: white space collapsed as HTML does. */
function textsOf({ plain, odd }: Pass): readonly string[] {
  if (odd.length === 0) return plain;
  const texts = plain.slice();
  for (const index of odd) texts[index] = (texts[index] as string).replace(/[ \t\n\f\r\u200b]+/g, ' ');
  return texts;
}

function fillLine({ chunks, slots }: Gapped, values: readonly string[]): string {
  if (slots.length === 0) return chunks[0] as string;
  let line = chunks[0] as string;
  for (let index = 0; index < slots.length; index += 1) {
    line += (values[slots[index] as number] as string) + chunks[index + 1];
  }
  return oneLine(line);
}
