import {
  type FormOfAddress,
  type LanguagesSettings,
  languageFallbacks,
  languageSetting,
} from '../../domain/index.ts';

export type Sentence = (product: string, day: string) => string;

interface Spoken {
  /** How shops of this language speak, where they have said nothing. */
  readonly usual: FormOfAddress;
  readonly informal: Sentence;
  readonly formal: Sentence;
}

const one = (sentence: Sentence): Spoken => ({ usual: 'informal', informal: sentence, formal: sentence });

/** The Italian article before a day: `il 3`, but `l’8` and `l’11`. */
const ilGiorno = (day: string) => (/^(8|11)\b/.test(day) ? `l’${day}` : `il ${day}`);

/** How the reason is told: in the middle of a sentence, without a full stop. */
const SENTENCES: Readonly<Record<string, Spoken>> = {
  en: one((product, day) => `because you bought “${product}” on ${day}`),
  es: {
    usual: 'informal',
    informal: (product, day) => `porque compraste «${product}» el ${day}`,
    formal: (product, day) => `porque compró «${product}» el ${day}`,
  },
  de: {
    usual: 'informal',
    informal: (product, day) => `weil du am ${day} „${product}“ gekauft hast`,
    formal: (product, day) => `weil Sie am ${day} „${product}“ gekauft haben`,
  },
  fr: {
    usual: 'formal',
    informal: (product, day) => `parce que tu as acheté « ${product} » le ${day}`,
    formal: (product, day) => `parce que vous avez acheté « ${product} » le ${day}`,
  },
  it: {
    usual: 'informal',
    informal: (product, day) => `perché hai acquistato «${product}» ${ilGiorno(day)}`,
    formal: (product, day) => `perché ha acquistato «${product}» ${ilGiorno(day)}`,
  },
  pt: {
    usual: 'informal',
    informal: (product, day) => `porque compraste «${product}» a ${day}`,
    formal: (product, day) => `porque comprou «${product}» a ${day}`,
  },
  'pt-BR': one((product, day) => `porque você comprou “${product}” em ${day}`),
  nl: {
    usual: 'informal',
    informal: (product, day) => `omdat je op ${day} “${product}” hebt gekocht`,
    formal: (product, day) => `omdat u op ${day} “${product}” hebt gekocht`,
  },
};

/**
 * The sentence of a language: the shop's own, the built-in one, or that of what the language falls back to. Nothing where
 * nobody has written one: a reader of another language is not told in English.
 */
export function sentenceFor(language: string, settings?: LanguagesSettings): Sentence | undefined {
  const form = languageSetting(settings, language, 'form');
  for (const fallback of languageFallbacks(language)) {
    const own = settings?.[fallback]?.why;
    if (own !== undefined) return filled(own);
    const spoken = Object.hasOwn(SENTENCES, fallback) ? SENTENCES[fallback] : undefined;
    if (spoken) return spoken[form ?? spoken.usual];
  }
  return undefined;
}

/** In one pass: a product may be called "{day}". */
const filled =
  (sentence: string): Sentence =>
  (product, day) =>
    sentence.replace(/\{(product|day)\}/g, (_, name: string) => (name === 'day' ? day : product));
