import { LRUCache } from 'lru-cache';
import type { LoweredTemplate } from '../lower/lowerTemplate.ts';
import type { Pass } from '../lower/Pass.ts';
import type { Printing } from '../lower/Replay.ts';
import { BLANK, BOOLEAN, BRACES, MARKUP, QUOTED } from '../lower/traits.ts';
import { type Compiled, compileShape } from './compileShape.ts';
import { FragmentCursor } from './FragmentCursor.ts';
import { guessBlockPlace, guessRefused, guessStructural } from './guessStructural.ts';
import { dropShape, keepShape, touchShape } from './keptShapes.ts';
import type { Shape } from './Shape.ts';
import { chooseTokens, type Tokens } from './tokens.ts';

/** Traits about which a guess is tried. */
const GUESSED = BLANK | BOOLEAN | BRACES | MARKUP | QUOTED;

/** The shapes of one template: found by a run's key, compiled when they are new, the least recently used dropped first. */
export class Shapes {
  misses = 0;
  private readonly lowered: LoweredTemplate;
  private readonly name: string;
  private readonly cache: LRUCache<string, Shape>;
  /** The shape that was used last, which need not be noted again. */
  private last: Shape | undefined;
  /** Shapes that are being compiled, so that two renders do not compile the same one. */
  private readonly pending = new Map<string, Promise<Compiled>>();

  constructor(lowered: LoweredTemplate, name: string, max: number) {
    this.lowered = lowered;
    this.name = name;
    this.cache = new LRUCache({ max, disposeAfter: dropShape });
  }

  get size(): number {
    return this.cache.size;
  }

  /** The shape of a run, if it is there. */
  find(pass: Pass): Shape | undefined {
    const shape = this.cache.get(keyOf(pass));
    if (shape !== undefined && shape !== this.last) {
      this.last = shape;
      touchShape(shape);
    }
    return shape && (pass.odd.length === 0 || this.takesOdd(shape, pass)) ? shape : undefined;
  }

  /** The shape of a run, compiled if it must be. */
  async get(pass: Pass): Promise<Shape> {
    for (;;) {
      const key = keyOf(pass);
      const known = this.cache.get(key);
      if (known) {
        if (this.takesOdd(known, pass)) return known;
        continue;
      }
      const compiling = this.pending.get(key);
      const compiled = await (compiling ?? this.compile(key, pass));
      if (compiled.kind === 'structural') makeStructural(pass, compiled.indexes);
      else if (this.takesOdd(compiled.shape, pass)) return compiled.shape;
    }
  }

  /** False when some values can do more in their places than stand there: then those are literals now, and the key is another one. */
  private takesOdd(shape: Shape, pass: Pass): boolean {
    const refused: number[] = [];
    for (let order = 0; order < pass.odd.length; order += 1) {
      const index = pass.odd[order] as number;
      const traits = (pass.oddTraits[order] as number) & ~(shape.allowed.get(index) ?? 0);
      if (traits === 0 || takesBlock(shape, pass, index, traits)) continue;
      refused.push(index);
      (shape.printed[index] as Printing).refused |= traits;
    }
    if (refused.length === 0) return true;
    makeStructural(pass, refused);
    return false;
  }

  /** The values whose places seem not to take them, so that MJML need not run to find out. */
  private guessOdd(
    { odd, oddTraits, fragments }: Pass,
    { text, printed }: { readonly text: string; readonly printed: readonly Printing[] },
    tokens: Tokens,
  ): readonly number[] {
    if (!oddTraits.some((traits) => traits & GUESSED)) return [];
    const rewritten = /inline="inline"|<mj-html-attributes/.test(text);
    const block = rewritten ? guessBlockPlace(text) : undefined;
    const blocks = new FragmentCursor(fragments);
    const places = new Map(tokens.find(text).map(({ at, index }) => [index, at]));
    return odd.filter((index, order) => {
      const fragment = block && blocks.at(index);
      const stays = fragment !== undefined && block?.takes(fragment) === true;
      const traits =
        (oddTraits[order] as number) & GUESSED & guessRefused(text, places.get(index) ?? 0, rewritten, stays);
      const step = printed[index];
      if (traits !== 0 && step) step.refused |= traits;
      return traits !== 0;
    });
  }

  private compile(key: string, pass: Pass): Promise<Compiled> {
    const compiling = this.write(key, pass).finally(() => this.pending.delete(key));
    this.pending.set(key, compiling);
    return compiling;
  }

  private async write(key: string, pass: Pass): Promise<Compiled> {
    const literals = new Set(pass.literals);
    const slots = pass.plain
      .keys()
      .filter((index) => !literals.has(index))
      .toArray();
    const { tokens, written } = chooseTokens((candidate) => {
      const texts = pass.plain.map((_, index) =>
        literals.has(index) ? pass.value(index) : candidate.of(index),
      );
      return { ...this.lowered.replay(pass.key, texts), tokens: slots.length };
    });
    const refused = this.guessOdd(pass, written, tokens);
    if (refused.length > 0) return { kind: 'structural', indexes: refused };
    const guessed = guessStructural(written.text, tokens);
    const compiled: Compiled =
      guessed.length > 0
        ? { kind: 'structural', indexes: guessed }
        : await compileShape(written.text, tokens, slots, written.printed, this.name);
    if (compiled.kind === 'shape') {
      this.misses += 1;
      this.cache.set(key, compiled.shape);
      const { shape } = compiled;
      keepShape(shape, () => {
        if (this.cache.peek(key) === shape) this.cache.delete(key);
      });
    } else {
      for (const index of compiled.indexes) {
        const step = written.printed[index];
        if (step) step.structural = true;
      }
    }
    return compiled;
  }
}

/** Whether a value that is not allowed because of its tags is a block that stays as it is. */
function takesBlock({ blocks }: Shape, { fragments }: Pass, index: number, traits: number): boolean {
  if (blocks.size === 0 || traits & ~(MARKUP | QUOTED)) return false;
  const fragment = fragments.find((each) => each.index === index);
  return fragment !== undefined && blocks.get(index)?.takes(fragment) === true;
}

/** What was decided, and the values that are part of the shape. */
function keyOf(pass: Pass): string {
  const { key, literals } = pass;
  if (literals.length === 0) return key;
  let whole = `${key}\n`;
  for (const index of literals) {
    const value = pass.value(index);
    whole += `${index}:${value.length}:${value}`;
  }
  return whole;
}

/** Puts values into the key: as they are, or, for blocks that are more than white space, as what they decided and printed. */
function makeStructural(pass: Pass, indexes: readonly number[]): void {
  const isOpened = (index: number) =>
    pass.fragments.some((fragment) => fragment.index === index) && pass.value(index).trim() !== '';
  const opened = indexes.filter(isOpened);
  const literals = new Set([...pass.literals, ...indexes.filter((index) => !opened.includes(index))]);
  pass.literals = [...literals].sort((a, b) => a - b);
  const kept = pass.odd.map((index) => !literals.has(index));
  pass.oddTraits = pass.oddTraits.filter((_, order) => kept[order]);
  pass.odd = pass.odd.filter((_, order) => kept[order]);
  // From the end, so that the indexes before stay what they are.
  for (const index of opened.toSorted((a, b) => b - a)) pass.open(index);
}
