/**
 * For `JSON.stringify`: moments are milliseconds inside of the program and ISO 8601 for everybody else. They are known by
 * their names: `at`, `until`, `since`, and all that end in `At` or `Until`.
 */
export function isoMoments(name: string, value: unknown): unknown {
  const isMoment = /^(at|until|since)$|[a-z](At|Until)$/.test(name) && typeof value === 'number';
  return isMoment ? new Date(value).toISOString() : value;
}
