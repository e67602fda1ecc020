import type { Pass } from './Pass.ts';
import type { PrintStep } from './PrintStep.ts';
import type { Step } from './Program.ts';
import type { Replay } from './Replay.ts';
import type { Scope } from './Scope.ts';

const APART = '0';
const TOGETHER = '1';

/**
 * Unescaped mustaches at the start of a body. Handlebars joins the parts of a body with `+` and does not begin with a string, so
 * that `{{{a}}}{{{b}}}` with the numbers 1 and 2 is 3. Being identical to it means to do the same.
 */
export class LeadingStep implements Step {
  private readonly prints: readonly [PrintStep, ...PrintStep[]];

  constructor(prints: readonly [PrintStep, ...PrintStep[]]) {
    this.prints = prints;
  }

  run(scope: Scope, pass: Pass): void {
    const values = this.prints.map((print) => print.evaluate(scope, pass));
    const [first] = values;
    if (typeof first === 'string') {
      pass.key += APART;
      for (const [index, print] of this.prints.entries()) print.print(values[index], pass);
      return;
    }
    pass.key += TOGETHER;
    this.prints[0].print(
      values.reduce((sum, value) => (sum as string) + (value as string)),
      pass,
    );
  }

  replay(replay: Replay): void {
    if (replay.mark() === APART) for (const print of this.prints) print.replay(replay);
    else this.prints[0].replay(replay);
  }
}
