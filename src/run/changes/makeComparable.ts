import type { Campaign, Instant } from '../../domain/index.ts';
import type { Pause } from '../survey/surveyEverybody.ts';
import { surveyPerson } from '../survey/surveyPerson.ts';
import type { Look } from './Look.ts';

/**
 * Renders the emails of which two looks do not know whether they are the same: those whose static text was changed without rendering them, and
 * which the other look rendered at another time, or compared with a third one.
 */
export async function makeComparable(
  before: Look,
  after: Look,
  { now, pause, signal }: { readonly now: Instant; readonly pause: Pause; readonly signal: AbortSignal },
): Promise<void> {
  const isWorded = after.wordedAgainst === before.survey;
  const places = after.survey.campaigns.map((name) => before.survey.campaigns.indexOf(name));
  for (let person = 0; person < after.people.size; person += 1) {
    const known =
      before.people === after.people
        ? person
        : before.people.indexOf(after.people.history(person).customer.id);
    if (known === undefined) continue;
    for (const [at, place] of places.entries()) {
      if (place < 0) continue;
      const [row, old] = [person * places.length + at, known * before.survey.campaigns.length + place];
      if (isKnown(before, old, after, row, isWorded)) continue;
      await render(before, known, place, now);
      await render(after, person, at, now);
      await pause();
      signal.throwIfAborted();
    }
  }
}

function isKnown(before: Look, old: number, after: Look, row: number, isWorded: boolean): boolean {
  const [a, b] = [before.survey, after.survey];
  if (!b.isSameRendering(row, a, old)) return a.isAsRendered(old) && b.isAsRendered(row);
  return isWorded || b.wordingOf(row).join() === a.wordingOf(old).join();
}

/** Of a row that is not as it was rendered. */
async function render({ edition, people, survey }: Look, person: number, at: number, now: Instant) {
  const row = person * survey.campaigns.length + at;
  const campaign = edition.campaigns[at] as Campaign;
  survey.set(row, await surveyPerson(edition, survey.structures, people.history(person), campaign, now));
}
