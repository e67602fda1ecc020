import type { Campaign, Instant } from '../../domain/index.ts';
import type { History } from '../../store/index.ts';
import type { Edition } from '../survey/Edition.ts';
import type { People } from '../survey/People.ts';
import { Survey } from '../survey/Survey.ts';
import type { Pause } from '../survey/surveyEverybody.ts';
import { surveyPerson } from '../survey/surveyPerson.ts';
import { createRestating } from './createRestating.ts';
import type { Look } from './Look.ts';

export interface LookAgainOptions {
  /** What the new look is compared with afterwards: the earlier one, unless told. */
  readonly against?: Look;
  readonly now: Instant;
  readonly pause: Pause;
  readonly signal: AbortSignal;
}

/**
 * Surveys everybody under another edition. What cannot have changed is taken from the earlier look: a row without an email where
 * decisions are made from the same, and one with an email where its template is the same too. Where a template's static text is another
 * one, one email of each outline is rendered, and tells what becomes of all of them.
 *
 * @throws the signal's reason when it is no longer wanted
 */
export async function lookAgain(
  earlier: Look,
  edition: Edition,
  people: People,
  { against = earlier, now, pause, signal }: LookAgainOptions,
): Promise<Look> {
  const { campaigns } = edition;
  const survey = new Survey(
    campaigns.map(({ name }) => name),
    people.size,
    earlier.survey.structures,
  );
  const keeps = keeper(earlier, edition);
  const restate = createRestating({ earlier, against, edition, now });
  const isSameHead = earlier.edition.decides === edition.decides && earlier.edition.heads === edition.heads;
  for (let person = 0; person < people.size; person += 1) {
    const history = people.history(person);
    const known = earlier.people === people ? person : knownAs(earlier.people, history);
    for (let at = 0; at < campaigns.length; at += 1) {
      const row = person * campaigns.length + at;
      const campaign = campaigns[at] as Campaign;
      const old = known === undefined ? undefined : known * campaigns.length + at;
      if (old !== undefined && keeps(old)) {
        survey.copy(row, earlier.survey, old);
        continue;
      }
      const wording = old === undefined ? undefined : await restate(old, history, campaign);
      if (old !== undefined && wording) survey.copyWorded(row, earlier.survey, old, wording);
      else {
        const head = isSameHead && old !== undefined ? earlier.survey.headPrint(old) : undefined;
        survey.set(row, await surveyPerson(edition, survey.structures, history, campaign, now, head));
      }
    }
    survey.done = person + 1;
    await pause();
    signal.throwIfAborted();
  }
  return Object.freeze({ edition, people, survey, wordedAgainst: against.survey });
}

/** Whether a row of the earlier look holds under the other edition. */
function keeper({ edition: old, survey }: Look, edition: Edition): (row: number) => boolean {
  if (old.decides !== edition.decides) return () => false;
  const versions = new Map(old.templates.all.map(({ name, compiled }) => [name, compiled.version]));
  const same = new Set(
    edition.templates.all
      .filter(({ name, compiled }) => versions.get(name) === compiled.version)
      .map(({ name }) => name),
  );
  const isSameHead = old.heads === edition.heads;
  return (row) => {
    const entry = survey.entry(row);
    if (entry === undefined) return false;
    const { outcome, template } = entry;
    if (outcome === 'defer' || outcome === 'skip') return true;
    return isSameHead && template !== undefined && same.has(template);
  };
}

/** Where the same person stood before with the same facts. */
function knownAs(people: People, history: History): number | undefined {
  const index = people.indexOf(history.customer.id);
  if (index === undefined) return undefined;
  return JSON.stringify(people.history(index)) === JSON.stringify(history) ? index : undefined;
}
