/**
 * Reads a property as Handlebars 4.7.10 does by default: own properties only, so that neither prototypes (polluted ones included)
 * nor their getters and methods can be reached, and never a prototype's way back to its constructor.
 */
export function lookupProperty(parent: unknown, name: string): unknown {
  const value = (parent as Record<string, unknown>)[name];
  if (value === undefined || value === null) return value;
  if (!Object.hasOwn(parent as object, name)) return undefined;
  if (name === 'constructor' && typeof value === 'function' && parent === value.prototype) return undefined;
  return value;
}

/** What `#if` and `#with` take as nothing: like JavaScript's falsy values, except 0, and the empty list. */
export function isEmpty(value: unknown): boolean {
  return (!value && value !== 0) || (Array.isArray(value) && value.length === 0);
}

/** A new object with the own enumerable properties of all `sources`. */
export function extend(...sources: unknown[]): Record<string, unknown> {
  const target: Record<string, unknown> = {};
  for (const source of sources) {
    if (
      source === null ||
      (typeof source !== 'object' && typeof source !== 'function' && typeof source !== 'string')
    )
      continue;
    for (const key of Object.keys(source)) define(target, key, (source as Record<string, unknown>)[key]);
  }
  return target;
}

/** Sets an own property even where the name is `__proto__`. */
export function define(target: object, key: string, value: unknown): void {
  if (key === '__proto__') {
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  } else {
    (target as Record<string, unknown>)[key] = value;
  }
}
