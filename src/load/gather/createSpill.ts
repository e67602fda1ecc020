import { closeSync, mkdirSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import path from 'node:path';
import { MesuraError } from '../../domain/index.ts';

/** Lines of text in a file, by parts, each to be read once all are written. */
export interface Spill {
  write(part: string, line: string): void;
  /** The lines of a part, in the order in which they were written. */
  read(part: string): Generator<string>;
  [Symbol.dispose](): void;
}

/** So much of a part is held before it is written. */
const PIECE = 32 * 1024;

/**
 * A file without a name in `folder`: nobody else finds it, and it is gone with the process, however that ends. (Where a system does not let go of a
 * name while the file is open, it keeps the name until the end.)
 *
 * @throws MesuraError STORE_UNWRITABLE
 */
export function createSpill(folder: string): Spill {
  const { descriptor, remains } = openNameless(folder);
  const waiting = new Map<string, { lines: string[]; length: number }>();
  const pieces = new Map<string, [from: number, length: number][]>();
  let end = 0;

  function flush(part: string): void {
    const { lines } = waiting.get(part) ?? { lines: [] };
    waiting.delete(part);
    if (lines.length === 0) return;
    const bytes = Buffer.from(`${lines.join('\n')}\n`);
    for (let done = 0; done < bytes.length; )
      done += writeSync(descriptor, bytes, done, bytes.length - done, end + done);
    pieces.set(part, [...(pieces.get(part) ?? []), [end, bytes.length]]);
    end += bytes.length;
  }

  return {
    write(part, line) {
      const known = waiting.get(part) ?? { lines: [], length: 0 };
      waiting.set(part, known);
      known.lines.push(line);
      known.length += line.length;
      if (known.length >= PIECE) flush(part);
    },
    *read(part) {
      flush(part);
      for (const [from, length] of pieces.get(part) ?? []) {
        const bytes = Buffer.alloc(length);
        for (let done = 0; done < length; )
          done += readSync(descriptor, bytes, done, length - done, from + done);
        const lines = bytes.toString('utf8').split('\n');
        lines.pop();
        yield* lines;
      }
    },
    [Symbol.dispose]() {
      closeSync(descriptor);
      if (remains !== undefined) unlinkSync(remains);
    },
  };
}

function openNameless(folder: string): { descriptor: number; remains?: string } {
  const file = path.join(folder, `import-${process.pid}-${Date.now()}.tmp`);
  try {
    mkdirSync(folder, { recursive: true });
    const descriptor = openSync(file, 'wx+', 0o600);
    try {
      unlinkSync(file);
      return { descriptor };
    } catch {
      return { descriptor, remains: file };
    }
  } catch (error) {
    throw new MesuraError('STORE_UNWRITABLE', 'an import this large needs room on the disk', {
      why: `No file can be made in ${folder}.`,
      fix: 'Let the user who imports write there.',
      cause: error,
    });
  }
}
