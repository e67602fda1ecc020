import { compileFragment, type FragmentShape } from '../fragment/FragmentShape.ts';
import type { Pass } from './Pass.ts';
import type { Program, Step } from './Program.ts';
import { Replay } from './Replay.ts';
import type { Scope } from './Scope.ts';

/** Marks of the key: the block is one value, or its decisions and values follow. */
const VALUE = 'v';
const OPEN = 'o';

/** Outcomes of one block that are kept. A block of a content seldom has more than some, since its own blocks are not counted. */
const MAX_FRAGMENTS = 256;
/** Bytes that they may hold together. */
const MAX_BYTES = 1_000_000;

/**
 * A block or partial that seems to stand in the content of a text: what it makes is printed as one value, so that what it decides is
 * no part of the email's structure. Whether it truly stands in such a place is found out as for every other value, and where it does
 * not, it is `structural`: then it runs as if this step were not there.
 */
export class FragmentStep implements Step {
  structural = false;
  /** Traits that its place was found not to take. */
  refused = 0;
  private readonly inner: Step;
  private readonly programs: readonly Program[];
  private bytes = 0;
  private readonly fragments = new Map<string, FragmentShape | undefined>();

  constructor(inner: Step, programs: readonly Program[]) {
    this.inner = inner;
    this.programs = programs;
  }

  run(scope: Scope, pass: Pass): void {
    if (this.structural) {
      pass.key += OPEN;
      this.inner.run(scope, pass);
      return;
    }
    const fork = pass.fork();
    this.inner.run(scope, fork);
    const shape = fork.literals.length === 0 ? this.shapeOf(fork) : undefined;
    if (shape === undefined || !pass.printFragment(this, shape, fork, VALUE)) {
      pass.key += OPEN;
      pass.join(fork);
    }
  }

  replay(replay: Replay): void {
    if (replay.mark() === VALUE) replay.value(this);
    else this.inner.replay(replay);
  }

  /** What stands in the key where the fragment turns out not to be a value. */
  get open(): string {
    return OPEN;
  }

  private shapeOf(fork: Pass): FragmentShape | undefined {
    const known = this.fragments.get(fork.key);
    if (known !== undefined || this.fragments.has(fork.key)) return known;
    if (this.fragments.size >= MAX_FRAGMENTS || this.bytes > MAX_BYTES) {
      this.fragments.clear();
      this.bytes = 0;
    }
    const shape = compileFragment(
      (texts) => Replay.stepText(this.inner, fork.key, texts, this.programs),
      fork.plain.length,
    );
    this.fragments.set(fork.key, shape);
    this.bytes += (shape?.size ?? 100) + fork.key.length;
    return shape;
  }
}
