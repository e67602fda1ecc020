import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startPostgres } from '../../test/support/postgres.ts';
import { rounded } from '../Figure.ts';
import { NOW, writeShop } from './writeShop.ts';

// node bench/scale/main.ts [CUSTOMERS]: import, import again, plan and dry run of a shop of so many customers (3,000,000) with three order lines
// each, on a Postgres of its own, as a user starts them. One JSON line a figure. It takes long and some gigabytes of disk, so `npm run bench` leaves it out.
const customers = Number(process.argv[2] ?? 3_000_000);
const MAIN = path.resolve(import.meta.dirname, '../../src/cli/main.ts');
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  import: ['import', '--json'],
  plan: ['plan', '--json', '--now', NOW],
  dry: ['send', '--all', '--dry-run', '--json', '--now', NOW],
};

const print = (name: string, value: number, unit: string) =>
  process.stdout.write(`${JSON.stringify({ name: `scale.${name}`, value: rounded(value), unit })}\n`);

const folder = await mkdtemp(path.join(tmpdir(), 'mesura-scale-'));
const postgres = await startPostgres();
try {
  await writeShop(folder, customers);
  const address = await postgres.createDatabase();
  const client = new pg.Client(address);
  await client.connect();
  print('customers', customers, 'people');
  for (const [name, command] of Object.entries(COMMANDS)) {
    const { code, seconds, cpu, megabytes } = await run(command, address);
    print(`${name}.seconds`, seconds, 's');
    print(`${name}.cpu`, cpu, 's');
    print(`${name}.memory`, megabytes, 'MB');
    if (code !== 0) print(`${name}.exit`, code, 'code');
    const { rows } = await client.query<{ size: string }>(
      'select pg_database_size(current_database()) as size',
    );
    print(`${name}.database`, Number(rows[0]?.size) / 2 ** 20, 'MB');
  }
  await client.end();
} finally {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}

/** Runs a command as a user starts it, and asks it, as it ends, how much memory and time of a processor it took. */
async function run(command: readonly string[], address: string) {
  const asks = `process.on('exit', () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage(); process.stderr.write('PEAK ' + maxRSS + ' ' + (userCPUTime + systemCPUTime) + '\\n'); })`;
  const started = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(asks)}`, MAIN, ...command],
    {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        ...process.env,
        MESURA_DATABASE_URL: address,
        MESURA_SECRET: 'a-secret-of-the-bench-of-enough-characters',
        SMTP_URL: 'smtp://127.0.0.1:1',
      },
    },
  );
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    told = (told + chunk).slice(-4_000);
  });
  const code = await new Promise<number>((resolve) => child.on('close', (status) => resolve(status ?? -1)));
  const [, kilobytes, microseconds] = /PEAK (\d+) (\d+)/.exec(told) ?? [];
  if (code !== 0) process.stderr.write(told);
  return {
    code,
    seconds: (performance.now() - started) / 1000,
    cpu: Number(microseconds) / 1e6,
    megabytes: Number(kilobytes) / 1024,
  };
}
