import type {
  Decision,
  InstantLike,
  Omission,
  OrderLine,
  Policy,
  Product,
  SafePurchases,
} from '../domain/index.ts';
import { type Candidates, candidatesFor } from './candidatesFor.ts';
import { createCatalog } from './catalog/createCatalog.ts';
import { createPairs } from './complements/createPairs.ts';
import { decideFor } from './decideFor.ts';
import { type Aftermath, type AftermathInput, aftermathOf } from './history/aftermathOf.ts';
import { leftOut } from './history/leftOut.ts';
import { type PurchasesInput, purchasesOf } from './history/purchasesOf.ts';
import { topicsOf } from './history/topicsOf.ts';
import type { DecideInput, GuardInput } from './input.ts';
import { createSuspects, type Leak } from './leak/createSuspects.ts';
import { findLeak } from './leak/findLeak.ts';
import { namesOnLockScreen } from './leak/namesOnLockScreen.ts';
import { tellsOthers } from './leak/tellsOthers.ts';
import { pathOf } from './pathOf.ts';
import { policyFingerprint } from './policy/policyFingerprint.ts';
import { policyOf } from './policy/policyOf.ts';
import type { Round } from './rules/judge.ts';
import { createSensitivity } from './sensitivity/createSensitivity.ts';
import type { Verdict } from './sensitivity/Finding.ts';
import { createShowcase } from './view/createShowcase.ts';

export interface Guard {
  readonly policy: Policy;
  readonly fingerprint: string;
  /**
   * Redacts, then decides. Pure: the same input gives the same decision whatever the order of rows, nothing passed in
   * is changed, and what comes out is frozen.
   */
  decide(input: DecideInput): Decision;
  /**
   * What an email to this customer would suggest and leave out, whatever was decided: so that silence can be explained as
   * well as an email. As pure as `decide`, and as blind to sensitive purchases.
   */
  candidates(input: DecideInput): Candidates;
  /** The ordered rules as they were asked for this decision, and where each round turned: what `explain` and the studio show. */
  path(input: DecideInput): readonly Round[];
  /**
   * What of a person's purchases may be counted, for `learn`: redacted as for a decision, and nothing of somebody who has not
   * consented to the use of purchases.
   */
  purchases(input: PurchasesInput): SafePurchases | undefined;
  /** What somebody bought in a time, redacted in the same way: for measuring what emails change. */
  aftermath(input: AftermathInput): Aftermath | undefined;
  /** The sensitive topics that a person has bought of: for audits of the policy, which ask how well they can be guessed. */
  topics(input: PurchasesInput): ReadonlySet<string>;
  /** Whether later steps ever learn of one purchase; if not, by which rule it is left out. For who may see what is sensitive. */
  leftOut(line: OrderLine, now: InstantLike): Omission | undefined;
  /** What the policy says of one product, for the review of the catalog. */
  verdict(product: Product): Verdict;
  /**
   * The last door: looks in a message's dynamic values (product names, links, texts of helpers; not the template's own
   * words) for the policy's words and for sensitive products of the catalog, in all that the guard did not issue itself for
   * the decision. A hit is a defect and must stop the message. It is the same whatever the customer bought. `harmless` are
   * values that are no product's, such as the shop's name and address.
   */
  findLeak(decision: Decision, values: Iterable<string>, harmless?: Iterable<string>): Leak | undefined;
  /**
   * Whether values that a message shows on a lock screen (in its subject and preheader) speak of a product that the
   * decision shows, where the policy forbids it (`lockScreen.productNames`). `harmless` as for `findLeak`.
   */
  isIndiscreet(decision: Decision, values: readonly string[], harmless?: Iterable<string>): boolean;
  /**
   * Whether values that stand in somebody else's address tell of the reader: the first name, a product, a price, a day, or
   * a sentence about them. `harmless` as for `findLeak`.
   */
  tellsOthers(decision: Decision, values: readonly string[], harmless?: Iterable<string>): boolean;
}

/** Builds all indexes once, for many decisions. @throws MesuraError POLICY_INVALID */
export function createGuard({ policy: given, catalog: products, complements, shop }: GuardInput): Guard {
  const policy = policyOf(given);
  const fingerprint = policyFingerprint(policy);
  const sensitivity = createSensitivity(policy);
  const catalog = createCatalog(products, sensitivity, policy.suggestions.substitutes);
  const pairs = createPairs(complements, catalog, policy.suggestions.minCustomers);
  const house = {
    policy,
    fingerprint,
    sensitivity,
    catalog,
    pairs,
    showcase: createShowcase(catalog, sensitivity),
    sources: new Set(policy.sources),
    language: shop?.language ?? 'en',
    timeZone: shop?.timeZone ?? 'UTC',
    speaks: shop?.speaks ?? (() => true),
  };
  const suspects = createSuspects(catalog, sensitivity);
  return Object.freeze({
    policy,
    fingerprint,
    decide: (input: DecideInput) => decideFor(house, input),
    candidates: (input: DecideInput) => candidatesFor(house, input),
    path: (input: DecideInput) => pathOf(house, input),
    purchases: (input: PurchasesInput) => purchasesOf(input, house),
    aftermath: (input: AftermathInput) => aftermathOf(input, house),
    topics: (input: PurchasesInput) => topicsOf(input, house),
    leftOut: (line: OrderLine, now: InstantLike) => leftOut(line, now, house),
    verdict: (product: Product) => sensitivity.verdict(product),
    findLeak: (decision: Decision, values: Iterable<string>, harmless?: Iterable<string>) =>
      findLeak(suspects, decision, values, harmless),
    isIndiscreet: (decision: Decision, values: readonly string[], harmless: Iterable<string> = []) =>
      !policy.lockScreen.productNames && namesOnLockScreen(decision, values, harmless),
    tellsOthers: (decision: Decision, values: readonly string[], harmless: Iterable<string> = []) =>
      tellsOthers(decision, values, harmless),
  });
}

/** The one-call form: builds the indexes for one decision. For many customers `createGuard` is thousands of times faster. */
export function decide(input: GuardInput & DecideInput): Decision {
  return createGuard(input).decide(input);
}
