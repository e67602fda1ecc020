import { MesuraError } from '../../domain/errors.ts';
import type { FragmentShape } from '../fragment/FragmentShape.ts';
import { escapeValue } from './escapeValue.ts';
import type { FragmentStep } from './FragmentStep.ts';
import { scanRaw } from './rawMarkup.ts';
import { BLANK, EDGE, ESCAPED, HALVED, HAZARD, INNER, scanValue } from './traits.ts';

/** More loop rounds and values than any email has (a mail of 100 KB has some thousands). */
const MAX_WORK = 250_000;
/** So that an email has some 20,000 calls of partials at most, as the check has it. */
const WORK_OF_PARTIAL = 12;
/** Deeper than layouts go; a partial that calls itself through data ends here. */
const MAX_DEPTH = 100;

/** Kinds of values: to be escaped; a block; nothing, or with white space at an edge. */
export const ESCAPES = 1;
export const BLOCK = 2;
export const EDGY = 4;

/** A block that is printed as one value: its index among the values, its mark in the key, and the notes of its own run. */
export interface Fragment {
  readonly index: number;
  readonly keyAt: number;
  readonly step: FragmentStep;
  readonly shape: FragmentShape;
  readonly pass: Pass;
}

/** The notes of one run: what was decided, in `key`, and what was printed, in `plain` and `kinds`. Together they are the output. */
export class Pass {
  /** One mark for each decision, in the order of the run. Static text and values that are slots leave no mark. */
  key = '';
  /** The text of each mustache before escaping: what the text part and the subject say. Nothing for a block. */
  plain: string[] = [];
  /** For each of them ESCAPES, BLOCK and EDGY. */
  kinds: number[] = [];
  /** Indexes of values that must be part of the shape. */
  literals: number[] = [];
  /** Indexes of values that not every place takes, in order, and what it is about each. */
  odd: number[] = [];
  oddTraits: number[] = [];
  /** The blocks among the values, in order. */
  fragments: Fragment[] = [];
  /** Whether a value is nothing or has white space at an edge, so that something may have to be trimmed. */
  hasEdges = false;
  /** Whether a value ends with half of a surrogate pair: then values cannot be written one by one. */
  isHalved = false;
  /** How many indented partials are around: each of them changes every line of its content. */
  indented = 0;
  /** Whether missing values are no error: in a template that wants plain Handlebars, and for a run whose text is only looked at. */
  lenient = false;
  /** The names of values that were missing, where that is no error. */
  missing: Set<string>;
  private depth = 0;
  private work = 0;
  /** Values that had to be made, by index. */
  private made: (string | undefined)[] = [];

  constructor(missing = new Set<string>()) {
    this.missing = missing;
  }

  /** Notes a printed value. `raw`: it is not to be escaped. `place`: what is known of where it stands. */
  print(text: string, raw: boolean, place: { readonly structural: boolean; readonly refused: number }): void {
    let traits = scanValue(text);
    const index = this.plain.length;
    if (index + this.work > MAX_WORK) throw tooMuch();
    let kind = 0;
    if (traits & ESCAPED) {
      traits &= ~ESCAPED;
      if (raw) traits |= scanRaw(text);
      else kind = ESCAPES;
    }
    if (traits & (EDGE | BLANK)) {
      this.hasEdges = true;
      kind |= EDGY;
    }
    if (traits & HALVED) {
      traits &= ~HALVED;
      this.isHalved = true;
    }
    this.plain.push(text);
    this.kinds.push(kind);
    if (traits === 0 && !place.structural) return;
    if (
      place.structural ||
      traits & (HAZARD | place.refused) ||
      (this.indented > 0 && traits & INNER && text.includes('\n'))
    ) {
      this.literals.push(index);
    } else {
      this.odd.push(index);
      this.oddTraits.push(traits);
    }
  }

  /** Notes a block as one value. False where its place, or its values inside of it, do not allow that. */
  printFragment(step: FragmentStep, shape: FragmentShape, fork: Pass, mark: string): boolean {
    let { traits } = shape;
    for (let order = 0; order < fork.odd.length; order += 1) {
      const own = fork.oddTraits[order] as number;
      if (own & ~(shape.allowed[fork.odd[order] as number] as number)) return false;
      traits |= own;
    }
    traits &= ~(EDGE | BLANK);
    traits |= shape.edges ?? edgesOf(shape.fill(fork));
    if (traits & step.refused & ~(BLANK | EDGE)) return false;
    if (this.indented > 0 && shape.fill(fork).includes('\n')) return false;
    let kind = BLOCK;
    if (traits & (EDGE | BLANK)) {
      this.hasEdges = true;
      kind |= EDGY;
    }
    if (fork.isHalved) this.isHalved = true;
    const index = this.plain.length;
    if (traits & step.refused) {
      if (!(traits & BLANK)) return false;
      this.literals.push(index);
    } else {
      this.odd.push(index);
      this.oddTraits.push(traits);
    }
    this.fragments.push({ index, keyAt: this.key.length, step, shape, pass: fork });
    this.key += mark;
    this.plain.push('');
    this.kinds.push(kind);
    this.work = Math.max(this.work, fork.work + fork.plain.length - index);
    return true;
  }

