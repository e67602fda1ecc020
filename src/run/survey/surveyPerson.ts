import { type Campaign, type Instant, MesuraError } from '../../domain/index.ts';
import type { History } from '../../store/index.ts';
import { Email } from '../../template/Email.ts';
import { decideIn, type Edition } from './Edition.ts';
import { type Print, printOf } from './printOf.ts';
import type { Structures } from './Structures.ts';
import type { SurveyEntry } from './SurveyEntry.ts';

/**
 * What becomes of one person in one campaign: decided, and rendered where it is sent, by the code that sends.
 *
 * @param knownHead the print of the email's headers where nothing that they are made of has changed since
 */
export async function surveyPerson(
  edition: Edition,
  structures: Structures,
  history: History,
  campaign: Campaign,
  now: Instant,
  knownHead?: Print,
): Promise<SurveyEntry> {
  const decision = decideIn(edition, history, campaign, now);
  const { kind, reasons, due, view } = decision;
  const language = view?.language ?? history.customer.language ?? edition.workspace.config.shop.language;
  // Of an email the last reason says most; what withholds one is what turned first.
  const rule = (view === undefined ? reasons[0] : reasons.at(-1))?.rule ?? '';
  if (view === undefined) return { outcome: kind, rule, language, due };
  try {
    const sketch = await edition.composer.sketch(
      campaign,
      history.customer,
      decision,
      now,
      knownHead !== undefined,
    );
    const { template, rendered } = sketch;
    const shape = structures.name(template, Email.structureOf(rendered));
    const outline = Email.outlineOf(rendered);
    return {
      ...{ outcome: kind, rule, language, due, template, shape, print: printOf(sketch, knownHead) },
      ...(outline !== undefined && { outline: structures.name(`outline of ${template}`, outline) }),
    };
  } catch (error) {
    if (!(error instanceof MesuraError)) throw error;
    return { outcome: 'failed', rule: error.code, language, due };
  }
}
