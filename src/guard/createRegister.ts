/** Remembers something about objects, as a WeakMap does, and as unforgeably. */
export interface Register<T> {
  note(value: object, record: T): void;
  of(value: unknown): T | undefined;
}

class Itself {
  constructor(value: object) {
    // biome-ignore lint/correctness/noConstructorReturn: this is how a private field comes onto an object that exists
    return value;
  }
}

/**
 * A private field on the object itself instead of an entry in a WeakMap: it cannot be seen, copied, forged or
 * serialised either, and costs a tenth of the time and none of the garbage collector's. Measured in `guard.us`.
 * Note before freezing.
 */
export function createRegister<T>(): Register<T> {
  class Noted extends Itself {
    readonly #record: T;
    constructor(value: object, record: T) {
      super(value);
      this.#record = record;
    }
    static of(value: object): T | undefined {
      return #record in value ? value.#record : undefined;
    }
  }
  return {
    note: (value, record) => void new Noted(value, record),
    of: (value) => (typeof value === 'object' && value !== null ? Noted.of(value) : undefined),
  };
}
