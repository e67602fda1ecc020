import { readFileSync } from 'node:fs';
import path from 'node:path';

const IMPORT = /^(?:import|export)\s(?!type\b)(?:[^'";]*?from\s*)?'(\.[^']+)'/gm;

/** The files that are loaded with one: what it imports, and what those import; not what is imported later (`import()`) nor types. */
export function reachedFrom(file: string, reached = new Set<string>()): ReadonlySet<string> {
  if (reached.has(file)) return reached;
  reached.add(file);
  for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(IMPORT))
    reachedFrom(path.resolve(path.dirname(file), target), reached);
  return reached;
}
