import type { Omission } from '../domain/index.ts';

/**
 * Whether something that was left out may be told where others read along. A purchase that was left out may not: it is
 * sensitive, of an unlisted source, or nobody knows what it is, and even a number would say that there is something. Nor
 * may a candidate that is sensitive, named or counted.
 */
export function mayBeTold({ role, rule, topic }: Omission): boolean {
  return (
    role === 'candidate' &&
    topic === undefined &&
    rule !== 'category.unmapped' &&
    !rule.startsWith('sensitive.')
  );
}
