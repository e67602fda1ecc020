import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Print } from '../Figure.ts';
import { shopFiles } from './shopFiles.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const MAIN = path.join(ROOT, 'src/cli/main.ts');
const SIZES = [1_000, 10_000];

/** The whole job over many customers, as a user starts it: seconds and peak memory of each process. */
export async function bench(print: Print): Promise<void> {
  for (const customers of SIZES) {
    const folder = await mkdtemp(path.join(tmpdir(), 'mesura-bench-'));
    try {
      await prepare(folder, customers);
      for (const args of [['import'], ['plan', '--json'], ['preview', '--json']]) {
        const { seconds, megabytes } = await measure(args, folder);
        print({ name: `run.${args[0]}.seconds.${customers}`, value: seconds, unit: 's' });
        print({ name: `run.${args[0]}.memory.${customers}`, value: megabytes, unit: 'MB' });
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

async function prepare(folder: string, customers: number): Promise<void> {
  for (const name of ['templates', 'partials', 'policy.yaml', 'mesura.config.ts']) {
    await cp(path.join(ROOT, name), path.join(folder, name), { recursive: true });
  }
  await cp(path.join(ROOT, 'data'), path.join(folder, 'data'), {
    recursive: true,
    filter: (source) => !source.includes('pictures'),
  });
  for (const [name, content] of Object.entries(shopFiles(customers))) {
    await writeFile(path.join(folder, 'data', name), content);
  }
}

/** Runs the command line and asks it, as it ends, how much memory it had at most. */
async function measure(
  args: readonly string[],
  cwd: string,
): Promise<{ seconds: number; megabytes: number }> {
  const asks = `process.on('exit', () => process.stderr.write('PEAK ' + process.resourceUsage().maxRSS + '\\n'))`;
  const started = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(asks)}`, MAIN, ...args],
    {
      cwd,
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  const [, kilobytes] = /PEAK (\d+)/.exec(stderr) ?? [];
  if (code !== 0 || kilobytes === undefined)
    throw new Error(`mesura ${args.join(' ')} ended with ${code}: ${stderr}`);
  return {
    seconds: Number(((performance.now() - started) / 1000).toFixed(2)),
    megabytes: Math.round(Number(kilobytes) / 1024),
  };
}
