import type {
  Campaign,
  Complement,
  Customer,
  Impression,
  InstantLike,
  Order,
  Policy,
  Product,
} from '../domain/index.ts';

/** The data of a shop. Iterables are read once. */
export interface GuardInput {
  /** From `parsePolicy`, or an object as `policy.yaml` would hold it. */
  readonly policy: Policy;
  readonly catalog: Iterable<Product>;
  readonly complements: Iterable<Complement>;
  /** The language and zone of customers who have told neither. */
  readonly shop?: {
    readonly language?: string;
    readonly timeZone?: string;
    /** Whether a campaign is written in what a reader of `language` reads. Who is not spoken to gets the shop's language, all of it. */
    readonly speaks?: (campaign: Campaign, language: string) => boolean;
  };
}

/** One customer, one campaign, one moment. */
export interface DecideInput {
  readonly customer: Customer;
  readonly orders: readonly Order[];
  readonly impressions: readonly Impression[];
  readonly campaign: Campaign;
  readonly now: InstantLike;
  /** The shop's other campaigns: one of higher priority that would write now goes first. */
  readonly rivals?: readonly Campaign[];
}
