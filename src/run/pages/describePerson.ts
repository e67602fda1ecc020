import type { Instant } from '../../domain/index.ts';
import { consentAt } from '../../guard/history/consentAt.ts';
import type { Answerer } from '../../store/index.ts';
import type { Workspace } from '../workspace/openWorkspace.ts';
import type { PagePerson } from './Pages.ts';
import { dayOf } from './readDay.ts';

/** What the pages know of a person: what they said, and nothing of what they bought or who they are. */
export function describePerson(
  person: Answerer,
  { campaigns, policy, config }: Workspace,
  now: Instant,
): PagePerson {
  const email = consentAt(person, 'email', now);
  const mayBeWrittenTo = email === 'given' || (email === 'never-given' && policy.softOptIn.allowed);
  const isOff = person.suppressed === true || !mayBeWrittenTo;
  const { pace, pauseUntil } = person.wishes ?? {};
  return Object.freeze({
    id: person.id,
    ...(person.language !== undefined && { language: person.language }),
    lists: isOff ? [] : [...campaigns.keys()].filter((name) => !person.leftLists?.includes(name)),
    mayUsePurchases: consentAt(person, 'purchases', now) === 'given',
    ...{ mayBeWrittenTo, isBarred: person.isBarred },
    ...(pace !== undefined && { pace }),
    ...(pauseUntil !== undefined &&
      pauseUntil > now && {
        pause: { until: pauseUntil, day: dayOf(pauseUntil, zoneOf(person, config.shop.timeZone)) },
      }),
  });
}

/** The zone in which a person's days begin. */
export const zoneOf = (person: Pick<Answerer, 'timeZone'> | undefined, shopZone: string): string =>
  person?.timeZone ?? shopZone;
