/**
 * An object with one property that is worked out when it is first read. Explaining a decision costs more than
 * making it, and nearly nobody asks. It reads, compares and serialises like any other property.
 */
export function lazily<T extends object, K extends string, V>(
  rest: T,
  key: K,
  make: () => V,
): Readonly<T & Record<K, V>> {
  let made: { readonly value: V } | undefined;
  Object.defineProperty(rest, key, {
    enumerable: true,
    get: () => {
      made ??= { value: make() };
      return made.value;
    },
  });
  return rest as Readonly<T & Record<K, V>>;
}
