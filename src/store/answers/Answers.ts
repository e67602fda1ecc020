import type { ConsentEvent, Customer, Instant, Wishes } from '../../domain/index.ts';

/** What a person says at once, on a page or by telephone. */
export interface Answer {
  /** Takes the place of all wishes that there were. */
  readonly wishes?: Wishes;
  readonly consents?: readonly Omit<ConsentEvent, 'customerId' | 'at'>[];
  /** Campaigns that are left; the empty name stands for all. */
  readonly leave?: readonly string[];
  /** Campaigns, or all, whose leaving is taken back. */
  readonly rejoin?: readonly string[];
}

/** Who stands behind a link, without purchases: what the pages need. */
export type Answerer = Pick<
  Customer,
  'id' | 'email' | 'language' | 'timeZone' | 'consents' | 'suppressed' | 'leftLists' | 'wishes'
> & {
  /** Why nobody writes, where that is not the person's own unsubscribe. */
  readonly isBarred: boolean;
};

/** What people say about being written to. */
export interface Answers {
  /** `undefined` for a customer whom the store does not know. */
  of(customerId: string): Promise<Answerer | undefined>;
  /** All of it in one durable commit; messages that were decided before are withheld. Unknown customers are taken too. */
  record(customerId: string, answer: Answer, at: Instant): Promise<void>;
}
