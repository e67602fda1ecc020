import type {
  Campaign,
  Complement,
  Customer,
  Decision,
  Impression,
  InstantLike,
  Order,
  Policy,
  Product,
} from '../domain/index.ts';
import { createCatalog } from './catalog/createCatalog.ts';
import { createPairs } from './complements/createPairs.ts';
import { decideFor } from './decideFor.ts';
import { findLeak, type Leak } from './leak/findLeak.ts';
import { policyFingerprint } from './policy/policyFingerprint.ts';
import { policyOf } from './policy/policyOf.ts';
import { createSensitivity, type Verdict } from './sensitivity/createSensitivity.ts';

/** The data of a shop. Iterables are read once. */
export interface GuardInput {
  /** From `parsePolicy`, or an object as `policy.yaml` would hold it. */
  readonly policy: Policy;
  readonly catalog: Iterable<Product>;
  readonly complements: Iterable<Complement>;
  /** The language and zone of customers who have told neither. */
  readonly shop?: { readonly language?: string; readonly timeZone?: string };
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

export interface Guard {
  readonly policy: Policy;
  readonly fingerprint: string;
  /**
   * Redacts, then decides. Pure: the same input gives the same decision whatever the order of rows, nothing passed in
   * is changed, and what comes out is frozen.
   */
  decide(input: DecideInput): Decision;
  /** What the policy says of one product, for the review of the catalog. */
  verdict(product: Product): Verdict;
  /**
   * The last door: looks in a message's dynamic values (product names, links, texts of helpers; not the template's own
   * words) for what was redacted for this customer and for the policy's words. A hit must stop the message.
   */
  findLeak(decision: Decision, values: Iterable<string>): Leak | undefined;
}

/** Builds all indexes once, for many decisions. @throws MesuraError POLICY_INVALID */
export function createGuard({ policy: given, catalog: products, complements, shop }: GuardInput): Guard {
  const policy = policyOf(given);
  const fingerprint = policyFingerprint(policy);
  const sensitivity = createSensitivity(policy);
  const catalog = createCatalog(products, sensitivity);
  const pairs = createPairs(complements, catalog, policy.suggestions.minCustomers);
  const house = {
    policy,
    fingerprint,
    sensitivity,
    catalog,
    pairs,
    sources: new Set(policy.sources),
    language: shop?.language ?? 'en',
    timeZone: shop?.timeZone ?? 'UTC',
  };
  return Object.freeze({
    policy,
    fingerprint,
    decide: (input: DecideInput) => decideFor(house, input),
    verdict: (product: Product) => sensitivity.verdict(product),
    findLeak: (decision: Decision, values: Iterable<string>) => findLeak(house, decision, values),
  });
}

/** The one-call form: builds the indexes for one decision. For many customers `createGuard` is thousands of times faster. */
export function decide(input: GuardInput & DecideInput): Decision {
  return createGuard(input).decide(input);
}
