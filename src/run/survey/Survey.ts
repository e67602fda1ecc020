import {
  AS_RENDERED,
  differingParts,
  NUMBERS_IN_HEAD,
  NUMBERS_IN_PRINT,
  PARTS,
  type Part,
  type Print,
  type Wording,
} from './printOf.ts';
import { Structures } from './Structures.ts';
import { OUTCOMES, type SurveyEntry } from './SurveyEntry.ts';
import { Words } from './Words.ts';

const PENDING = 255;

/**
 * What becomes of everybody in every campaign at one moment. A row is a person and a campaign: `person * campaigns +
 * campaign`. In columns of numbers, so that a million rows take 40 MB and are filtered in milliseconds. Rows that are not
 * surveyed yet are pending.
 */
export class Survey {
  readonly campaigns: readonly string[];
  readonly rules = new Words();
  readonly languages = new Words();
  readonly templates = new Words();
  readonly shapes = new Words();
  readonly outlines = new Words();
  /** By row: the place in `OUTCOMES`, or 255 while it is pending. */
  outcome: Uint8Array<ArrayBuffer>;
  due: Uint8Array<ArrayBuffer>;
  rule: Uint16Array<ArrayBuffer>;
  language: Uint16Array<ArrayBuffer>;
  template: Uint16Array<ArrayBuffer>;
  shape: Uint32Array<ArrayBuffer>;
  outline: Uint32Array<ArrayBuffer>;
  print: Uint32Array<ArrayBuffer>;
  /** Which rendering its print is of. */
  rendering: Uint32Array<ArrayBuffer>;
  /** By part of an email, how it is worded since: its print is that of the email as it is where all of it is 0. */
  wording: Uint32Array<ArrayBuffer>;
  /** Goes up with each change: what was computed from an older one is stale. */
  version = 0;
  /** How many people are surveyed. */
  done = 0;

  /** Names of structures stay what they are from one survey to the next. */
  readonly structures: Structures;

  constructor(campaigns: readonly string[], people: number, structures = new Structures()) {
    this.campaigns = campaigns;
    this.structures = structures;
    const rows = people * campaigns.length;
    this.outcome = new Uint8Array(rows).fill(PENDING);
    this.due = new Uint8Array(rows);
    this.rule = new Uint16Array(rows);
    this.language = new Uint16Array(rows);
    this.template = new Uint16Array(rows);
    this.shape = new Uint32Array(rows);
    this.outline = new Uint32Array(rows);
    this.print = new Uint32Array(rows * NUMBERS_IN_PRINT);
    this.rendering = new Uint32Array(rows);
    this.wording = new Uint32Array(rows * PARTS.length);
  }

  /** Makes room for so many people. */
  reserve(people: number): void {
    const rows = people * this.campaigns.length;
    const had = this.outcome.length;
    if (rows <= had) return;
    const room = Math.max(rows, Math.ceil(had * 1.5));
    const grown = <T extends Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>>(
      old: T,
      length: number,
    ): T => {
      const bigger = new (old.constructor as new (length: number) => T)(length);
      bigger.set(old);
      return bigger;
    };
    this.outcome = grown(this.outcome, room).fill(PENDING, had);
    this.due = grown(this.due, room);
    this.rule = grown(this.rule, room);
    this.language = grown(this.language, room);
    this.template = grown(this.template, room);
    this.shape = grown(this.shape, room);
    this.outline = grown(this.outline, room);
    this.print = grown(this.print, room * NUMBERS_IN_PRINT);
    this.rendering = grown(this.rendering, room);
    this.wording = grown(this.wording, room * PARTS.length);
  }

