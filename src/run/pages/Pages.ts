import type { Brand, Instant, Pace, Request, RequestKind } from '../../domain/index.ts';
import type { Answer } from '../../store/index.ts';
import type { PageName } from '../config/Links.ts';
import type { PageTexts } from './texts/index.ts';

/** What a link permits, and to whom. */
export interface PageClaim {
  readonly customerId: string;
  /** A campaign or `all`; for `why` a Message-ID; for `confirm` what is confirmed. */
  readonly list: string;
}

/** One list that can be left, as a person reads it. */
export interface PageList {
  readonly name: string;
  readonly title: string;
}

/** The truth about one message. */
export interface Why {
  readonly list: PageList | undefined;
  readonly legalBasis: 'consent' | 'soft-opt-in';
  /** The purchases that it named, as it named them, without those that count as sensitive by now. `undefined`: not stored any more. */
  readonly purchases: readonly string[] | undefined;
  /** Whether it named any at all. */
  readonly usedPurchases: boolean;
  /** What the policy of then is called. */
  readonly policy: string;
}

/** Who stands behind a link, and what they have said so far. */
export interface PagePerson {
  readonly id: string;
  readonly language?: string;
  /** The lists whose emails they may get, by name. */
  readonly lists: readonly string[];
  readonly mayUsePurchases: boolean;
  /** Without it no list can be ticked again: what is ticked is a consent then. */
  readonly mayBeWrittenTo: boolean;
  /** Why nobody writes to them, whatever they tick: not their own unsubscribe. */
  readonly isBarred: boolean;
  readonly pace?: Pace;
  /** Until when, while that is in the future, and the day of it where they live: `2026-12-24`. */
  readonly pause?: { readonly until: Instant; readonly day: string };
}

/** What is the same for everybody on every page. */
export interface PageShop {
  readonly name: string;
  readonly legalName: string;
  readonly address: string;
  readonly url: string;
  readonly privacy: string;
  /** Where the shop can be written to. */
  readonly contact: string;
  readonly language: string;
  readonly brand: Brand;
}

/** What the public pages do, without HTTP and HTML. May throw `STORE_AWAY` and `STORE_UNWRITABLE`: nothing was changed then. */
export interface Pages extends AsyncDisposable {
  readonly shop: PageShop;
  /** In the first of these languages that there is. */
  texts(languages: readonly string[]): { readonly language: string; readonly texts: PageTexts };
  lists(language: string): readonly PageList[];
  /** `undefined` for anything that is no link of ours to this page. */
  verify(token: string, page: PageName): PageClaim | undefined;
  /** The address of another page for the same person, relative to the one that is shown. */
  linkTo(page: PageName, customerId: string): string;
  /** `undefined` for somebody who is not in the store (any more). */
  person(customerId: string): Promise<PagePerson | undefined>;
  /** On the disk when it resolves. */
  answer(customerId: string, answer: Answer): Promise<void>;
  /** A day as a form sends it -> its beginning where the person lives; `undefined` for what is no day of the next two years. */
  readDay(day: string, customerId: string): Promise<Instant | undefined>;
  /** A day as one reads it. */
  dayText(instant: Instant, language: string): string;
  /** Today, as a form takes it. */
  today(): string;
  /** A consent event's wording: the fingerprint of what the person read, which is archived under it. */
  wording(text: string): Promise<string>;
  why(claim: PageClaim, language: string): Promise<Why | undefined>;
  /** Records a request and sends the email that confirms it. `isMailed`: false when none could be sent. */
  ask(
    customerId: string,
    kind: RequestKind,
  ): Promise<{ readonly request: Pick<Request, 'dueAt'>; readonly isMailed: boolean }>;
  /** `undefined` when there is nothing to confirm. */
  confirm(customerId: string, kind: RequestKind): Promise<Pick<Request, 'dueAt'> | undefined>;
  now(): Instant;
  /** Rejects when the store does not answer. */
  check(): Promise<void>;
}
