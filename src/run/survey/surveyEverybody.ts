import type { Instant } from '../../domain/index.ts';
import type { Edition } from './Edition.ts';
import type { People } from './People.ts';
import type { Survey } from './Survey.ts';
import { surveyPerson } from './surveyPerson.ts';

/** Lets other work of the process go on: called between two people, and waits where it is time to. */
export type Pause = () => Promise<void> | undefined;

/** Waits a turn of the event loop whenever so many milliseconds have gone by: requests are answered meanwhile. */
export function createPause(sliceMs: number): Pause {
  let since = performance.now();
  return () => {
    if (performance.now() - since < sliceMs) return undefined;
    return new Promise((resolve) =>
      setImmediate(() => {
        since = performance.now();
        resolve();
      }),
    );
  };
}

/** Fills in a survey, a person at a time. Called again it goes on where it was, with the people who came since. */
export function createSurveyor(edition: Edition, people: People, survey: Survey, now: Instant, pause: Pause) {
  return async (signal: AbortSignal, atMost = Number.POSITIVE_INFINITY): Promise<void> => {
    const { campaigns } = edition;
    survey.reserve(people.size);
    const end = Math.min(people.size, survey.done + atMost);
    for (let person = survey.done; person < end; person += 1) {
      const history = people.history(person);
      for (let at = 0; at < campaigns.length; at += 1) {
        const campaign = campaigns[at];
        if (campaign === undefined) continue;
        survey.set(
          person * campaigns.length + at,
          await surveyPerson(edition, survey.structures, history, campaign, now),
        );
      }
      survey.done = person + 1;
      await pause();
      if (signal.aborted) return;
    }
  };
}
