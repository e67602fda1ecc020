import type { Policy, Words } from '../../domain/index.ts';
import { wordPatterns } from '../sensitivity/wordPattern.ts';
import { didYouMean } from './didYouMean.ts';

/** Something that each value alone cannot show. */
export interface SemanticIssue {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly fix?: string;
}

/** What is wrong with a policy whose shape is right: unreadable words, unknown topics, contradictions. */
export function semanticIssues(policy: Policy): SemanticIssue[] {
  const topics = Object.keys(policy.topics);
  const issues: SemanticIssue[] = [];
  for (const [topic, { words, proxyWords }] of Object.entries(policy.topics)) {
    issues.push(...unreadable(words, ['topics', topic, 'words']));
    issues.push(...unreadable(proxyWords, ['topics', topic, 'proxyWords']));
  }
  issues.push(...unreadable(policy.lookAlikes, ['lookAlikes']));
  policy.exceptions.forEach((exception, i) => {
    if (!topics.includes(exception.topic))
      issues.push(unknownTopic(exception.topic, topics, ['exceptions', i, 'topic']));
    if ('phrase' in exception) {
      const wrong = wordPatterns(exception.phrase);
      if (typeof wrong === 'string') issues.push({ path: ['exceptions', i, 'phrase'], message: wrong });
    }
  });
  const { min, max } = policy.suggestions;
  if (min > max)
    issues.push({ path: ['suggestions', 'min'], message: `must not be above max, which is ${max}` });
  const { minGap, maxGap, growth } = policy.frequency;
  if (growth > 1 && maxGap < minGap)
    issues.push({ path: ['frequency', 'maxGap'], message: 'must not be shorter than minGap' });
  return issues;
}

function unreadable(lists: Words, path: readonly (string | number)[]): SemanticIssue[] {
  return Object.entries(lists).flatMap(([language, entries]) =>
    entries.flatMap((entry, i) => {
      const wrong = wordPatterns(entry);
      return typeof wrong === 'string'
        ? [{ path: [...path, language, i], message: `"${entry}" ${wrong}` }]
        : [];
    }),
  );
}

function unknownTopic(
  topic: string,
  topics: readonly string[],
  path: readonly (string | number)[],
): SemanticIssue {
  const meant = didYouMean(topic, topics);
  return {
    path,
    message: `there is no topic "${topic}"${meant === undefined ? '' : `; did you mean "${meant}"?`}`,
    fix: `topics: ${topics.join(', ') || 'none yet'}`,
  };
}
