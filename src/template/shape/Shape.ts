import type { Pass } from '../lower/Pass.ts';
import type { Printing } from '../lower/Replay.ts';
import { compileText } from '../text/compileText.ts';
import { htmlToText } from '../text/htmlToText.ts';
import { oneLine } from '../text/oneLine.ts';
import type { TextOp } from '../text/TextOp.ts';
import { TextWriter } from '../text/TextWriter.ts';
import { writeText } from '../text/writeText.ts';
import {
  type AddressRun,
  addressesWith,
  addressRuns,
  inAddress,
  type ValueInAddress,
} from './addressRuns.ts';
import type { BlockPlace } from './BlockPlace.ts';
import type { Edges } from './Edges.ts';
import { HtmlParts } from './HtmlParts.ts';
import { PassValues } from './PassValues.ts';
import type { Gapped, Tokens } from './tokens.ts';

/** What MJML made of a text with tokens in it, and what is known about those. */
export interface ShapeParts {
  readonly html: Gapped;
  /** The HTML with its tokens. */
  readonly source: string;
  readonly tokens: Tokens;
  /** The contents of `mj-title` and `mj-preview`, with tokens. */
  readonly title: string;
  readonly preview: string;
  readonly allowed: ReadonlyMap<number, number>;
  readonly blocks: ReadonlyMap<number, BlockPlace>;
  readonly edges: Edges;
  readonly printed: readonly Printing[];
}

/** What MJML made of one outcome of a template's structure, cut at its values. The text is made when it is first asked for. */
export class Shape {
  /** For each value that is a slot here: which traits its place takes. */
  readonly allowed: ReadonlyMap<number, number>;
  /** Places that take blocks with tags, beyond what is allowed. */
  readonly blocks: ReadonlyMap<number, BlockPlace>;
  /** What printed each value. */
  readonly printed: readonly Printing[];
  /** Bytes that the shape holds, for the bound of all shapes. */
  readonly size: number;
  readonly html: HtmlParts;
  /** How many bytes its last message had. */
  messageSize = 0;
  readonly title: Line;
  readonly preview: Line;
  readonly gapped: Gapped;
  /** The HTML with its tokens, until the text's steps are made of it. */
  private source: string;
  private readonly tokens: Tokens;
  private text: readonly TextOp[] | undefined;
  private runs: readonly AddressRun[] | undefined;

  constructor(parts: ShapeParts) {
    this.html = new HtmlParts(parts.html, parts.edges);
    this.gapped = parts.html;
    this.source = parts.source;
    this.tokens = parts.tokens;
    this.title = lineOf(parts.title, parts.tokens);
    this.preview = lineOf(parts.preview, parts.tokens);
    this.allowed = parts.allowed;
    this.blocks = parts.blocks;
    this.printed = parts.printed;
    this.size = bytesOf(parts);
  }

  fillSubject(pass: Pass): string {
    return fillLine(this.title, pass);
  }

  fillPreheader(pass: Pass): string {
    return fillLine(this.preview, pass);
  }

  /** The values that stand in the subject and the preheader: those in slots, and those that became part of the lines. */
  valuesInHead(pass: Pass): readonly string[] {
    const lines = [this.title, this.preview];
    const slots = lines.flatMap(({ slots: indexes }) => indexes.flatMap((index) => plainOf(pass, index)));
    if (pass.literals.length === 0) return slots;
    const written = lines.flatMap(({ fixed }) => fixed);
    const literal = pass.literals
      .map((index) => oneLine(pass.plain[index] as string))
      .filter((value) => value !== '' && written.some((line) => line.includes(value)));
    return [...slots, ...literal];
  }

  /** The values that are a part of an address which begins before them: `https://pictures.example/{{name}}.png`. */
  valuesInAddresses(pass: Pass): readonly ValueInAddress[] {
    this.runs ??= addressRuns(this.gapped);
    if (this.runs.length === 0 && pass.literals.length === 0 && pass.fragments.length === 0) return NOTHING;
    return [
      ...inRuns(this.runs, pass),
      ...pass.literals.flatMap((index) => addressesWith(pass.value(index), this.gapped)),
    ];
  }

  fillText(pass: Pass): string {
    if (this.html.trimsMore(pass)) return htmlToText(this.html.asString(pass));
    const writer = new TextWriter();
    writeText(this.textOps, new PassValues(pass), writer);
    return writer.finish();
  }

  /** The steps of the text, made when they are first asked for. */
  get textOps(): readonly TextOp[] {
    if (this.text === undefined) {
      this.text = compileText(this.source, this.tokens);
      this.source = '';
    }
    return this.text;
  }
}

/**
 * The HTML as a string (two bytes a character where one of them is beyond Latin-1), as bytes and as a quoted-printable body, and what
 * a slot costs in all of them: measured, and rather too much than too little.
 */
function bytesOf({ source, html }: ShapeParts): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of Latin-1 begins with them
  const width = /[^\u0000-\u00ff]/.test(source) ? 2 : 1;
  return Math.ceil(source.length * (width + 3.6)) + html.slots.length * 800 + 2000;
}

const NOTHING: readonly never[] = Object.freeze([]);

function inRuns(runs: readonly AddressRun[], pass: Pass): readonly ValueInAddress[] {
  const blocks = new Map(pass.fragments.map((fragment) => [fragment.index, fragment]));
  const around = new Map(runs.map((run) => [run.slot, run.before]));
  return [
    ...runs.flatMap((run) => (blocks.has(run.slot) ? [] : (inAddress(run, pass) ?? []))),
    ...pass.fragments.flatMap(({ index, shape, pass: inner }) => {
      const before = around
        .get(index)
        ?.map((piece) => (typeof piece === 'number' ? pass.value(piece) : piece));
      return inRuns(shape.addressRuns(before?.join('') ?? ''), inner);
    }),
  ];
}

/** A line of the head. */
export interface Line {
  readonly ops: readonly TextOp[];
  readonly slots: readonly number[];
  /** Its text between values, on one line each; without values, the line. */
  readonly fixed: readonly string[];
}

function lineOf(content: string, tokens: Tokens): Line {
  const ops = compileText(content, tokens);
  const { slots } = tokens.cut(content);
  const writer = new TextWriter();
  writeText(ops, { write: (_, to) => to.text('\u0000'), line: () => '\u0000' }, writer);
  return { ops, slots, fixed: writer.finish().split('\u0000').map(oneLine) };
}

function fillLine({ ops, slots, fixed }: Line, pass: Pass): string {
  if (slots.length === 0) return fixed[0] as string;
  const writer = new TextWriter();
  writeText(ops, new PassValues(pass), writer);
  return oneLine(writer.finish());
}

/** The values, as text, that a value brings in: itself, or those of a block. */
function plainOf(pass: Pass, index: number): readonly string[] {
  const fragment = pass.fragments.find((each) => each.index === index);
  if (fragment === undefined) return [pass.plain[index] as string];
  return fragment.pass.plain.flatMap((_, inner) => plainOf(fragment.pass, inner));
}
