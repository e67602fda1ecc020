export { type BasketBuilder, type Baskets, createBaskets } from './baskets/Baskets.ts';
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
