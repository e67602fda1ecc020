import { fileURLToPath } from 'node:url';
import type { Place } from '../../domain/index.ts';

const FRAME =
  /(?:^|[\s(])((?:file:\/\/)?\/[^\n()]*?|[A-Za-z]:\\[^\n()]*?|file:\/\/\/[^\n()]*?)(?:\?[^\s:()]*)?:(\d+)(?::(\d+))?\)?$/;
const OURS = new URL('../../', import.meta.url).href;

/** The first place of an error's stack that is in a file of the shop: not ours, not a package's, not Node's. */
export function placeInStack(error: unknown, shown: (absolute: string) => string): Place | undefined {
  if (!(error instanceof Error) || typeof error.stack !== 'string') return undefined;
  for (const frame of error.stack.split('\n')) {
    const [, where = '', line, column] = FRAME.exec(frame.trim()) ?? [];
    if (where === '' || where.includes('/node_modules/')) continue;
    const url = where.startsWith('file:') ? where : `file://${where}`;
    if (url.startsWith(OURS)) continue;
    return {
      file: shown(where.startsWith('file:') ? fileURLToPath(where) : where),
      ...(line === undefined ? {} : { line: Number(line) }),
      ...(column === undefined ? {} : { column: Number(column) }),
    };
  }
  return undefined;
}