  /** Makes a block that was printed as one value what it is without that: decisions in the key, and values of its own. */
  open(index: number): void {
    const at = this.fragments.findIndex((fragment) => fragment.index === index);
    const fragment = this.fragments[at];
    if (fragment === undefined) return;
    const { pass, keyAt, step } = fragment;
    const more = pass.plain.length - 1;
    const longer = pass.key.length;
    const moved = (each: number) => (each > index ? each + more : each);
    const own = (each: number) => each + index;
    this.hasEdges ||= pass.hasEdges;
    this.key = `${this.key.slice(0, keyAt)}${step.open}${pass.key}${this.key.slice(keyAt + 1)}`;
    this.plain = this.plain.slice(0, index).concat(pass.plain, this.plain.slice(index + 1));
    this.kinds = this.kinds.slice(0, index).concat(pass.kinds, this.kinds.slice(index + 1));
    this.made = [];
    this.literals = this.literals
      .filter((each) => each !== index)
      .map(moved)
      .concat(pass.literals.map(own))
      .sort((a, b) => a - b);
    const odd = this.odd
      .map((each, order) => [each, this.oddTraits[order] as number] as const)
      .filter(([each]) => each !== index)
      .map(([each, traits]) => [moved(each), traits] as const)
      .concat(pass.odd.map((each, order) => [own(each), pass.oddTraits[order] as number] as const))
      .sort(([a], [b]) => a - b);
    this.odd = odd.map(([each]) => each);
    this.oddTraits = odd.map(([, traits]) => traits);
    this.fragments = [
      ...this.fragments.slice(0, at),
      ...pass.fragments.map((inner) => ({
        ...inner,
        index: own(inner.index),
        keyAt: inner.keyAt + keyAt + 1,
      })),
      ...this.fragments
        .slice(at + 1)
        .map((later) => ({ ...later, index: later.index + more, keyAt: later.keyAt + longer })),
    ];
  }

  /** A value as it stands in the MJML: escaped where its mustache escapes, and the text of a block. */
  value(index: number): string {
    const kind = this.kinds[index] as number;
    if ((kind & (ESCAPES | BLOCK)) === 0) return this.plain[index] as string;
    let value = this.made[index];
    if (value === undefined) {
      value = kind & BLOCK ? this.blockText(index) : escapeValue(this.plain[index] as string);
      this.made[index] = value;
    }
    return value;
  }

  get values(): string[] {
    return this.plain.map((_, index) => this.value(index));
  }

  /** The values, those of blocks in place of the blocks. */
  get allValues(): readonly string[] {
    if (this.fragments.length === 0) return this.values;
    const blocks = new Map(this.fragments.map((fragment) => [fragment.index, fragment.pass]));
    return this.plain.flatMap((_, index) => blocks.get(index)?.allValues ?? [this.value(index)]);
  }

  /** Counts one round of a loop. */
  round(): void {
    this.work += 1;
    if (this.work > MAX_WORK) throw tooMuch();
  }

  /** Counts one call of a partial: partials that call others twice double with each level. */
  partial(): void {
    this.work += WORK_OF_PARTIAL;
    if (this.work > MAX_WORK) throw tooMuch();
  }

  /** Goes into a partial or helper. */
  down(): void {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) {
      throw new MesuraError('RENDER_LIMIT', 'partials are nested too deeply', {
        why: `a partial calls itself, or more than ${MAX_DEPTH} stand in one another`,
        fix: 'write the repetition as {{#each}}',
      });
    }
  }

  up(): void {
    this.depth -= 1;
  }

  /** A pass for a part of this one. */
  fork(): Pass {
    const pass = new Pass(this.missing);
    pass.depth = this.depth;
    pass.lenient = this.lenient;
    pass.work = this.work + this.plain.length;
    return pass;
  }

  private blockText(index: number): string {
    const { shape, pass } = this.fragments.find((fragment) => fragment.index === index) as Fragment;
    return shape.fill(pass);
  }

  /** Opens the blocks that have several lines: each of those is to be indented. */
  private openLines(): void {
    for (;;) {
      const several = this.fragments.find(({ index }) => this.value(index).includes('\n'));
      if (several === undefined) return;
      this.open(several.index);
    }
  }

  /** Takes the notes of a fork in. */
  join(fork: Pass): void {
    if (this.indented > 0) fork.openLines();
    const offset = this.plain.length;
    const keyAt = this.key.length;
    this.hasEdges ||= fork.hasEdges;
    this.isHalved ||= fork.isHalved;
    this.key += fork.key;
    for (const fragment of fork.fragments) {
      this.fragments.push({ ...fragment, index: offset + fragment.index, keyAt: keyAt + fragment.keyAt });
    }
    for (const text of fork.plain) this.plain.push(text);
    for (const kind of fork.kinds) this.kinds.push(kind);
    for (const index of fork.literals) this.literals.push(offset + index);
    for (const [order, index] of fork.odd.entries()) {
      if (this.indented > 0 && fork.value(index).includes('\n')) {
        this.literals.push(offset + index);
      } else {
        this.odd.push(offset + index);
        this.oddTraits.push(fork.oddTraits[order] as number);
      }
    }
    this.work = Math.max(this.work, fork.work - offset);
  }
}

/** Most blocks know of their edges without being put together. */
function edgesOf(text: string): number {
  const edge = text.trimStart().length !== text.length || text.trimEnd().length !== text.length ? EDGE : 0;
  return edge | (text === '' || (edge && text.trim() === '') ? BLANK : 0);
}

function tooMuch(): MesuraError {
  return new MesuraError('RENDER_LIMIT', 'the email is too large', {
    why: `it has more than ${MAX_WORK} loop rounds, calls of partials and values`,
    fix: 'limit the lists that the template prints',
  });
}
