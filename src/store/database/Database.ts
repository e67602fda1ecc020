import type { Kysely, RawBuilder } from 'kysely';
import type { Tables } from './Tables.ts';

export type Queries = Kysely<Tables>;
export type ColumnType = 'text' | 'int' | 'real';

/** One value of a row on its way to the database. */
export type Value = string | number | null;

/** What a row of a table is made of, for inserting or updating many. */
export interface RowStatement {
  readonly table: keyof Tables;
  readonly columns: readonly string[];
  readonly types: readonly ColumnType[];
  /** The columns that tell one row from another. */
  readonly key: readonly string[];
}

export type RowOf<C extends Readonly<Record<string, ColumnType>>> = {
  [K in keyof C]: C[K] extends 'text' ? string : number;
};

/** Something that only one process at a time can hold, until it lets go or ends. */
export interface Hold {
  /** Aborted when it was lost. */
  readonly lost: AbortSignal;
  release(): Promise<void>;
}

/**
 * Who else may write at the same time, where more than one can (Postgres; in SQLite nobody else ever writes). By nature anybody: what is
 * written is kept right by row locks and unique keys.
 */
export interface WriteOptions {
  /** Nobody who names the same thing, alone or together. */
  readonly alone?: string;
  /** Nobody who wants the same thing alone. */
  readonly together?: string;
  /** Everything is read as it was at the beginning; what somebody else has changed since makes it begin anew. */
  readonly snapshot?: boolean;
}

/** What the store asks of a dialect beyond Kysely. All SQL that differs between the two is behind this. */
export interface Database {
  readonly dialect: 'sqlite' | 'postgres';
  readonly queries: Queries;
  /**
   * One durable transaction. Rejections roll back. `work` is called anew where another writer was first (a deadlock, a unique
   * key), so it must do nothing beside its queries that may not be done twice.
   */
  write<T>(work: (queries: Queries) => Promise<T>, options?: WriteOptions): Promise<T>;
  /** Inserts rows, or updates those whose key exists and whose values differ. Only inside of `write`. */
  upsert(
    queries: Queries,
    target: RowStatement,
    rows: readonly (readonly Value[])[],
  ): Promise<{ added: number; changed: number }>;
  /** Rows as a table that a statement can join, sent as one parameter however many they are. */
  rows<C extends Readonly<Record<string, ColumnType>>>(
    columns: C,
    rows: readonly (readonly Value[])[],
  ): RawBuilder<RowOf<C>>;
  /**
   * `undefined` while another process, or another opening of the database, holds what has this name.
   *
   * @param mode `together`: beside others that hold it so (Postgres only)
   */
  hold(name: string, mode?: 'alone' | 'together'): Promise<Hold | undefined>;
  /** Whether somebody holds it alone at this moment. Nobody who wants it is refused because of the question. */
  isHeld(name: string): Promise<boolean>;
  verify(): Promise<void>;
  /** After an erasure: leaves no copy in the database's own files, as far as it knows where they are. */
  scrub(): Promise<void>;
  close(): Promise<void>;
}
