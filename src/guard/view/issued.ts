import type { Instant } from '../../domain/index.ts';
import { createRegister } from '../createRegister.ts';

/** What the guard remembers of an object that it issued. */
export interface Issued {
  readonly kind: 'purchase' | 'complement';
  /** One object a decision: what was issued for one customer is not printed in another's email. */
  readonly decision: object;
  readonly language: string;
  readonly timeZone: string;
  /** The purchase that the object is, or comes from. */
  readonly bought: { readonly name: string; readonly placedAt: Instant };
  /** The moment of the decision, to tell this year's dates from last year's. */
  readonly now: Instant;
}

const register = createRegister<Issued>();

/** Remembers an object of a view as issued. It is frozen: what was issued cannot be changed afterwards. */
export function issue<T extends object>(view: T, record: Issued): Readonly<T> {
  register.note(view, record);
  return Object.freeze(view);
}

/** What the guard remembers of an object, if it issued it. */
export function issuedRecord(value: unknown): Issued | undefined {
  return register.of(value);
}

/** Whether the guard issued this very object: a product that may be printed. */
export function isIssued(value: unknown): value is object {
  return register.of(value) !== undefined;
}
