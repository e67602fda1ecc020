import type { Weekday } from '../../domain/index.ts';
import { endOfQuiet } from '../time/endOfQuiet.ts';
import { defer, type Rule, reason } from './Rule.ts';

// Not "it is night": the moment that is judged may be a later one, to which another rule has deferred.
const QUIET = reason(
  'quiet',
  'the next possible moment falls into quiet hours or a quiet day where the customer lives',
);

const DAYS: readonly Weekday[] = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
];
const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Quiet hours and weekdays in the customer's own time zone, daylight-saving changes included. */
export const quiet: Rule = ({ policy, at, timeZone }) => {
  const { from, to, weekdays } = policy.quiet;
  const isQuietDay = (day: number) => weekdays.includes(DAYS[day] as Weekday);
  const end = endOfQuiet(at, timeZone, { from: minutes(from), to: minutes(to), isQuietDay });
  return end > at ? defer(end, QUIET) : undefined;
};
