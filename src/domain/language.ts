import { z } from 'zod';
import { line } from './text.ts';

/**
 * A language and what may stand in for it, best first, as RFC 4647 section 3.4 (lookup) has it: `zh-Hant-TW`, `zh-Hant`, `zh`.
 * Written `es_419`, a tag is read as `es-419`.
 */
export function languageFallbacks(tag: string): string[] {
  const fallbacks: string[] = [];
  let subtags = tag.split(/[-_]/);
  while (subtags.length > 0) {
    fallbacks.push(subtags.join('-'));
    // A single letter introduces what follows it and says nothing alone.
    const last = subtags.at(-2)?.length === 1 ? -2 : -1;
    subtags = subtags.slice(0, last);
  }
  return fallbacks;
}

/** The text for a reader of `language`: in that language or in what it falls back to. */
export function inLanguage(
  texts: Readonly<Record<string, string>> | undefined,
  language: string,
): string | undefined {
  if (texts === undefined) return undefined;
  for (const fallback of languageFallbacks(language)) {
    if (Object.hasOwn(texts, fallback)) return texts[fallback];
  }
  return undefined;
}

/** The first of `languages` that a reader of `wanted` reads; capitals do not count (BCP 47 section 2.1.1). */
export function languageAmong(wanted: string, languages: Iterable<string>): string | undefined {
  const byKey = new Map([...languages].map((language) => [language.toLowerCase(), language]));
  for (const fallback of languageFallbacks(wanted.toLowerCase())) {
    const found = byKey.get(fallback);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** How a shop addresses its readers where the language has two ways: du and Sie, tu and vous, você and o senhor. */
export const FormOfAddress = z.enum(['informal', 'formal']);
export type FormOfAddress = z.infer<typeof FormOfAddress>;

/** How the reason of a suggestion is told in one language: `omdat je op {day} “{product}” hebt gekocht`. */
export const WhySentence = line(200).refine(
  (sentence) => sentence.includes('{product}') && !/[{}]/.test(sentence.replace(/\{(product|day)\}/g, '')),
  'must hold "{product}", may hold "{day}", and no other braces',
);

/** What a shop says about one of its languages. */
export const LanguageSettings = z.strictObject({
  form: FormOfAddress.optional(),
  why: WhySentence.optional(),
});
export type LanguageSettings = Readonly<z.infer<typeof LanguageSettings>>;

/** By language; what is said of `de` holds for `de-AT` too, unless that says otherwise. */
export type LanguagesSettings = Readonly<Record<string, LanguageSettings>>;

/** What the shop says of a language or of what it falls back to. */
export function languageSetting<K extends keyof LanguageSettings>(
  languages: LanguagesSettings | undefined,
  language: string,
  key: K,
): LanguageSettings[K] | undefined {
  for (const fallback of languageFallbacks(language)) {
    const value = languages?.[fallback]?.[key];
    if (value !== undefined) return value;
  }
  return undefined;
}
