import { existsSync, type FSWatcher, statSync, watch } from 'node:fs';
import path from 'node:path';

/** Editors write a file in several steps, and a checkout writes many files: this long without a change ends a change. */
const QUIET_MS = 60;

/**
 * Calls `onChange` once after each burst of changes in `paths`, with what changed: folders with the files in them, and
 * files. Not what lies deeper: no template is read from there, and Node's recursive watch misses files that are replaced. A file is watched through its folder, because editors replace files, and the watch on a replaced file sees nothing
 * more. Returns what ends it.
 */
export function watchPaths(
  paths: readonly string[],
  onChange: (changed: readonly string[]) => void,
): () => void {
  let timer: NodeJS.Timeout | undefined;
  let gathered = new Set<string>();
  const changed = (file: string) => {
    gathered.add(file);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const all = [...gathered];
      gathered = new Set();
      onChange(all);
    }, QUIET_MS);
  };

  const folders = new Set<string>();
  const files = new Map<string, Set<string>>();
  for (const one of paths) {
    if (existsSync(one) && statSync(one).isDirectory()) folders.add(one);
    else files.set(path.dirname(one), (files.get(path.dirname(one)) ?? new Set()).add(path.basename(one)));
  }

  const watchers: FSWatcher[] = [...folders].map((folder) => {
    const watcher = watch(folder, (_, name) => changed(name === null ? folder : path.join(folder, name)));
    // A folder that goes away ends its watch; that is no reason to end the studio.
    watcher.on('error', () => changed(folder));
    return watcher;
  });
  for (const [folder, names] of files) {
    if (!existsSync(folder)) continue;
    const watcher = watch(folder, (_, name) => {
      if (name === null) for (const one of names) changed(path.join(folder, one));
      else if (names.has(name)) changed(path.join(folder, name));
    });
    watcher.on('error', () => changed(folder));
    watchers.push(watcher);
  }

  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
