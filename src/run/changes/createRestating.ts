import { type Campaign, type Instant, MesuraError } from '../../domain/index.ts';
import type { History } from '../../store/index.ts';
import { Email } from '../../template/Email.ts';
import { isSameProgram } from '../../template/restate/isSameProgram.ts';
import type { Restated } from '../../template/restate/restatedBy.ts';
import { templateHelpers } from '../compose/compileTemplates.ts';
import { decideIn, type Edition, isSameCode } from '../survey/Edition.ts';
import type { Wording } from '../survey/printOf.ts';
import type { Look } from './Look.ts';

export interface Restating {
  /** The look from which rows are taken. */
  readonly earlier: Look;
  /** The look with which they are compared afterwards. */
  readonly against: Look;
  readonly edition: Edition;
  readonly now: Instant;
}

/** What a row of the earlier look is worded like under the new edition; nothing where that must be rendered to be known. */
export type Restate = (row: number, history: History, campaign: Campaign) => Promise<Wording | undefined>;

/**
 * Where a change is one of static text, everybody's values and decisions are what they were. One person's email is rendered before and
 * after; of all emails with the same outline the same parts are other ones then.
 */
export function createRestating({ earlier, against, edition, now }: Restating): Restate {
  const isHopeless =
    earlier.edition.decides !== edition.decides ||
    earlier.edition.heads !== edition.heads ||
    against.edition.decides !== edition.decides ||
    against.edition.heads !== edition.heads ||
    against.people !== earlier.people ||
    against.survey.campaigns.join() !== earlier.survey.campaigns.join() ||
    !isSameCode(against.edition.workspace, edition.workspace);
  if (isHopeless) return async () => undefined;

  const { helpers, config } = edition.workspace;
  const known = templateHelpers(helpers.functions, config.languages);
  const isRestated = once((name) => {
    const [old, young] = [against.edition, edition].map(({ templates }) =>
      templates.all.find((each) => each.name === name),
    );
    return old !== undefined && young !== undefined && isSameProgram(old.compiled, young.compiled, known);
  });
  const verdicts = new Map<string, Restated | undefined>();
  const wording = once(() => earlier.survey.structures.nextRendering());

  async function verdictOf(outline: string, history: History, campaign: Campaign) {
    if (verdicts.has(outline)) return verdicts.get(outline);
    const verdict = await restated(history, campaign);
    verdicts.set(outline, verdict);
    return verdict;
  }

  async function restated(history: History, campaign: Campaign): Promise<Restated | undefined> {
    const decision = decideIn(edition, history, campaign, now);
    if (decision.view === undefined) return undefined;
    try {
      const before = await against.edition.composer.sketch(campaign, history.customer, decision, now);
      const after = await edition.composer.sketch(campaign, history.customer, decision, now);
      return Email.restatedBy(before.rendered, after.rendered);
    } catch (error) {
      if (!(error instanceof MesuraError)) throw error;
      return undefined;
    }
  }

  return async (row, history, campaign) => {
    const { survey } = earlier;
    const outline = survey.outlines.word(survey.outline[row] as number);
    const template = survey.templates.word(survey.template[row] as number);
    if (outline === undefined || template === undefined || !survey.isSent(row)) return undefined;
    if (!survey.isSameRendering(row, against.survey, row) || !isRestated(template)) return undefined;
    const verdict = await verdictOf(`${campaign.name}\n${outline}`, history, campaign);
    if (verdict === undefined) return undefined;
    const [head, text, html] = against.survey.wordingOf(row);
    const fresh = wording('');
    return [verdict.subject ? fresh : head, verdict.text ? fresh : text, verdict.html ? fresh : html];
  };
}

/** The same answer for the same question. */
function once<T>(answer: (question: string) => T): (question: string) => T {
  const known = new Map<string, T>();
  return (question) => {
    if (!known.has(question)) known.set(question, answer(question));
    return known.get(question) as T;
  };
}
