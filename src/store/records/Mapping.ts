import type { RowStatement, Value } from '../database/Database.ts';

/** How one kind of record lies in its table. */
export interface Mapping<Record, Row> {
  readonly target: RowStatement;
  /** In the order of the target's columns. */
  readonly toRow: (record: Record) => Value[];
  /** The schema admitted the record when it came in, so it is not asked again. */
  readonly fromRow: (row: Row) => Record;
}

/** What a row is without its nulls: an absent field is absent, never `undefined` or `null`. */
export type Present<T> = { [K in keyof T as null extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as null extends T[K] ? K : never]?: Exclude<T[K], null>;
};

export function present<T extends object>(fields: T): Present<T> {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (value !== null && value !== undefined) kept[name] = value;
  }
  return Object.freeze(kept) as Present<T>;
}

export const jsonOrNull = (value: object | undefined): string | null =>
  value === undefined ? null : JSON.stringify(value);

export const parsedOrNull = <T>(text: string | null): T | null =>
  text === null ? null : (JSON.parse(text) as T);

export const money = (
  amount: number | null,
  currency: string | null,
): { readonly amount: number; readonly currency: string } | null =>
  amount === null || currency === null ? null : Object.freeze({ amount, currency });
