import { decode } from 'libqp';
import { MesuraError } from '../../../src/domain/errors.ts';
import {
  type CompiledTemplate,
  compileTemplate,
  type MailHeaders,
  type Rendered,
} from '../../../src/template/index.ts';
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
      async (rendered) => (await otherForms(engine, context, rendered)) ?? withoutRandomIds(rendered.html),
      (error: unknown) => (isMissing(error) ? undefined : describe(error)),
    );
    tally.renders += 1;
    if (engine.stats().misses === misses) tally.hits += 1;
    if (actual === undefined || (isRefusal(expected) && isRefusal(actual))) tally.refused += 1;
    else if (actual !== expected) return { seed, round, template, context, expected, actual };
  }
  return undefined;
}

const HEADERS: MailHeaders = {
  from: { address: 'shop@shop.example' },
  to: { address: 'person@mail.example' },
  subject: 'For you',
  date: new Date('2026-11-02T09:00:00Z'),
  messageId: '<1@shop.example>',
  extra: [],
};

/** What is wrong with an email as bytes or as a message, which are written on ways of their own. */
async function otherForms(
  engine: CompiledTemplate,
  context: object,
  { html, text }: Rendered,
): Promise<string | undefined> {
  // Another shape may serve another render, and has random ids of its own.
  const meant = withoutRandomIds(html).toWellFormed();
  const bytes = Buffer.from(await engine.renderBytes(context)).toString();
  if (withoutRandomIds(bytes) !== meant) return `\u0000the bytes differ: ${bytes}`;
  const { raw } = await engine.renderMessage(context, HEADERS);
  const parts = raw.split(/\r\n--=_[0-9a-f]{32}(?:--)?\r\n/);
  if (/[^\t\r\n -~]|[^\r]\n|\r[^\n]|[^\r\n]{77}/.test(raw)) return `\u0000no lines of a message: ${raw}`;
  const [plain, page] = [parts[1], parts[2]].map((part = '') =>
    decode(part.slice(part.indexOf('\r\n\r\n') + 4)).toString(),
  );
  if (!isSame(withoutRandomIds(page as string), meant))
    return `\u0000the HTML of the message differs: ${page}`;
  return text === '' || isSame(plain, text.toWellFormed())
    ? undefined
    : `\u0000the text of the message differs: ${plain}`;
}

/** Line ends of a message are CRLF. */
function isSame(sent: string | undefined, meant: string): boolean {
  return sent === meant.replace(/\r\n|\r|\n/g, '\r\n');
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
