import { startPostgres } from '../support/postgres.ts';
import { chaos } from './chaos.ts';

// npm run chaos [-- SEED]: 200 kills over 2,000 messages, on SQLite and on Postgres. One JSON line for each; exit code 1
// where anybody was written to twice or forgotten.
const seed = Number(process.argv[2] ?? Math.floor(Math.random() * 2 ** 31));
const postgres = await startPostgres();
try {
  for (const databaseUrl of [undefined, await postgres.createDatabase()]) {
    const database = databaseUrl === undefined ? 'SQLite' : 'Postgres';
    const report = await chaos({ messages: 2000, kills: 200, seed, databaseUrl });
    process.stdout.write(`${JSON.stringify({ database, seed, ...report })}\n`);
    const { duplicates, forgotten, unnamed, invented } = report;
    if (duplicates + forgotten + unnamed + invented > 0) process.exitCode = 1;
  }
} finally {
  await postgres.stop();
}
