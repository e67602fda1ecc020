import { DatabaseSync } from 'node:sqlite';
import type { RateState, RateStore } from '../../src/deliver/index.ts';

/** Counters in a SQLite file that several processes share: what `RateStore` asks of a database, at its plainest. */
export function openSqliteRates(file: string): RateStore & { close(): void } {
  const database = new DatabaseSync(file, { timeout: 10_000 });
  database.exec(
    'PRAGMA journal_mode = WAL; CREATE TABLE IF NOT EXISTS rates (key TEXT PRIMARY KEY, state TEXT NOT NULL)',
  );
  const read = database.prepare('SELECT state FROM rates WHERE key = ?');
  const write = database.prepare(
    'INSERT INTO rates VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET state = excluded.state',
  );
  return {
    async update(key, change) {
      database.exec('BEGIN IMMEDIATE');
      const row = read.get(key);
      const { state, result } = change(row && (JSON.parse(String(row.state)) as RateState), undefined);
      write.run(key, JSON.stringify(state));
      database.exec('COMMIT');
      return result;
    },
    close: () => database.close(),
  };
}
