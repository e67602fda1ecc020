import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ROOT } from '../../test/support/sampleShop.ts';
import type { Print } from '../Figure.ts';
import { keystrokes } from './keystroke.ts';
import { serverFigures } from './server.ts';

const run = promisify(execFile);

/** Set to anything, the shop of 10,000 people alone is measured: a minute instead of six. */
const IS_SHORT = process.env.MESURA_BENCH_SHORT !== undefined;

/** The studio over shops of 10,000 and of 100,000 people. */
export async function bench(print: Print): Promise<void> {
  // As it is published: Node takes a second to read the sources.
  await run('npm', ['run', 'build'], { cwd: ROOT });
  await serverFigures(print, 10_000);
  if (IS_SHORT) return;
  await serverFigures(print, 100_000);
  await keystrokes(print);
}
