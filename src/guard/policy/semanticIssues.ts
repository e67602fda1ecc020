import type { Policy, Words } from '../../domain/index.ts';
import { wordPatterns } from '../sensitivity/wordPattern.ts';
import { didYouMean } from './didYouMean.ts';
import { taxonomyIssue } from './taxonomy/taxonomyIssue.ts';

/** Something that each value alone cannot show. */
export interface SemanticIssue {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly fix?: string;
  /** The name that was probably meant. */
  readonly meant?: string;
}

/** What is wrong with a policy whose shape is right: unreadable words, unknown topics, contradictions. */
export function semanticIssues(policy: Policy): SemanticIssue[] {
  const topics = Object.keys(policy.topics);
  const issues: SemanticIssue[] = [];
  for (const [shelf, category] of Object.entries(policy.categories.map)) {
    const issue = taxonomyIssue(category);
    if (issue) issues.push({ path: ['categories', 'map', shelf], ...issue });
  }
  for (const [topic, { words, proxyWords, shelfWords, combinations, taxonomy }] of Object.entries(
    policy.topics,
  )) {
    taxonomy.forEach((category, i) => {
      const issue = taxonomyIssue(category);
      if (issue) issues.push({ path: ['topics', topic, 'taxonomy', i], ...issue });
    });
    issues.push(...unreadable(words, ['topics', topic, 'words']));
    issues.push(...unreadable(proxyWords, ['topics', topic, 'proxyWords']));
    issues.push(...unreadable(shelfWords, ['topics', topic, 'shelfWords']));
    combinations.forEach(({ all, unless }, i) => {
      const place = ['topics', topic, 'combinations', i];
      all.forEach((group, j) => void issues.push(...unreadableIn(group, [...place, 'all', j])));
      issues.push(...unreadableIn(unless, [...place, 'unless']));
    });
  }
  issues.push(...unreadable(policy.lookAlikes, ['lookAlikes']));
  for (const [kind, lists] of Object.entries(policy.shelves))
    issues.push(...unreadable(lists, ['shelves', kind]));
  policy.contexts.forEach((context, i) => {
    issues.push(...unreadableIn(context.words, ['contexts', i, 'words']));
    issues.push(...unreadableIn(context.beside, ['contexts', i, 'beside']));
    if (context.topic !== undefined && !topics.includes(context.topic) && !isLeftOut(policy, context.topic))
      issues.push(unknownTopic(context.topic, topics, ['contexts', i, 'topic']));
    for (const [j, kind] of context.shelves.entries())
      if (!Object.hasOwn(policy.shelves, kind))
        issues.push({
          path: ['contexts', i, 'shelves', j],
          message: `there is no kind of shelf "${kind}"`,
          fix: `shelves: ${Object.keys(policy.shelves).join(', ') || 'none yet'}`,
        });
    if (context.beside.length + context.shelves.length === 0)
      issues.push({ path: ['contexts', i], message: 'must say beside which words or on which shelves' });
  });
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

/** A context of the built-in policy may speak of a topic that this one leaves out. */
const isLeftOut = (policy: Policy, topic: string) => policy.without.some((one) => one.topic === topic);

function unreadable(lists: Words, path: readonly (string | number)[]): SemanticIssue[] {
  return Object.entries(lists).flatMap(([language, entries]) => unreadableIn(entries, [...path, language]));
}

function unreadableIn(entries: readonly string[], path: readonly (string | number)[]): SemanticIssue[] {
  return entries.flatMap((entry, i) => {
    const wrong = wordPatterns(entry);
    return typeof wrong === 'string' ? [{ path: [...path, i], message: `"${entry}" ${wrong}` }] : [];
  });
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
    ...(meant !== undefined && { meant }),
  };
}
