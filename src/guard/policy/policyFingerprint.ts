import { createHash } from 'node:crypto';
import type { Policy } from '../../domain/index.ts';

/** Sixteen hexadecimal digits that change whenever the policy means something else; comments and order of keys do not count. */
export function policyFingerprint(policy: Policy): string {
  return createHash('sha256').update(canonical(policy)).digest('hex').slice(0, 16);
}

/** JSON with sorted keys (as RFC 8785 sorts them). The order of topics counts: the first one that applies is named. */
function canonical(value: unknown, key = ''): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  if (key !== 'topics') entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner, name)}`).join(',')}}`;
}
