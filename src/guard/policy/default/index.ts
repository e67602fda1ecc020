import type { PolicyInput } from '../../../domain/index.ts';
import { contexts } from './contexts.ts';
import { lookAlikes } from './lookAlikes.ts';
import { plainShelves } from './plainShelves.ts';
import { alcohol } from './topics/alcohol.ts';
import { bereavement } from './topics/bereavement.ts';
import { cannabis } from './topics/cannabis.ts';
import { careOfMinors } from './topics/careOfMinors.ts';
import { debt } from './topics/debt.ts';
import { disabilityAids } from './topics/disabilityAids.ts';
import { ethnicity } from './topics/ethnicity.ts';
import { fertilityAndContraception } from './topics/fertilityAndContraception.ts';
import { gambling } from './topics/gambling.ts';
import { incontinence } from './topics/incontinence.ts';
import { medicinesAndTests } from './topics/medicinesAndTests.ts';
import { menstruationAndMenopause } from './topics/menstruationAndMenopause.ts';
import { mentalHealth } from './topics/mentalHealth.ts';
import { politics } from './topics/politics.ts';
import { pregnancyAndBaby } from './topics/pregnancyAndBaby.ts';
import { religion } from './topics/religion.ts';
import { sexualityAndGender } from './topics/sexualityAndGender.ts';
import { sexualWellness } from './topics/sexualWellness.ts';
import { tobaccoAndVaping } from './topics/tobaccoAndVaping.ts';
import { weapons } from './topics/weapons.ts';
import { weightLoss } from './topics/weightLoss.ts';
import { withLexicons } from './withLexicons.ts';

/**
 * `mesura:default`, the built-in policy that a shop's own one extends. The order of topics is the order in which they
 * are named: where a product falls under several, the first is told.
 */
export const DEFAULT_POLICY: PolicyInput = {
  version: 1,
  name: 'mesura:default',
  categories: { unmapped: 'deny' },
  topics: withLexicons({
    'pregnancy-and-baby': pregnancyAndBaby,
    'fertility-and-contraception': fertilityAndContraception,
    'sexual-wellness': sexualWellness,
    'menstruation-and-menopause': menstruationAndMenopause,
    incontinence,
    'mental-health': mentalHealth,
    'weight-loss': weightLoss,
    'disability-aids': disabilityAids,
    'medicines-and-tests': medicinesAndTests,
    alcohol,
    'tobacco-and-vaping': tobaccoAndVaping,
    cannabis,
    gambling,
    religion,
    politics,
    'sexuality-and-gender': sexualityAndGender,
    ethnicity,
    bereavement,
    weapons,
    debt,
    'care-of-minors': careOfMinors,
  }),
  lookAlikes,
  shelves: plainShelves,
  contexts,
};
