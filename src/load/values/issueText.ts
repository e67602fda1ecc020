import type { z } from 'zod';

/** What a schema has against a value, in plain words, and never with the value. */
export function issueText(issue: z.core.$ZodIssue, record: unknown): string {
  if (valueAt(record, issue.path) === undefined) return 'is missing';
  switch (issue.code) {
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_type':
      return `must be a ${issue.expected}`;
    case 'too_small':
      if (issue.origin === 'string') return issue.message;
      return `must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
    case 'too_big':
      if (issue.origin === 'string') return issue.message;
      return `must be ${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}`;
    case 'unrecognized_keys':
      return 'is not allowed in this row';
    case 'invalid_key':
      return 'has a key that is not allowed';
    case 'invalid_union':
      return issue.errors.flat()[0]?.message ?? 'is not allowed';
    default:
      return issue.message;
  }
}

function valueAt(record: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    record,
  );
}
