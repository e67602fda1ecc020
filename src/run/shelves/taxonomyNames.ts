const LANGUAGES = {
  es: () => import('../../guard/policy/taxonomy/names/es.ts'),
  de: () => import('../../guard/policy/taxonomy/names/de.ts'),
  fr: () => import('../../guard/policy/taxonomy/names/fr.ts'),
  it: () => import('../../guard/policy/taxonomy/names/it.ts'),
  pt: () => import('../../guard/policy/taxonomy/names/pt.ts'),
  nl: () => import('../../guard/policy/taxonomy/names/nl.ts'),
} as const;

/** Google's names of its categories by language, besides English. Loaded when they are asked for: they are large. */
export async function taxonomyNames(): Promise<Readonly<Record<string, string>>> {
  const loaded = await Promise.all(
    Object.entries(LANGUAGES).map(async ([language, load]) => [language, (await load()).NAMES] as const),
  );
  return Object.fromEntries(loaded);
}
