import type { ColumnType, RowStatement } from '../database/Database.ts';
import type { Tables } from '../database/Tables.ts';

/** A table whose columns are named once, with their types. */
export function target<T extends keyof Tables>(
  table: T,
  key: readonly (keyof Tables[T] & string)[],
  columns: Readonly<Record<keyof Tables[T] & string, ColumnType>>,
): RowStatement {
  return { table, key, columns: Object.keys(columns), types: Object.values<ColumnType>(columns) };
}
