import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(path.join(ROOT, name), 'utf8');
const run = promisify(execFile);

it('the page about the guard shows the example that runs, and what it prints', async () => {
  const page = read('docs/guard.md');
  expect(/```ts\n([\s\S]*?)```/.exec(page)?.[1]).toBe(read('examples/guard-only/main.ts'));
  const { stdout } = await run(process.execPath, ['examples/guard-only/main.ts'], { cwd: ROOT });
  expect(page).toContain(`\`\`\`text (what it prints)\n${stdout.trimEnd()}\n\`\`\``);
});

it('the example has no wrong type, with the types that the package ships', async () => {
  const tsc = path.join(ROOT, 'node_modules/.bin/tsc');
  const strict = [
    '--strict',
    '--exactOptionalPropertyTypes',
    '--skipLibCheck',
    '--types',
    'node',
    '--target',
    'es2024',
  ];
  await run(
    tsc,
    ['--ignoreConfig', '--noEmit', '--module', 'nodenext', ...strict, 'examples/guard-only/main.ts'],
    { cwd: ROOT },
  );
});
