import type { Instant } from '../../domain/index.ts';
import type { ChangeReport } from '../changes/ChangeReport.ts';
import type { ChangeExample } from '../changes/exampleOf.ts';
import type { Shop, Surroundings } from '../shop/openShop.ts';
import type { Edition } from '../survey/Edition.ts';
import type { People } from '../survey/People.ts';
import type { Survey } from '../survey/Survey.ts';
import type { Draft } from '../writing/drafts.ts';
import type { DescribedError } from './describeError.ts';

/** What a desk tells whoever listens. */
export type DeskEvent =
  /** So many of the people are surveyed, at the start or under what was saved. */
  | { readonly type: 'progress'; readonly done: number; readonly of: number }
  /** The files were read anew, or could not be: then `problem` says why, and what was last good is shown. */
  | { readonly type: 'edition'; readonly problem?: DescribedError }
  /** Everybody was surveyed again: the change report is new. */
  | { readonly type: 'changes'; readonly id: number; readonly counts: ChangeReport['counts'] };

/** A change report, and how long it took from the moment that the files had changed. */
export interface DeskChanges extends ChangeReport {
  /** Tells reports apart. */
  readonly id: number;
  readonly tookMs: number;
}

/** What the studio works on: the files as they are now, everybody, and what becomes of them. */
export interface Desk extends AsyncDisposable {
  readonly shop: Shop;
  /** What of the environment names servers: a test is sent over one of them. */
  readonly env: Surroundings['env'];
  readonly edition: Edition;
  readonly people: People;
  readonly survey: Survey;
  /** The moment at which all is decided. */
  readonly now: Instant;
  /** Whether what is sensitive is shown. */
  readonly reveal: boolean;
  /** Whether everything that would write is refused. */
  readonly readOnly: boolean;
  /** How many customers there are, read or not. */
  readonly customers: number;
  /** What is wrong with the files as they are now. */
  readonly problem: DescribedError | undefined;
  /** What has changed since the baseline; nothing before the first change, and after it was accepted. */
  readonly changes: DeskChanges | undefined;
  /** The files and folders whose change calls for `refresh`, absolute. */
  watched(): readonly string[];
  /** Reads the files anew and surveys everybody again; resolves when the change report is there. What comes meanwhile is taken up. */
  refresh(changed: readonly string[]): Promise<void>;
  /** What a text would do that is not saved, compared with the files as they are. @throws MesuraError for one that cannot be used */
  tryDraft(draft: Draft): Promise<DeskChanges>;
  /** The example of a group of a report. Nothing for a report that is no longer kept. */
  example(report: number, group: number): Promise<ChangeExample | undefined>;
  /** Makes the files as they are now what changes are compared with. */
  accept(): void;
  /** Resolves when the first people are read: they can be shown, and their emails too. */
  begun(): Promise<void>;
  /** Resolves when everybody is surveyed, or the desk is closed. */
  settled(): Promise<void>;
  listen(listener: (event: DeskEvent) => void): () => void;
}
