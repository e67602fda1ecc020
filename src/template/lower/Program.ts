import type { Pass } from './Pass.ts';
import type { Replay } from './Replay.ts';
import type { InlinePartial, Scope } from './Scope.ts';

/**
 * One statement of a template. `run` evaluates it and notes what it decided and which values it printed; `replay` writes
 * its text again from those notes alone. That the second can do without the data is what makes the notes the shape's key.
 */
export interface Step {
  run(scope: Scope, pass: Pass): void;
  replay(replay: Replay): void;
}

/** An inline partial as it stands in the source. */
export interface InlineDefinition {
  readonly name: string;
  readonly program: Program;
}

/** The body of a file or of a block. */
export class Program {
  /** How keys name it. */
  readonly id: number;
  /** How many block parameters it declares. */
  readonly blockParams: number;
  /** All statements, for `replay`. */
  steps: readonly Step[] = [];
  /** Those that are no static text, for `run`. */
  live: readonly Step[] = [];
  inlines: readonly InlineDefinition[] = [];
  /** Whether the source has one statement, comments included: Handlebars then gives a helper its value as it is. */
  isSingle = false;

  constructor(id: number, blockParams: number) {
    this.id = id;
    this.blockParams = blockParams;
  }

  /** `outer`: the scope in which the block stands, which is where its inline partials are defined. */
  run(scope: Scope, pass: Pass, outer: Scope): void {
    const { live } = this;
    if (this.inlines.length > 0) {
      const { container } = scope;
      const saved = container.inlines;
      container.inlines = new Map([...saved, ...this.defineInlines(outer)]);
      for (let index = 0; index < live.length; index += 1) (live[index] as Step).run(scope, pass);
      container.inlines = saved;
      return;
    }
    for (let index = 0; index < live.length; index += 1) (live[index] as Step).run(scope, pass);
  }

  replay(replay: Replay): void {
    for (const step of this.steps) step.replay(replay);
  }

  defineInlines(scope: Scope): Map<string, InlinePartial> {
    return new Map(this.inlines.map(({ name, program }) => [name, { program, scope }]));
  }
}

/** Static text: it takes no part in a run. */
export class TextStep implements Step {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  run(): void {}

  replay(replay: Replay): void {
    replay.write(this.text);
  }
}
