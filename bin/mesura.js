#!/usr/bin/env node
// Starts the command line on a Node that is new enough: this one, or the one pinned in the project's packages.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const NEEDED = [24, 19];
const [major, minor] = process.versions.node.split('.').map(Number);

if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) {
  const built = new URL('../dist/cli/main.js', import.meta.url);
  await import(existsSync(built) ? built.href : new URL('../src/cli/main.ts', import.meta.url).href);
} else {
  startOnPinnedNode();
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
    process.exitCode = 2;
    return;
  }
  const argv = [fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  const env = { ...process.env, MESURA_ON_PINNED_NODE: '1' };
  if (typeof process.execve === 'function') {
    // The best there is: this process becomes the run, and whoever sends signals reaches it.
    try {
      process.execve(pinned, [pinned, ...argv], env);
    } catch {
      // Not on this system: a child, then.
    }
  }
  const child = spawn(pinned, argv, { stdio: 'inherit', env });
  // A supervisor signals this process and waits for it: the run must hear of it, and this must outlive the run.
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT', 'SIGUSR2']) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('error', (error) => {
    process.stderr.write(`mesura cannot start ${pinned}: ${error.message}\n`);
    process.exitCode = 2;
  });
  child.on('exit', (code, signal) => {
    if (signal === null) {
      process.exitCode = code ?? 2;
      return;
    }
    // Ends as the run did, so that whoever looks sees the signal and not a made-up code.
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}
