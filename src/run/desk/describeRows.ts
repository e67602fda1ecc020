import type { SurveyEntry } from '../survey/SurveyEntry.ts';
import type { Desk } from './Desk.ts';

/** One line of the list. What is not surveyed yet has no outcome. */
export interface PersonRow extends Partial<Omit<SurveyEntry, 'print'>> {
  readonly row: number;
  readonly customerId: string;
  readonly name?: string;
  readonly address: string;
  readonly campaign: string;
}

export function describeRow({ people, survey }: Desk, row: number): PersonRow {
  const campaigns = survey.campaigns.length;
  const { id, email, firstName, lastName } = people.history(Math.floor(row / campaigns)).customer;
  const name = [firstName, lastName].filter((part) => part !== undefined).join(' ');
  return {
    ...{ row, customerId: id, ...(name !== '' && { name }), address: email },
    campaign: survey.campaigns[row % campaigns] as string,
    ...survey.entry(row),
  };
}
