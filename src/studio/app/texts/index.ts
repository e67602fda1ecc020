import { computed, effect, signal } from '@preact/signals';
import { remember, remembered } from '../state/remembered.ts';
import { en, type Texts } from './en.ts';
import { es } from './es.ts';

export const LANGUAGES = { en: 'English', es: 'Español' } as const;
export type Language = keyof typeof LANGUAGES;

function preferred(): Language {
  const asked = [remembered('language') ?? '', ...navigator.languages].map((tag) => tag.slice(0, 2));
  return asked.find((tag): tag is Language => tag in LANGUAGES) ?? 'en';
}

export const language = signal<Language>(preferred());

effect(() => {
  document.documentElement.lang = language.value;
});

export function setLanguage(to: Language): void {
  remember('language', to);
  language.value = to;
}

const all: Readonly<Record<Language, Texts>> = { en, es };

/** The sentences of the shell and of the views that come with it. Read `.value` in a component: it follows the language. */
export const t = computed(() => all[language.value]);

/**
 * The sentences of one view that is loaded by itself, in both languages: `const t = sentences({ en: {...}, es: {...} })`,
 * then `t.value.title`. A sentence that is missing in one language does not compile.
 */
export function sentences<const Shape extends object>(both: {
  readonly en: Shape;
  readonly es: { readonly [Key in keyof NoInfer<Shape>]: Loose<Shape[Key]> };
}) {
  return computed(() => both[language.value] as { readonly [Key in keyof Shape]: Loose<Shape[Key]> });
}

/** A sentence's type without its wording. */
type Loose<Value> = Value extends string
  ? string
  : Value extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof Value]: Loose<Value[Key]> };

/** A number as people of the current language write it. */
export function count(value: number): string {
  return value.toLocaleString(language.value, { useGrouping: 'min2' });
}
