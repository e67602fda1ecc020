import { createHash } from 'node:crypto';
import type { Combination, Context, Policy, Words } from '../../domain/index.ts';
import { createMatcher, type Entry, type Matcher } from './createMatcher.ts';

/** What a word of the policy says of a text that holds it. */
export interface Meaning {
  readonly topic: string;
  readonly rule: 'sensitive.word' | 'sensitive.proxy';
}

/** A group of a combination, found in a text when one of its words is. */
export interface Part {
  readonly whole: Combination & Pick<Meaning, 'topic'>;
  /** Which group; absent: one of `unless`. */
  readonly group?: number;
}

/** Something harmless: where it stands it takes the meaning from the words. */
export interface Cover {
  /** The topic that it concerns; absent: all. */
  readonly topic?: string | undefined;
  /** A context's words cover only where the context is given. */
  readonly context?: Context;
}

/** What finds a policy's words in a text. */
export interface PolicyMatchers {
  readonly words: Matcher<Meaning | Part>;
  readonly shelfWords: Matcher<Meaning | Part>;
  readonly harmless: Matcher<Cover>;
  readonly beside: Matcher<Context>;
}

/** Policies whose matchers are kept, by what they say: a proof opens a dozen shops of one policy, the studio two of it. */
const kept = new Map<string, PolicyMatchers>();
const KEPT = 4;

/** Prepares the word lists of a policy, or takes what an equal one has prepared in this process. */
export function matchersOf(policy: Policy): PolicyMatchers {
  const { topics, lookAlikes, exceptions, contexts } = policy;
  const said = JSON.stringify([topics, lookAlikes, exceptions, contexts]);
  const key = createHash('sha256').update(said).digest('base64');
  const matchers = kept.get(key) ?? prepare(policy);
  if (!kept.has(key) && kept.size >= KEPT) kept.clear();
  kept.set(key, matchers);
  return matchers;
}

function prepare(policy: Policy): PolicyMatchers {
  return {
    words: createMatcher<Meaning | Part>([...meanings(policy), ...parts(policy)]),
    shelfWords: createMatcher<Meaning | Part>(shelfMeanings(policy)),
    harmless: createMatcher<Cover>([
      ...flat(policy.lookAlikes).map((text) => ({ text, value: {} })),
      ...policy.exceptions.flatMap((exception) =>
        'phrase' in exception ? [{ text: exception.phrase, value: { topic: exception.topic } }] : [],
      ),
      ...policy.contexts.flatMap((context) =>
        context.words.map((text) => ({ text, value: { topic: context.topic, context } })),
      ),
    ]),
    beside: createMatcher<Context>(
      policy.contexts.flatMap((context) => context.beside.map((text) => ({ text, value: context }))),
    ),
  };
}

const flat = (lists: Words): readonly string[] => Object.values(lists).flat();

function meanings(policy: Policy): Entry<Meaning>[] {
  const from = (topic: string, rule: Meaning['rule'], lists: Words): Entry<Meaning>[] =>
    flat(lists).map((text) => ({ text, value: { topic, rule } }));
  return Object.entries(policy.topics).flatMap(([topic, { words, proxyWords }]) => [
    ...from(topic, 'sensitive.word', words),
    ...from(topic, 'sensitive.proxy', proxyWords),
  ]);
}

const shelfMeanings = (policy: Policy): Entry<Meaning>[] =>
  Object.entries(policy.topics).flatMap(([topic, { shelfWords }]) =>
    flat(shelfWords).map((text) => ({ text, value: { topic, rule: 'sensitive.word' } as const })),
  );

function parts(policy: Policy): Entry<Part>[] {
  return Object.entries(policy.topics).flatMap(([topic, { combinations }]) =>
    combinations.flatMap((combination) => {
      const whole = { ...combination, topic };
      return [
        ...combination.all.flatMap((group, i) => group.map((text) => ({ text, value: { whole, group: i } }))),
        ...combination.unless.map((text) => ({ text, value: { whole } })),
      ];
    }),
  );
}
