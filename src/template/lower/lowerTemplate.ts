import { MesuraError } from '../../domain/errors.ts';
import type { HelperFunction } from '../helper.ts';
import { findPartials } from '../parse/findPartials.ts';
import type { ParsedTemplate } from '../parse/parseTemplate.ts';
import { WholeLowering } from './Lowering.ts';
import { fillProgram } from './lowerProgram.ts';
import { runFile } from './PartialStep.ts';
import { Pass } from './Pass.ts';
import { Replay } from './Replay.ts';
import { SourcePlace } from './SourcePlace.ts';

/** A template that can be run for a context, and whose text can be written again from the notes of a run. */
export interface LoweredTemplate {
  run(context: object): Pass;
  replay(
    key: string,
    texts: readonly string[],
  ): { readonly text: string; readonly printed: Replay['printed'] };
}

/** Lowers a parsed template to steps. Throws TEMPLATE_INVALID for what no context could make right. */
export function lowerTemplate(
  template: ParsedTemplate,
  helpers: Readonly<Record<string, HelperFunction>> = {},
  lenient = false,
): LoweredTemplate {
  const files = [template.main, ...template.partials.values()];
  const hasInlines = files.some((file) => findPartials(file.program).inlines.size > 0);
  const whole = new WholeLowering(template, checkHelpers(helpers), { hasInlines, lenient });
  const main = whole.newProgram();
  fillProgram(
    main,
    { file: template.main, whole, blockParams: [], place: new SourcePlace(false) },
    template.main.program,
  );
  return {
    run(context) {
      const pass = new Pass();
      pass.lenient = lenient;
      try {
        runFile(main, context, { root: context }, { inlines: new Map() }, pass);
      } catch (cause) {
        throw cause instanceof MesuraError ? cause : unreadable(template.main.file, cause);
      }
      return pass;
    },
    replay(key, texts) {
      const replay = new Replay(key, texts, whole.programs);
      return { text: replay.run(main), printed: replay.printed };
    },
  };
}

/** Getters, iterators and proxies of the data run code, too. What they say stays in `cause`: it may quote a value. */
function unreadable(file: string, cause: unknown): MesuraError {
  return new MesuraError('VALUE_UNPRINTABLE', 'a value of the data cannot be read', {
    why: `reading it threw ${cause instanceof Error ? `a ${cause.name}` : 'something'}; what it says is the cause of this error`,
    fix: 'pass plain values',
    place: { file },
    cause,
  });
}

function checkHelpers(
  helpers: Readonly<Record<string, HelperFunction>>,
): ReadonlyMap<string, HelperFunction> {
  for (const [name, helper] of Object.entries(helpers)) {
    if (typeof helper !== 'function' || name === 'helperMissing' || name === 'blockHelperMissing') {
      throw new MesuraError('TEMPLATE_INVALID', `the helper "${name}" cannot be used`, {
        why: typeof helper === 'function' ? "the name is one of Handlebars' own hooks" : 'it is no function',
        fix: 'pass a function under another name',
      });
    }
  }
  return new Map(Object.entries(helpers));
}