  set(row: number, entry: SurveyEntry): void {
    this.outcome[row] = OUTCOMES.indexOf(entry.outcome);
    this.due[row] = entry.due ? 1 : 0;
    this.rule[row] = this.rules.number(entry.rule);
    this.language[row] = this.languages.number(entry.language);
    this.template[row] = this.templates.number(entry.template);
    this.shape[row] = this.shapes.number(entry.shape);
    this.outline[row] = this.outlines.number(entry.outline);
    const at = row * NUMBERS_IN_PRINT;
    for (let part = 0; part < NUMBERS_IN_PRINT; part += 1) this.print[at + part] = entry.print?.[part] ?? 0;
    this.rendering[row] = entry.print === undefined ? 0 : this.structures.nextRendering();
    this.wording.set(AS_RENDERED, row * PARTS.length);
    this.version += 1;
  }

  /** What is known of a row; nothing while it is pending. */
  entry(row: number): Omit<SurveyEntry, 'print'> | undefined {
    const outcome = OUTCOMES[this.outcome[row] ?? PENDING];
    if (outcome === undefined) return undefined;
    const template = this.templates.word(this.template[row] as number);
    const shape = this.shapes.word(this.shape[row] as number);
    return {
      outcome,
      rule: this.rules.word(this.rule[row] as number) ?? '',
      language: this.languages.word(this.language[row] as number) ?? '',
      due: this.due[row] === 1,
      ...(template !== undefined && { template }),
      ...(shape !== undefined && { shape }),
    };
  }

  /** Whether an email goes out. */
  isSent(row: number): boolean {
    return (this.outcome[row] ?? PENDING) <= 1;
  }

  /** Whether an email should go out and cannot be made. */
  isFailed(row: number): boolean {
    return this.outcome[row] === OUTCOMES.indexOf('failed');
  }

  /** Whether a row was rendered together with one of another survey: only their static text can differ. */
  isSameRendering(row: number, other: Survey, otherRow: number): boolean {
    const rendering = this.rendering[row] as number;
    return rendering > 0 && rendering === other.rendering[otherRow] && this.structures === other.structures;
  }

  wordingOf(row: number): Wording {
    const at = row * PARTS.length;
    const [head = 0, text = 0, html = 0] = this.wording.subarray(at, at + PARTS.length);
    return [head, text, html];
  }

  /** Whether the print of a row is that of its email as it is. */
  isAsRendered(row: number): boolean {
    return this.wordingOf(row).every((number) => number === 0);
  }

  /**
   * The parts in which the email of a row differs from that of a row of another survey. Rows of one rendering are compared by their wording,
   * of which it must be known that others are other texts; all others by their prints (`comparable` sees to both).
   */
  differing(row: number, other: Survey, otherRow: number): Part[] {
    if (this.isSameRendering(row, other, otherRow)) {
      const [own, others] = [this.wordingOf(row), other.wordingOf(otherRow)];
      return PARTS.filter((_, part) => own[part] !== others[part]);
    }
    return differingParts(this.print, row * NUMBERS_IN_PRINT, other.print, otherRow * NUMBERS_IN_PRINT);
  }

  /** The print of an email's headers, the subject's left out; nothing where there is no email. */
  headPrint(row: number): Print | undefined {
    const at = row * NUMBERS_IN_PRINT;
    return this.isSent(row) ? [...this.print.subarray(at, at + NUMBERS_IN_HEAD)] : undefined;
  }

  /** Takes a row from another survey of the same structures as it is. */
  copy(row: number, other: Survey, otherRow: number): void {
    const entry = other.entry(otherRow);
    if (entry === undefined) return;
    const at = otherRow * NUMBERS_IN_PRINT;
    const outline = other.outlines.word(other.outline[otherRow] as number);
    const print = [...other.print.subarray(at, at + NUMBERS_IN_PRINT)];
    this.set(row, { ...entry, ...(outline !== undefined && { outline }), print });
    this.rendering[row] = other.rendering[otherRow] as number;
    this.wording.set(other.wordingOf(otherRow), row * PARTS.length);
  }

  /** The same of an email whose static text is another one now. */
  copyWorded(row: number, other: Survey, otherRow: number, wording: Wording): void {
    this.copy(row, other, otherRow);
    this.wording.set(wording, row * PARTS.length);
  }
}
