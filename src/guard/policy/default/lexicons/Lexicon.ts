import type { TopicInput } from '../TopicInput.ts';

/** What a lexicon adds to topics of the built-in policy. `mul`: names that are the same in all languages. */
export type Lexicon = Readonly<Record<string, Pick<TopicInput, 'words' | 'shelfWords' | 'combinations'>>>;
