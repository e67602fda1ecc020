import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import config from '../../mesura.config.ts';
import type { Print } from '../Figure.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const MAIN = path.join(ROOT, 'src/cli/main.ts');
const REAL = path.join(ROOT, '../shared/data/onlineretail/orders_dev.csv.gz');

/**
 * One flat file of a real shop's order lines (265,355), which feeds several kinds: lines read in a second of the whole process, start and writing
 * to the database included; then the same again, which must change nothing. Nothing where the file is not there.
 */
export async function bench(print: Print): Promise<void> {
  if (!existsSync(REAL)) return;
  const folder = await mkdtemp(path.join(tmpdir(), 'mesura-bench-'));
  try {
    await cp(path.join(ROOT, 'policy.yaml'), path.join(folder, 'policy.yaml'));
    const data = { orders: { preset: 'lines', file: REAL } };
    const { now: _now, preview: _preview, ...shop } = config;
    await writeFile(path.join(folder, 'mesura.config.json'), JSON.stringify({ ...shop, data }));
    for (const name of ['flat', 'flat.again']) {
      const { seconds, cpu, megabytes, report } = await measure(folder);
      print({
        name: `import.lines_per_second.${name}`,
        value: Math.round(report.rows / seconds),
        unit: '1/s',
      });
      print({ name: `import.cpu.${name}`, value: cpu, unit: 's' });
      print({ name: `import.memory.${name}`, value: megabytes, unit: 'MB' });
      const changed = report.imported.reduce((sum, one) => sum + one.changed, 0);
      print({ name: `import.changed.${name}`, value: changed, unit: 'records' });
      print({ name: `import.returns_unmatched.${name}`, value: report.returns.unmatched, unit: 'lines' });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Report {
  readonly rows: number;
  readonly imported: readonly { readonly changed: number }[];
  readonly returns: { readonly unmatched: number };
}

/** Runs the import as a user starts it, and asks it, as it ends, how much memory and time of a processor it took. */
async function measure(cwd: string) {
  const asks = `process.on('exit', () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage(); process.stderr.write('PEAK ' + maxRSS + ' ' + (userCPUTime + systemCPUTime) + '\\n'); })`;
  const started = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(asks)}`, MAIN, 'import', '--json'],
    { cwd, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
  });
  await new Promise((resolve) => child.on('close', resolve));
  const [, kilobytes, microseconds] = /PEAK (\d+) (\d+)/.exec(stderr) ?? [];
  const report = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Report;
  return {
    seconds: (performance.now() - started) / 1000,
    cpu: Number((Number(microseconds) / 1e6).toFixed(2)),
    megabytes: Math.round(Number(kilobytes) / 1024),
    report,
  };
}
