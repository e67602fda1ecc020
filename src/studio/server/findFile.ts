import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * The file of `folder` that a URL's path names, or `undefined`. Each step is decoded alone and must be a plain name, so
 * that no way of writing `..` or `/` leaves the folder; neither does a symbolic link.
 */
export async function findFile(folder: string, urlPath: string): Promise<string | undefined> {
  const steps = urlPath.split('/').slice(1).map(decoded);
  if (!steps.every(isPlainName)) return undefined;
  const root = await realpath(folder).catch(() => undefined);
  const file = await realpath(path.join(folder, ...steps)).catch(() => undefined);
  if (root === undefined || file === undefined || !file.startsWith(root + path.sep)) return undefined;
  // A rebuild may take it away at any moment.
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? file : undefined;
}

function decoded(step: string): string | undefined {
  try {
    return decodeURIComponent(step);
  } catch {
    return undefined;
  }
}

function isPlainName(step: string | undefined): step is string {
  return step !== undefined && step !== '' && !step.startsWith('.') && !/[/\\\0]/.test(step);
}
