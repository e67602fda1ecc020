import { MesuraError } from '../../../src/domain/errors.ts';
import { type CompiledTemplate, compileTemplate } from '../../../src/template/index.ts';
import { Random } from './random.ts';
import { reference, withoutRandomIds } from './reference.ts';
import { type GeneratedTemplate, generateTemplate, HELPERS } from './templates.ts';
import { randomContext, withOtherTexts } from './values.ts';

export interface Difference {
  readonly seed: number;
  readonly round: number;
  readonly template: GeneratedTemplate;
  readonly context: object;
  readonly expected: string;
  readonly actual: string;
}

export interface Tally {
  renders: number;
  /** Renders for which MJML did not run. */
  hits: number;
  /** Renders that both sides refused, or that the engine refused because a value was missing. */
  refused: number;
}

/** Renders one generated template for several contexts in both ways. Gives the first difference. */
export async function compareSeed(
  seed: number,
  rounds: number,
  tally: Tally,
): Promise<Difference | undefined> {
  const random = new Random(seed);
  const template = generateTemplate(random);
  const contexts: object[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const last = contexts.at(-1);
    contexts.push(
      last === undefined || round % 6 === 0
        ? randomContext(random)
        : (withOtherTexts(random, last) as object),
    );
  }
  return compareTemplate(template, contexts, tally, seed);
}

export async function compareTemplate(
  template: GeneratedTemplate,
  contexts: readonly object[],
  tally: Tally,
  seed = 0,
): Promise<Difference | undefined> {
  const naive = reference(template.source, template.partials, HELPERS);
  let engine: CompiledTemplate;
  try {
    engine = compileTemplate(template.source, {
      partials: template.partials,
      helpers: HELPERS,
      lenient: true,
    });
  } catch (error) {
    return { seed, round: -1, template, context: {}, expected: '', actual: describe(error) };
  }
  for (const [round, context] of contexts.entries()) {
    const { misses } = engine.stats();
    const expected = await naive(context).then(withoutRandomIds, describe);
    const actual = await engine.render(context).then(
      ({ html }) => withoutRandomIds(html),
      (error: unknown) => (isMissing(error) ? undefined : describe(error)),
    );
    tally.renders += 1;
    if (engine.stats().misses === misses) tally.hits += 1;
    if (actual === undefined || (isRefusal(expected) && isRefusal(actual))) tally.refused += 1;
    else if (actual !== expected) return { seed, round, template, context, expected, actual };
  }
  return undefined;
}

function describe(error: unknown): string {
  return `\u0000refused: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

function isRefusal(text: string): boolean {
  return text.startsWith('\u0000refused');
}

function isMissing(error: unknown): boolean {
  return error instanceof MesuraError && error.code === 'VALUE_MISSING';
}
