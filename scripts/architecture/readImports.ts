import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SRC = path.resolve(import.meta.dirname, '../../src');
const IMPORT =
  /(?:^|\n)\s*(?:import|export)(?:\stype)?\s[^'";]*?from\s*'(\.[^']+)'|\bimport\(\s*'(\.[^']+)'\s*\)/g;

/** The folders of `src/`, each with those that it imports from. */
export type Architecture = ReadonlyMap<string, ReadonlySet<string>>;

const folderOf = (file: string) =>
  (file.startsWith('studio/app/') ? 'studio/app' : file.split('/')[0]) as string;

export function readImports(): Architecture {
  const arrows = new Map<string, Set<string>>();
  for (const file of globSync('*/**/*.{ts,tsx}', { cwd: SRC }).sort()) {
    const from = folderOf(file);
    const targets = arrows.get(from) ?? new Set();
    arrows.set(from, targets);
    for (const match of readFileSync(path.join(SRC, file), 'utf8').matchAll(IMPORT)) {
      const target = path.resolve(SRC, path.dirname(file), (match[1] ?? match[2]) as string);
      const to = folderOf(path.relative(SRC, target));
      if (to !== from) targets.add(to);
    }
  }
  return arrows;
}
