import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { builtApp } from '../../support/builtApp.ts';

/** Script before the editor loads, as it lies on the disk: what a browser must read, packed or not. */
const LIMIT_BYTES = 150_000;

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

let folder: string;
let chunks: Readonly<Record<string, Chunk>>;

beforeAll(async () => {
  folder = await builtApp();
  chunks = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as typeof chunks;
});

it('before the editor loads, every other view together takes at most 150 KB of script', () => {
  const before = new Set<string>();
  const take = (name: string) => {
    const chunk = chunks[name];
    if (chunk === undefined || before.has(chunk.file)) return;
    before.add(chunk.file);
    for (const one of chunk.imports ?? []) take(one);
    for (const one of chunk.dynamicImports ?? []) if (!one.startsWith('writing/')) take(one);
  };
  for (const [name, chunk] of Object.entries(chunks)) if (chunk.isEntry) take(name);
  const bytes = [...before].reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0);
  expect(before.size).toBeGreaterThan(3);
  expect(bytes).toBeLessThanOrEqual(LIMIT_BYTES);
});

it('the page holds no script or style of its own, so that its content policy can refuse them', () => {
  const page = readFileSync(path.join(folder, 'index.html'), 'utf8');
  expect(page).not.toMatch(/<style|\sstyle=|\son\w+=/);
  expect([...page.matchAll(/<script([^>]*)>([^<]*)</g)].map(([, , inside]) => inside)).toEqual(['']);
});
