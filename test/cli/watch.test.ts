import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { copySample, ROOT, type SampleFolder } from '../support/sampleShop.ts';

let sample: SampleFolder;
beforeEach(async () => {
  sample = await copySample();
});
afterEach(() => sample[Symbol.asyncDispose]());

/** Waits until `look` finds something, for at most half a minute. */
async function until<T>(look: () => Promise<T | undefined | false>): Promise<T> {
  for (let n = 0; n < 300; n++) {
    const found = await look();
    if (found) return found;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  throw new Error('it did not happen in time');
}

it.each([['studio'], ['preview', '--watch']])(
  'mesura %s %s serves everybody on this machine, and ends when it is asked to',
  async (...command) => {
    const child = spawn(
      process.execPath,
      [path.join(ROOT, 'src/cli/main.ts'), ...command.filter(Boolean), '--port', '0'],
      { cwd: sample.folder, env: { PATH: process.env.PATH ?? '', NO_COLOR: '1' } },
    );
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    try {
      const url = await until(async () => /http:\/\/127\.0\.0\.1:\d+\//.exec(output)?.[0]);
      const people = async () =>
        (await (await fetch(new URL('/api/people?outcome=send&limit=1', url))).json()) as { total: number };
      await until(async () => (await people()).total > 10);
    } finally {
      child.kill('SIGINT');
    }
    const [code] = await once(child, 'exit');
    expect(code).toBe(0);
  },
);
