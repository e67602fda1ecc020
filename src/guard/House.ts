import type { Campaign, Policy } from '../domain/index.ts';
import type { Catalog } from './catalog/createCatalog.ts';
import type { Pairs } from './complements/createPairs.ts';
import type { Sensitivity } from './sensitivity/createSensitivity.ts';
import type { Showcase } from './view/createShowcase.ts';

/** What a guard has prepared. */
export interface House {
  readonly policy: Policy;
  readonly fingerprint: string;
  readonly sensitivity: Sensitivity;
  readonly catalog: Catalog;
  readonly pairs: Pairs;
  readonly showcase: Showcase;
  readonly sources: ReadonlySet<string>;
  readonly language: string;
  readonly timeZone: string;
  /** Whether a campaign is written in what a reader of a language reads. */
  readonly speaks: (campaign: Campaign, language: string) => boolean;
}
