import { MesuraError } from '../../domain/errors.ts';
import { ESCAPED, escapeValue, HAZARD, ODD, RAW_MARKUP, scanValue } from './escapeValue.ts';

/** More loop rounds and values than any email has (a mail of 100 KB has some thousands). */
const MAX_WORK = 250_000;
/** Deeper than layouts go; a partial that calls itself through data ends here. */
const MAX_DEPTH = 100;

/** The notes of one run: what was decided, in `key`, and what was printed, in `values`. Together they are the output. */
export class Pass {
  /** One mark for each decision, in the order of the run. Static text and values that are slots leave no mark. */
  key = '';
  /** The text of each mustache, as it stands in the MJML: escaped where the mustache escapes. */
  readonly values: string[] = [];
  /** The same before escaping: what the text part and the subject say. */
  readonly plain: string[] = [];
  /** Indexes of values that must be part of the shape. */
  readonly literals: number[] = [];
  /** Indexes of values with white space that MJML might change in some places: at the edges, in runs, as line breaks. */
  readonly odd: number[] = [];
  /** How many indented partials are around: each of them changes every line of its content. */
  indented = 0;
  /** Whether missing values are no error: for a run whose text is only looked at. */
  lenient = false;
  private depth = 0;
  private work = 0;

  /** Notes a printed value. `raw`: it is not to be escaped. `structural`: its place is known to shape the HTML. */
  print(text: string, raw: boolean, structural: boolean): void {
    const traits = scanValue(text);
    const index = this.values.length;
    if (index + this.work > MAX_WORK) throw tooMuch();
    this.values.push(traits & ESCAPED && !raw ? escapeValue(text) : text);
    this.plain.push(text);
    if (traits === 0 && !structural) return;
    if (
      structural ||
      traits & HAZARD ||
      (raw && traits & RAW_MARKUP) ||
      (this.indented > 0 && traits & ODD && text.includes('\n'))
    ) {
      this.literals.push(index);
    } else if (traits & ODD) {
      this.odd.push(index);
    }
  }

  /** Counts one round of a loop. */
  round(): void {
    this.work += 1;
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
    const pass = new Pass();
    pass.depth = this.depth;
    pass.lenient = this.lenient;
    pass.work = this.work + this.values.length;
    return pass;
  }

  /** Takes the notes of a fork in. */
  join(fork: Pass): void {
    const offset = this.values.length;
    this.key += fork.key;
    for (const value of fork.values) this.values.push(value);
    for (const text of fork.plain) this.plain.push(text);
    for (const index of fork.literals) this.literals.push(offset + index);
    for (const index of fork.odd) {
      const indentedBreak = this.indented > 0 && (fork.values[index] as string).includes('\n');
      (indentedBreak ? this.literals : this.odd).push(offset + index);
    }
    this.work = Math.max(this.work, fork.work - offset);
  }
}

function tooMuch(): MesuraError {
  return new MesuraError('RENDER_LIMIT', 'the email is too large', {
    why: `it has more than ${MAX_WORK} loop rounds and values`,
    fix: 'limit the lists that the template prints',
  });
}
