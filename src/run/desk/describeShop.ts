import type { Instant } from '../../domain/index.ts';
import type { Desk } from './Desk.ts';
import type { DescribedError } from './describeError.ts';

/** What the application needs to know of the shop before it shows anything. */
export interface DescribedShop {
  readonly name: string;
  readonly language: string;
  readonly timeZone: string;
  readonly now: Instant;
  readonly campaigns: readonly {
    readonly name: string;
    readonly trigger: string;
    /** What people call it, in the shop's language. */
    readonly title?: string;
  }[];
  /** The languages that the templates are written in. */
  readonly languages: readonly string[];
  readonly templates: readonly { readonly name: string; readonly file: string; readonly version: string }[];
  readonly customers: number;
  /** How many people are surveyed. */
  readonly surveyed: number;
  /** Whether everything that would write is refused. */
  readonly readOnly: boolean;
  /** Whether what is sensitive is shown. */
  readonly reveal: boolean;
  /** What is wrong with the files as they are now; what is shown is what was last good. */
  readonly problem?: DescribedError;
  /** The people are invented. */
  readonly sample: boolean;
}

export function describeShop(desk: Desk): DescribedShop {
  const { edition, survey, now, reveal, readOnly, customers } = desk;
  const { shop, sample } = edition.workspace.config;
  const templates = edition.composer.templates.map(({ name, compiled }) => ({
    name,
    file: compiled.name,
    version: compiled.version,
  }));
  const languages = templates.map(({ name }) =>
    name.slice(name.indexOf('.') + 1).replace(/-(in)?formal$/, ''),
  );
  return {
    ...{ name: shop.name, language: shop.language, timeZone: shop.timeZone, now },
    campaigns: edition.campaigns.map(({ name, trigger = 'after-purchase', titles }) => {
      const title = titles?.[shop.language];
      return { name, trigger, ...(title !== undefined && { title }) };
    }),
    languages: [...new Set(languages)].sort(),
    templates,
    ...{ customers, surveyed: survey.done, readOnly, reveal, sample },
    ...(desk.problem && { problem: desk.problem }),
  };
}
