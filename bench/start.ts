import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Print } from './Figure.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const TIMES = 11;
const RUNS = { sources: 'src/cli/main.ts', dist: 'dist/cli/main.js' } as const;

/** How long a command takes to start, from the sources and as it is built: the median of eleven. */
export async function bench(print: Print): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'mesura-bench-'));
  try {
    await start(RUNS.dist, ['init', folder]);
    for (const [name, main] of Object.entries(RUNS)) {
      print({ name: `start.help.ms.${name}`, value: await median(main, ['--help'], folder), unit: 'ms' });
      const send = ['send', '--all', '--sample'];
      print({ name: `start.send.empty.ms.${name}`, value: await median(main, send, folder), unit: 'ms' });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function median(main: string, args: readonly string[], cwd: string): Promise<number> {
  // What Node has compiled is kept from the first time on.
  await start(main, args, cwd);
  const times: number[] = [];
  for (let n = 0; n < TIMES; n++) {
    const started = performance.now();
    await start(main, args, cwd);
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  return Math.round(times[Math.floor(TIMES / 2)] ?? 0);
}

/** Nobody is due in a shop whose files were not imported, so no server is asked. */
async function start(main: string, args: readonly string[], cwd = ROOT): Promise<void> {
  await promisify(execFile)(process.execPath, [path.join(ROOT, main), ...args], {
    cwd,
    env: {
      ...process.env,
      MESURA_SECRET: 'a-secret-of-the-bench-of-enough-characters',
      SMTP_URL: 'smtp://127.0.0.1:9',
    },
  });
}
