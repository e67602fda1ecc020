import { type Customer, DAY_MS, type Instant, type InstantLike } from '../../domain/index.ts';

const YEAR_MS = 365.25 * DAY_MS;
const BANDS = [
  [18, 'under 18'],
  [30, '18 to 29'],
  [45, '30 to 44'],
  [65, '45 to 64'],
  [Number.POSITIVE_INFINITY, '65 and over'],
] as const;

/** The groups that a person is in, as far as the shop knows them: by language, and by age where the birth date is known. */
export function groupsOf({ language, birthDate }: Customer, now: Instant): string[] {
  return [
    `language: ${language ?? 'not known'}`,
    ...(birthDate === undefined ? [] : [`age: ${bandOf(birthDate, now)}`]),
  ];
}

function bandOf(birthDate: InstantLike, now: Instant): string {
  const years = (now - Number(birthDate)) / YEAR_MS;
  return (BANDS.find(([below]) => years < below) ?? BANDS[4])[1];
}
