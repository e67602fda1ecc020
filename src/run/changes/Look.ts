import type { Edition } from '../survey/Edition.ts';
import type { People } from '../survey/People.ts';
import type { Survey } from '../survey/Survey.ts';

/** The files, the people, and what becomes of them: all of one moment. Two of them can be compared. */
export interface Look {
  readonly edition: Edition;
  readonly people: People;
  readonly survey: Survey;
  /** The survey from which rows of one rendering differ where their wording does; of any other that is not known. */
  readonly wordedAgainst?: Survey;
}
