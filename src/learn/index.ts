export { type Attack, attack, permuted, type Subject } from './audit/attack.ts';
export { fairness, type GroupReach, type Member } from './audit/fairness.ts';
export {
  FEWEST,
  type Horizon,
  isEnough,
  type LeakVerdict,
  LIMITS,
  peopleNeeded,
  verdictOf,
} from './audit/verdictOf.ts';
export { type BasketBuilder, type Baskets, createBaskets } from './baskets/Baskets.ts';
export { createWitnesses, type Witness, type WitnessBuilder, type Witnesses } from './baskets/Witnesses.ts';
export { type Difference, pooled } from './effect/difference.ts';
export {
  type Effect,
  type EffectVerdict,
  effectOf,
  MEASURES,
  type Measure,
  type Outcomes,
} from './effect/effectOf.ts';
export { FIRST_LOOK, type Look, lastLook } from './effect/looks.ts';
export { activityTenths } from './pairs/activityTenths.ts';
export type {
  Channel,
  End,
  Learned,
  LearnedPair,
  LearnedShelfPair,
  LearnSilence,
  Support,
} from './pairs/Learned.ts';
export { type LearnOptions, learnPairs } from './pairs/learnPairs.ts';
export { toComplements } from './pairs/toComplements.ts';
export { approved } from './proposal/approved.ts';
export { decide, type ShelfDecision, undecided } from './proposal/decide.ts';
export { Decision, isOfShelves, PROPOSAL_COLUMNS, ProposalRow, shelvesOf } from './proposal/ProposalRow.ts';
export { proposalCsv } from './proposal/proposalCsv.ts';
export { type Proposal, type ProposalChanges, propose } from './proposal/propose.ts';
export { type LearnedProxies, type LearnedProxy, learnProxies } from './proxies/learnProxies.ts';
