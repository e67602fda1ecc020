/**
 * The guard: from a history it takes what is sensitive, and says from the rest alone whether to write, when, and what to suggest. It reads no file.
 *
 * @module mesura/guard
 */
import '../domain/requireNode.ts';

export { type ErrorCode, MesuraError, type Place } from '../domain/errors.ts';
export type { Candidates } from './candidatesFor.ts';
export { createGuard, decide, type Guard } from './createGuard.ts';
export { guardHelpers } from './helpers/guardHelpers.ts';
export type { HelperFunction, HelperOptions } from './helpers/HelperFunction.ts';
export { helperSignatures } from './helpers/helperSignatures.ts';
export { type Sentence, sentenceFor } from './helpers/sentences.ts';
export type { Aftermath, AftermathInput } from './history/aftermathOf.ts';
export { consentAt } from './history/consentAt.ts';
export type { PurchasesInput } from './history/purchasesOf.ts';
export type { DecideInput, GuardInput } from './input.ts';
export type { Leak } from './leak/createSuspects.ts';
export { DEFAULT_POLICY } from './policy/default/index.ts';
export { didYouMean } from './policy/didYouMean.ts';
export { type PolicyProblem, parsePolicy, policyProblems } from './policy/parsePolicy.ts';
export { policyFingerprint } from './policy/policyFingerprint.ts';
export { policySchema } from './policy/policySchema.ts';
export { policyWithout } from './policy/policyWithout.ts';
export type { Official } from './policy/taxonomy/officialTaxonomy.ts';
export { type PolicyDecision, writeDecisions } from './policy/writeDecisions.ts';
export { lineage } from './review/lineage.ts';
export type { Certainty, Reviewed, ReviewGroup } from './review/ReviewGroup.ts';
export { type CatalogGroups, reviewGroups } from './review/reviewGroups.ts';
export { type PairDoubt, type PairReview, type QuestionedPair, reviewPairs } from './review/reviewPairs.ts';
export type { Round, Step } from './rules/judge.ts';
export { createSensitivity, type Sensitivity } from './sensitivity/createSensitivity.ts';
export type { Finding, Verdict } from './sensitivity/Finding.ts';
export { findSensitiveWords, type TextSpan } from './sensitivity/findSensitiveWords.ts';
export {
  type ShelfCandidate,
  type ShelfInput,
  type ShelfSuggestion,
  suggestShelves,
} from './shelves/suggestShelves.ts';
export { campaignSpan } from './triggers/index.ts';
export { isIssued } from './view/issued.ts';
export { sealView } from './view/sealView.ts';
