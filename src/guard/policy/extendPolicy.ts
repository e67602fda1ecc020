import { DEFAULT_POLICY } from './default/index.ts';

type Raw = Readonly<Record<string, unknown>>;

/** Lists that the extending policy adds to; every other list of it replaces the built-in one. */
const JOINED = new Set([
  'law',
  'categories',
  'taxonomy',
  'proxies',
  'proxyCategories',
  'words',
  'proxyWords',
  'shelfWords',
  'combinations',
  'shelves',
  'contexts',
  'lookAlikes',
]);

const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A policy with what it extends folded in, before it is checked. In joined lists its own items come first, so that
 * the place of an error can be found in its file.
 */
export function extendPolicy(own: unknown): unknown {
  if (!isRaw(own) || own.extends !== 'mesura:default') return own;
  const without = new Set(
    Array.isArray(own.without)
      ? own.without.map((item: unknown) => (isRaw(item) ? item.topic : undefined))
      : [],
  );
  const topics = Object.entries(DEFAULT_POLICY.topics ?? {}).filter(([topic]) => !without.has(topic));
  return merged(own, { ...DEFAULT_POLICY, topics: Object.fromEntries(topics) }, false);
}

function merged(own: unknown, base: unknown, joined: boolean): unknown {
  if (own === undefined) return base;
  if (Array.isArray(own) && Array.isArray(base)) return joined ? [...own, ...base] : own;
  if (!isRaw(own) || !isRaw(base)) return own;
  const keys = [...Object.keys(base), ...Object.keys(own).filter((key) => !Object.hasOwn(base, key))];
  return Object.fromEntries(
    keys.map((key) => [
      key,
      merged(
        Object.hasOwn(own, key) ? own[key] : undefined,
        Object.hasOwn(base, key) ? base[key] : undefined,
        joined || JOINED.has(key),
      ),
    ]),
  );
}
