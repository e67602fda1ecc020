import { type Brand, type Campaign, type LanguagesSettings, MesuraError } from '../../domain/index.ts';
import { guardHelpers } from '../../guard/helpers/guardHelpers.ts';
import { type CompiledTemplate, compileTemplate } from '../../template/compileTemplate.ts';
import { type HelperFunction, passesBodies } from '../../template/helper.ts';
import { createLocator, type Locator } from '../../template/places/locateElements.ts';
import type { TemplateFiles } from '../workspace/readTemplates.ts';
import { chooseTemplate, templateNameOf } from './chooseTemplate.ts';
import { withBrand } from './withBrand.ts';

/** One template in one language, ready to render, and by what messages name it. */
export interface NamedTemplate {
  /** `<template>.<language>`, as the file is called. */
  readonly name: string;
  readonly compiled: CompiledTemplate;
  /** Tells where the elements of its emails come from. Compiled when it is first asked for: sending never does. */
  locator(): Locator;
}

export interface Templates {
  readonly all: readonly NamedTemplate[];
  /** The template for a reader of `language`: that language, what it falls back to, or the shop's. */
  choose(campaign: Campaign, language: string): NamedTemplate;
}

/**
 * Compiles all templates, so that nothing can be wrong with one in the middle of a send.
 *
 * @param known those of an earlier time, with the same helpers and brand: what has not changed is taken from them, with its shapes
 * @throws MesuraError TEMPLATE_INVALID
 */
export function compileTemplates(
  files: TemplateFiles,
  shopLanguage: string,
  {
    languages,
    brand,
    helpers: own = {},
  }: {
    readonly languages?: LanguagesSettings;
    readonly brand: Brand;
    /** Helpers of the shop's own. */
    readonly helpers?: Readonly<Record<string, HelperFunction>>;
  },
  known?: Templates,
): Templates {
  const earlier = new Map(known?.all.map((one) => [one.name, one]));
  const helpers = templateHelpers(own, languages);
  const partials = Object.fromEntries(
    Object.entries(files.partials).map(([name, source]) => [name, withBrand(source, brand)]),
  );
  const bySource = new Map(
    Object.entries(partials).map(([name, source]) => [files.partialFiles[name] ?? name, source]),
  );
  const partialFile = (name: string) => files.partialFiles[name] ?? name;
  const all = files.templates.map(({ template, language, form, file, source }): NamedTemplate => {
    let locator: Locator | undefined;
    const name = templateNameOf(template, language, form);
    const branded = withBrand(source, brand);
    const same = earlier.get(name);
    if (same && isSame(same.compiled, file, branded, bySource)) return same;
    return {
      name,
      compiled: compileTemplate(branded, { name: file, partials, partialFile, helpers }),
      locator() {
        // From the sources as they were written, so that columns are those of the files.
        locator ??= createLocator(source, { name: file, partials: files.partials, partialFile, helpers });
        return locator;
      },
    };
  });
  const byName = new Map(all.map((one) => [one.name.toLowerCase(), one]));
  return {
    all,
    choose(campaign, language) {
      const template = campaign.template ?? campaign.name;
      for (const candidate of [language, shopLanguage]) {
        const found = byName.get(chooseTemplate(byName, template, candidate, languages) ?? '');
        if (found) return found;
      }
      throw new MesuraError('TEMPLATE_MISSING', `the campaign "${campaign.name}" has no template`, {
        why: `there is no ${[...new Set([language, shopLanguage])].map((one) => `${template}.${one}.mjml`).join(' and no ')}`,
        fix: 'write one of them; every campaign needs at least the one in the language of the shop',
      });
    },
  };
}

/** Whether a template and all partials that it may use are as they were. */
function isSame(
  { sources: [main, ...partials] }: CompiledTemplate,
  file: string,
  source: string,
  partialSources: ReadonlyMap<string, string>,
): boolean {
  return (
    main?.file === file &&
    main.source === source &&
    partials.every((partial) => partialSources.get(partial.file) === partial.source)
  );
}

/** All helpers that a shop's templates have: its own, and the guard's, which nobody replaces. */
export const templateHelpers = (
  own: Readonly<Record<string, HelperFunction>>,
  languages?: LanguagesSettings,
): Record<string, HelperFunction> => ({ ...own, ...engineHelpers(languages) });

/** The guard's helpers as the engine takes them: told that the two blocks print their bodies as they are, it is faster. */
function engineHelpers(languages?: LanguagesSettings): Record<string, HelperFunction> {
  const helpers: Record<string, HelperFunction> = { ...guardHelpers(languages) };
  for (const block of ['complements', 'purchases']) {
    const helper = helpers[block];
    if (helper) helpers[block] = passesBodies(helper);
  }
  return helpers;
}
