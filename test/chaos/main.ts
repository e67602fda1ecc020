import { startPostgres } from '../support/postgres.ts';
import { chaos } from './chaos.ts';
import { chaosOfMachines } from './machines.ts';

// npm run chaos [-- SEED [kills|machines]]: 200 kills over 2,000 messages, on SQLite and on Postgres, then 200 faults over 20,000 messages of 1, 2, 4 and 8 machines;
// or one of the two parts. One JSON line for each; exit code 1 where anybody was written to twice or forgotten.
const seed = Number(process.argv[2] ?? Math.floor(Math.random() * 2 ** 31));
const part = process.argv[3];
const postgres = await startPostgres();
const tell = (about: object, report: Awaited<ReturnType<typeof chaos | typeof chaosOfMachines>>) => {
  process.stdout.write(`${JSON.stringify({ ...about, seed, ...report })}\n`);
  const { duplicates, forgotten, unnamed, invented } = report;
  const strayed = 'strayed' in report ? report.strayed + report.crashes.length : 0;
  if (duplicates + forgotten + unnamed + invented + strayed > 0) process.exitCode = 1;
};
try {
  for (const databaseUrl of part === 'machines' ? [] : [undefined, await postgres.createDatabase()]) {
    const database = databaseUrl === undefined ? 'SQLite' : 'Postgres';
    tell({ database }, await chaos({ messages: 2000, kills: 200, seed, databaseUrl }));
  }
  for (const machines of part === 'kills' ? [] : [1, 2, 4, 8]) {
    const report = await chaosOfMachines({ postgres, machines, messages: 5000, faults: 50, seed });
    tell({ database: 'Postgres' }, report);
  }
} finally {
  await postgres.stop();
}
