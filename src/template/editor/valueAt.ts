import type { Scope } from '../check/resolve/Scope.ts';
import { propertyOf } from '../check/types/propertyOf.ts';
import { type Value, withoutNull } from '../check/types/Type.ts';

/** What a path stands for in a scope, looked up as the check does but without a word about what is not there. */
export function valueAt(scope: Scope, path: string): Value | undefined {
  const outer = /^(?:\.\.\/?)*/.exec(path)?.[0] ?? '';
  const depth = Math.ceil(outer.length / 3);
  const parts = path
    .slice(outer.length)
    .split(/[./]/)
    .filter((part) => part !== '' && part !== 'this');
  const [first] = parts;
  if (first?.startsWith('@'))
    return first === '@root'
      ? descend({ ...scope.root, optional: false }, parts.slice(1))
      : descend(scope.data[depth]?.get(first.slice(1)), parts.slice(1));
  const named = first === undefined || depth > 0 ? undefined : scope.blockParams.get(first);
  if (named) return descend(named, parts.slice(1));
  const frame = scope.frames[depth];
  const given = first === undefined ? undefined : frame?.hash?.get(first);
  if (given) return descend(given, parts.slice(1));
  return frame && descend({ type: frame.type, optional: false }, parts);
}

function descend(from: Value | undefined, parts: readonly string[]): Value | undefined {
  let value = from;
  for (const part of parts) {
    if (value === undefined) return undefined;
    value = propertyOf(withoutNull(value.type).type, part.replace(/^\[|\]$/g, ''));
  }
  return value;
}
