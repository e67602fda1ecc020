import { startPostgres } from '../support/postgres.ts';
import { measureRates } from './measureRates.ts';

// npm run rates: limits for all and for a domain, held by 1, 2, 4 and 8 processes for a minute each. One JSON line for each; exit code 1 where one was exceeded
// or used to less than 98%.
const seconds = Number(process.argv[2] ?? 60);
const postgres = await startPostgres();
try {
  for (const processes of [1, 2, 4, 8]) {
    const report = await measureRates({ postgres, processes, seconds, perSecond: 100, slowPerSecond: 20 });
    process.stdout.write(`${JSON.stringify(report)}\n`);
    const isKept = [report.all, report.slow].every(({ most, limit, used }) => most <= limit && used >= 0.98);
    if (!isKept) process.exitCode = 1;
  }
} finally {
  await postgres.stop();
}
