import type { PrintStep } from './PrintStep.ts';
import type { Program } from './Program.ts';

/** Writes a run's text again from its key and one text for each value: the value itself, or a token that stands for it. */
export class Replay {
  /** The mustache that printed each value. */
  readonly printed: PrintStep[] = [];
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

  value(step: PrintStep): void {
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
