import type { Words } from '../../../domain/index.ts';
import { baby } from './lexicons/baby.ts';
import { beer } from './lexicons/beer.ts';
import { beliefs } from './lexicons/beliefs.ts';
import { bottles } from './lexicons/bottles.ts';
import { hygiene } from './lexicons/hygiene.ts';
import { remedies } from './lexicons/remedies.ts';
import { spirits } from './lexicons/spirits.ts';
import { substances } from './lexicons/substances.ts';
import { wine } from './lexicons/wine.ts';
import type { TopicInput } from './TopicInput.ts';

const LEXICONS = [baby, beliefs, hygiene, wine, beer, spirits, bottles, remedies, substances];

/** The topics with what the lexicons add to each: the topic's own words come first, and name it. */
export function withLexicons(topics: Readonly<Record<string, TopicInput>>): Record<string, TopicInput> {
  return Object.fromEntries(
    Object.entries(topics).map(([name, topic]) => {
      const added = LEXICONS.flatMap((lexicon) => (lexicon[name] ? [lexicon[name]] : []));
      return [
        name,
        {
          ...topic,
          words: joined([topic.words, ...added.map(({ words }) => words)]),
          shelfWords: joined([topic.shelfWords, ...added.map(({ shelfWords }) => shelfWords)]),
          combinations: [topic, ...added].flatMap(({ combinations }) => combinations ?? []),
        },
      ];
    }),
  );
}

function joined(all: readonly (Words | undefined)[]): Record<string, string[]> {
  const result: Record<string, string[]> = {};
  for (const words of all)
    for (const [language, entries] of Object.entries(words ?? {}))
      result[language] = [...(result[language] ?? []), ...entries];
  return result;
}
