import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { MesuraError } from '../../domain/index.ts';

const LINE_FEED = 0x0a;

/**
 * Refuses a file that is missing, empty, unreadable or not UTF-8, before any of its rows is taken. Reading it twice
 * costs little beside the import, and a file in the wrong encoding leaves nothing half imported.
 */
export async function checkFile(path: string, file: string): Promise<void> {
  try {
    const { size } = await stat(path);
    let head: Buffer = Buffer.alloc(0);
    let rest: Buffer = Buffer.alloc(0);
    let line = 1;
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
      if (head.length === 0) head = chunk;
      const block = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
      const end = characterEnd(block);
      const whole = block.subarray(0, end);
      if (!isUtf8(whole)) throw notUtf8(file, line + linesBeforeFault(whole), head);
      line += countLines(whole);
      rest = Buffer.from(block.subarray(end));
    }
    if (rest.length > 0) throw notUtf8(file, line, head);
    if (size < 4096 && head.toString().trim() === '') {
      throw new MesuraError('FILE_EMPTY', `${file} is empty`, {
        fix: 'Export the file again; its first line names the columns.',
        place: { file },
      });
    }
  } catch (error) {
    throw error instanceof MesuraError ? error : unreadable(file, error);
  }
}

/** Where the last whole character ends: a chunk may stop in the middle of one. */
function characterEnd(block: Buffer): number {
  for (let back = 1; back <= Math.min(3, block.length); back++) {
    const byte = block[block.length - back] as number;
    if (byte < 0x80) return block.length;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return back < length ? block.length - back : block.length;
    }
  }
  return block.length;
}

function countLines(block: Buffer): number {
  let lines = 0;
  for (let at = block.indexOf(LINE_FEED); at >= 0; at = block.indexOf(LINE_FEED, at + 1)) lines++;
  return lines;
}

function linesBeforeFault(block: Buffer): number {
  let lines = 0;
  let start = 0;
  for (let at = block.indexOf(LINE_FEED); at >= 0; at = block.indexOf(LINE_FEED, start)) {
    if (!isUtf8(block.subarray(start, at))) return lines;
    start = at + 1;
    lines++;
  }
  return lines;
}

function notUtf8(file: string, line: number, head: Buffer): MesuraError {
  const utf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  return new MesuraError('DATA_INVALID', `${file}:${line}: the file is not in UTF-8`, {
    why: utf16
      ? 'It begins like a file in UTF-16 ("Unicode" in some programs).'
      : 'This line holds bytes that are no character of UTF-8; it may be in Latin-1 or Windows-1252.',
    fix: 'Save or export the file as UTF-8. Nothing of it was imported.',
    place: { file, line },
  });
}

function unreadable(file: string, cause: unknown): MesuraError {
  const code = (cause as NodeJS.ErrnoException).code ?? 'unknown error';
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new MesuraError('FILE_MISSING', `there is no file ${file}`, {
      fix: 'Check the path under `data` in the configuration; it is relative to the configuration.',
      place: { file },
    });
  }
  const why = code === 'EISDIR' ? 'It is a folder.' : `The system says ${code}.`;
  return new MesuraError('FILE_UNREADABLE', `${file} cannot be read`, { why, place: { file } });
}
