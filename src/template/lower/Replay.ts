import type { Program, Step } from './Program.ts';

/** A step that prints a value. */
export interface Printing extends Step {
  /** Set when its place was found to shape the HTML. */
  structural: boolean;
  /** Traits of values that its place was found not to take. */
  refused: number;
}

/** Writes a run's text again from its key and one text for each value: the value itself, or a token that stands for it. */
export class Replay {
  /** The mustache that printed each value. */
  readonly printed: Printing[] = [];
  private out = '';
  private at = 0;
  private readonly key: string;
  private readonly texts: readonly string[];
  private readonly programs: readonly Program[];

  constructor(key: string, texts: readonly string[], programs: readonly Program[]) {
    this.key = key;
    this.texts = texts;
    this.programs = programs;
  }

  static text(program: Program, key: string, texts: readonly string[], programs: readonly Program[]): string {
    const replay = new Replay(key, texts, programs);
    program.replay(replay);
    return replay.out;
  }

  static stepText(step: Step, key: string, texts: readonly string[], programs: readonly Program[]): string {
    const replay = new Replay(key, texts, programs);
    step.replay(replay);
    return replay.out;
  }

  run(program: Program): string {
    program.replay(this);
    return this.out;
  }

  write(text: string): void {
    this.out += text;
  }

  /** The next decision's mark. */
  mark(): string {
    const mark = this.key[this.at];
    this.at += 1;
    return mark ?? '';
  }

  value(step: Printing): void {
    this.out += this.texts[this.printed.length] ?? '';
    this.printed.push(step);
  }

  /** A number that `Pass` wrote with a final `:`. */
  number(): number {
    const end = this.key.indexOf(':', this.at);
    const number = Number(this.key.slice(this.at, end));
    this.at = end + 1;
    return number;
  }

  program(): Program {
    return this.programs[this.number()] as Program;
  }

  /** The next `length` characters of the key, which are text of a helper. */
  take(length: number): string {
    this.at += length;
    return this.key.slice(this.at - length, this.at);
  }

  /** What `write` writes, apart from the rest. */
  aside(write: () => void): string {
    const before = this.out;
    this.out = '';
    write();
    const text = this.out;
    this.out = before;
    return text;
  }
}
