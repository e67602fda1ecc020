#!/usr/bin/env node
// Starts the command line on a Node that is new enough: this one, or the one pinned in the project's packages.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const NEEDED = [24, 19];
const [major, minor] = process.versions.node.split('.').map(Number);

if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) {
  const built = new URL('../dist/cli/main.js', import.meta.url);
  await import(existsSync(built) ? built.href : new URL('../src/cli/main.ts', import.meta.url).href);
} else {
  process.exitCode = startOnPinnedNode();
}

function startOnPinnedNode() {
  let pinned;
  try {
    const require = createRequire(import.meta.url);
    pinned = require.resolve('node/bin/node');
  } catch {
    process.stderr.write(
      `mesura needs Node ${NEEDED.join('.')} or newer; this is ${process.versions.node}. Run it through npm ("npx mesura ..."), which uses the pinned one, or install a newer Node.\n`,
    );
    return 2;
  }
  const { status, signal } = spawnSync(pinned, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  return status ?? (signal ? 1 : 2);
}
