import type { Instant } from '../../domain/index.ts';
import type { Shop, Surroundings } from '../shop/openShop.ts';
import type { Edition } from '../survey/Edition.ts';
import type { People } from '../survey/People.ts';
import type { Survey } from '../survey/Survey.ts';

/** What a desk tells whoever listens. */
export type DeskEvent =
  /** So many of the people are surveyed. */
  | { readonly type: 'progress'; readonly done: number; readonly of: number }
  /** The files were read anew, or could not be: then `error` of the desk says why. */
  | { readonly type: 'edition' };

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
  /** Resolves when everybody is surveyed, or the desk is closed. */
  settled(): Promise<void>;
  listen(listener: (event: DeskEvent) => void): () => void;
}
