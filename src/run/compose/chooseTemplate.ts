import { type LanguagesSettings, languageFallbacks, languageSetting } from '../../domain/index.ts';

/** A template's name as its file has it: `after-purchase.de-formal`. */
export const templateNameOf = (template: string, language: string, form?: string) =>
  `${template}.${language}${form === undefined ? '' : `-${form}`}`;

/**
 * The name among `names` (in lower case) of the template for a reader of `language`: in that language or what it falls back to,
 * in the form of address that the shop speaks. Nothing where there is none.
 */
export function chooseTemplate(
  names: { has(name: string): boolean },
  template: string,
  language: string,
  languages?: LanguagesSettings,
): string | undefined {
  for (const candidate of languageFallbacks(language)) {
    const form = languageSetting(languages, candidate, 'form');
    for (const name of [templateNameOf(template, candidate, form), templateNameOf(template, candidate)])
      if (names.has(name.toLowerCase())) return name.toLowerCase();
  }
  return undefined;
}
