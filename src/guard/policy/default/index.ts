import type { PolicyInput } from '../../../domain/index.ts';

/** `mesura:default`, the built-in policy that a shop's own one extends. */
export const DEFAULT_POLICY: PolicyInput = {
  version: 1,
  name: 'mesura:default',
  categories: { unmapped: 'deny' },
  topics: {
    'pregnancy-and-baby': {
      because: 'A pregnancy or a birth is for the person to tell.',
      taxonomy: ['537 - Baby & Toddler'],
      words: {
        es: ['embaraz*', 'bebe(s)', 'lactancia'],
        en: ['pregnan*', 'baby', 'babies', 'maternity', 'breastfeeding'],
        de: ['*schwanger*', 'baby*', '*windel*', 'stillen'],
      },
    },
  },
  lookAlikes: { en: ['baby corn'] },
};
