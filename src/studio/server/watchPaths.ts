import { existsSync, type FSWatcher, statSync, watch } from 'node:fs';
import path from 'node:path';

/** Editors write a file in several steps, and a checkout writes many files: this long without a change ends a change. */
const QUIET_MS = 60;

/**
 * Calls `onChange` once after each burst of changes in `paths`: folders with all that is below them, and files. A file is
 * watched through its folder, because editors replace files, and the watch on a replaced file sees nothing more. Returns
 * what ends it.
 */
export function watchPaths(paths: readonly string[], onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, QUIET_MS);
  };

  const folders = new Set<string>();
  const files = new Map<string, Set<string>>();
  for (const one of paths) {
    if (existsSync(one) && statSync(one).isDirectory()) folders.add(one);
    else files.set(path.dirname(one), (files.get(path.dirname(one)) ?? new Set()).add(path.basename(one)));
  }

  const watchers: FSWatcher[] = [...folders].map((folder) => watch(folder, { recursive: true }, changed));
  for (const [folder, names] of files) {
    if (!existsSync(folder)) continue;
    watchers.push(
      watch(folder, (_, name) => {
        if (name === null || names.has(name)) changed();
      }),
    );
  }
  // A folder that goes away ends its watch; that is no reason to end the studio.
  for (const watcher of watchers) watcher.on('error', changed);

  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
