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

/** The pinned Node beside this program, or the one of the shop's own folder, from which it is run. */
function findPinnedNode() {
  // A pinned Node that is too old itself would start this file again and again.
  if (process.env.MESURA_ON_PINNED_NODE) return undefined;
  for (const from of [import.meta.url, `${process.cwd()}/`]) {
    try {
      return createRequire(from).resolve('node/bin/node');
    } catch {
      // Not there: look at the next place.
    }
  }
  return undefined;
}

function startOnPinnedNode() {
  const pinned = findPinnedNode();
  if (pinned === undefined) {
    process.stderr.write(
      `mesura needs Node ${NEEDED.join('.')} or newer; this is ${process.versions.node}. Run "npm install" in the shop's folder, which brings one, or install a newer Node.\n`,
    );
    return 2;
  }
  const { status, signal } = spawnSync(pinned, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, MESURA_ON_PINNED_NODE: '1' },
  });
  return status ?? (signal ? 1 : 2);
}
