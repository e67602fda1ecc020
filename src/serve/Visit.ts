import type { PageClaim, PagePerson, Pages, PageTexts } from '../run/index.ts';
import type { Markup } from './html/html.ts';

/** One request by somebody who has a link of ours. */
export interface Visit {
  readonly pages: Pages;
  readonly claim: PageClaim;
  /** `undefined` for somebody who is not in the store (any more): they get the same answers. */
  readonly person: PagePerson | undefined;
  readonly language: string;
  readonly texts: PageTexts;
}

/** What a page shows. */
export interface Shown {
  readonly title: string;
  readonly body: Markup;
}

/** One page: `show` changes nothing, whoever asks and however often; `act` does what the form says. */
export interface Page {
  show(visit: Visit): Promise<Shown> | Shown;
  /** What it did is on the disk when it resolves. `again` reads the person anew. */
  act(visit: Visit, form: URLSearchParams, again: () => Promise<Visit>): Promise<Shown>;
}
