import { isUtf8 } from 'node:buffer';
import { MesuraError } from '../../domain/index.ts';
import type { Encoding, FileForm } from './FileForm.ts';
import { inspectFile } from './inspectFile.ts';
import { readBytes, readRaw } from './readBytes.ts';

const LINE_FEED = 0x0a;

/**
 * Refuses a file that is missing, empty, unreadable or not in its encoding, before any of its rows is taken. Reading it twice
 * costs little beside the import, and a file in the wrong encoding leaves nothing half imported.
 */
export async function checkFile(path: string, file: string, said: Encoding | undefined): Promise<FileForm> {
  try {
    const form = await inspectFile(path, file, said);
    if (form.head.replaceAll('\ufeff', '').trim() === '') {
      throw new MesuraError('FILE_EMPTY', `${file} is empty`, {
        fix: 'Export the file again; its first line names the columns.',
        place: { file },
      });
    }
    if (form.encoding === 'utf-8') await checkUtf8(path, file, form.gzip);
    else if (form.encoding === 'windows-1252') await refuseHiddenUtf8(path, file, form.gzip);
    else await checkUtf16(path, file, form);
    return form;
  } catch (error) {
    throw error instanceof MesuraError ? error : unreadable(file, error);
  }
}

async function checkUtf8(path: string, file: string, gzip: boolean): Promise<void> {
  let rest: Buffer = Buffer.alloc(0);
  let line = 1;
  for await (const chunk of readRaw(path, gzip)) {
    const block = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    const end = characterEnd(block);
    const whole = block.subarray(0, end);
    if (!isUtf8(whole)) throw notUtf8(file, line + linesBeforeFault(whole));
    line += countLines(whole);
    rest = Buffer.from(block.subarray(end));
  }
  if (rest.length > 0) throw notUtf8(file, line);
}

/** A file of which Windows-1252 is said and that is UTF-8: its letters would become two or three others each. */
async function refuseHiddenUtf8(path: string, file: string, gzip: boolean): Promise<void> {
  let rest: Buffer = Buffer.alloc(0);
  let beyondAscii = false;
  for await (const chunk of readRaw(path, gzip)) {
    const block = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    const end = characterEnd(block);
    const whole = block.subarray(0, end);
    if (!isUtf8(whole)) return;
    beyondAscii ||= whole.some((byte) => byte >= 0x80);
    rest = Buffer.from(block.subarray(end));
  }
  if (!beyondAscii || rest.length > 0) return;
  throw new MesuraError(
    'DATA_INVALID',
    `${file}:1: the file is in UTF-8, and the configuration says Windows-1252`,
    {
      why: 'Every letter with an accent would become two others.',
      fix: 'Take `encoding` out of the configuration of this file. Nothing of it was imported.',
      place: { file, line: 1 },
    },
  );
}

async function checkUtf16(path: string, file: string, { gzip, encoding }: FileForm): Promise<void> {
  try {
    for await (const _piece of readBytes(path, gzip, encoding));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new MesuraError('DATA_INVALID', `${file}:1: the file is not in UTF-16`, {
      why: 'It begins like it, and holds bytes that are none.',
      fix: 'Save or export the file as UTF-8. Nothing of it was imported.',
      place: { file, line: 1 },
    });
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

function notUtf8(file: string, line: number): MesuraError {
  return new MesuraError('DATA_INVALID', `${file}:${line}: the file is not in UTF-8`, {
    why: 'This line holds bytes that are no character of UTF-8; it may be in Windows-1252, as older programs on Windows write.',
    fix: "Save or export the file as UTF-8, or say `encoding: 'windows-1252'` of this file in the configuration. Nothing of it was imported.",
    place: { file, line },
  });
}

function unreadable(file: string, cause: unknown): MesuraError {
  const code = (cause as NodeJS.ErrnoException).code ?? 'unknown error';
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new MesuraError('FILE_MISSING', `there is no file ${file}`, {
      fix: 'Check the path. Under `data` in the configuration it is relative to the configuration.',
      place: { file },
    });
  }
  if (code.startsWith('Z_')) {
    return new MesuraError('FILE_UNREADABLE', `${file} cannot be unpacked`, {
      why: 'It begins like a file packed with gzip, and is damaged or cut off.',
      fix: 'Fetch it again.',
      place: { file },
    });
  }
  const why = code === 'EISDIR' ? 'It is a folder.' : `The system says ${code}.`;
  return new MesuraError('FILE_UNREADABLE', `${file} cannot be read`, { why, place: { file } });
}
