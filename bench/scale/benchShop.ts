import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { PostgresServer } from '../../test/support/postgres.ts';
import { type Print, rounded } from '../Figure.ts';
import { NOW, writeShop } from './writeShop.ts';

const MAIN = path.resolve(import.meta.dirname, '../../src/cli/main.ts');
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  import: ['import', '--json'],
  plan: ['plan', '--json', '--now', NOW],
  dry: ['send', '--all', '--dry-run', '--json', '--now', NOW],
};

/** Import, plan and dry run of a shop of so many customers, three order lines each, as a user starts them: time, memory, and what the database holds. */
export async function benchShop(
  print: Print,
  postgres: PostgresServer,
  { customers }: { readonly customers: number },
): Promise<void> {
  const figure = (name: string, value: number, unit: string) =>
    print({ name: `scale.${name}`, value: rounded(value), unit });
  const folder = await mkdtemp(path.join(tmpdir(), 'mesura-scale-'));
  const address = await postgres.createDatabase();
  const client = new pg.Client(address);
  await client.connect();
  try {
    await writeShop(folder, customers);
    figure('customers', customers, 'people');
    for (const [name, command] of Object.entries(COMMANDS)) {
      const { code, seconds, cpu, megabytes } = await run(command, folder, address);
      figure(`${name}.seconds`, seconds, 's');
      figure(`${name}.cpu`, cpu, 's');
      figure(`${name}.memory`, megabytes, 'MB');
      if (code !== 0) figure(`${name}.exit`, code, 'code');
      const { rows } = await client.query<{ size: string }>(
        'select pg_database_size(current_database()) as size',
      );
      figure(`${name}.database`, Number(rows[0]?.size) / 2 ** 20, 'MB');
    }
  } finally {
    await client.end();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs a command as a user starts it, and asks it, as it ends, how much memory and time of a processor it took. */
async function run(command: readonly string[], cwd: string, address: string) {
  const asks = `process.on('exit', () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage(); process.stderr.write('PEAK ' + maxRSS + ' ' + (userCPUTime + systemCPUTime) + '\\n'); })`;
  const started = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(asks)}`, MAIN, ...command],
    {
      cwd,
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
