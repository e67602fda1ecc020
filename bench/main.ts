import type { Print } from './Figure.ts';

/** `npm run bench [-- name...]`: runs all benches, or those named, and prints one JSON line per figure. */
const BENCHES: Readonly<Record<string, () => Promise<{ bench(print: Print): Promise<void> }>>> = {
  template: () => import('./template/bench.ts'),
  check: () => import('./check.ts'),
  inspect: () => import('./inspect/bench.ts'),
  store: () => import('./store/bench.ts'),
  guard: () => import('./guard/bench.ts'),
  recognition: () => import('./recognition/bench.ts'),
  learn: () => import('./learn/bench.ts'),
  import: () => import('./import/bench.ts'),
  shelves: () => import('./shelves/bench.ts'),
  send: () => import('./send/bench.ts'),
  run: () => import('./run/bench.ts'),
  scale: () => import('./scale/bench.ts'),
  start: () => import('./start.ts'),
  serve: () => import('./serve/bench.ts'),
  studio: () => import('./studio/bench.ts'),
};

const chosen = process.argv.slice(2);
for (const [name, load] of Object.entries(BENCHES)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const { bench } = await load();
  await bench((figure) => process.stdout.write(`${JSON.stringify(figure)}\n`));
}
