import { z } from 'zod';
import { Language, languageAmong, line } from '../../../domain/index.ts';
import { de } from './de.ts';
import { en, type PageTexts } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { pt } from './pt.ts';

export type { PageTexts } from './en.ts';

const TEXTS: Readonly<Record<string, PageTexts>> = { es, en, de, fr, it, pt };

/** The languages of the public pages, as each calls itself. */
export const PAGE_LANGUAGES: Readonly<Record<string, string>> = {
  es: 'Español',
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  it: 'Italiano',
  pt: 'Português',
};

const KEYS = Object.keys(en) as (keyof PageTexts)[];

/** A shop's own words on its pages: by language, and by the key of the text that they replace. */
export const OwnTexts = z.record(Language, z.record(z.string(), line(600))).superRefine((texts, context) => {
  for (const [language, own] of Object.entries(texts))
    for (const key of Object.keys(own))
      if (!(KEYS as string[]).includes(key))
        context.addIssue({
          ...{ code: 'custom', path: [language, key] },
          message: `is no text of the pages; there are: ${KEYS.join(', ')}`,
        });
});
export type OwnTexts = z.infer<typeof OwnTexts>;

/** The texts in the first of these languages that there is, and in English at last; `pt-BR` is read by who reads `pt`. */
export function textsFor(
  wanted: readonly string[],
  own: OwnTexts,
): { readonly language: string; readonly texts: PageTexts } {
  for (const tag of wanted) {
    const language = languageAmong(tag, Object.keys(TEXTS));
    if (language === undefined) continue;
    const exact = languageAmong(tag, Object.keys(own));
    return { language, texts: { ...en, ...TEXTS[language], ...(exact === undefined ? {} : own[exact]) } };
  }
  return { language: 'en', texts: { ...en, ...own.en } };
}
