import { readdirSync, rmSync } from 'node:fs';

// What tsc wrote. The studio's application is left: its own build empties its folder, and it may be in use.
clean(new URL('../dist/', import.meta.url), ['studio']);
clean(new URL('../dist/studio/', import.meta.url), ['app']);

function clean(folder, kept) {
  for (const name of entries(folder))
    if (!kept.includes(name)) rmSync(new URL(name, folder), { recursive: true, force: true });
}

function entries(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
