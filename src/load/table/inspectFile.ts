import { MesuraError } from '../../domain/index.ts';
import type { Encoding, FileForm } from './FileForm.ts';
import { readRaw } from './readBytes.ts';

const HEAD_BYTES = 65_536;

/**
 * Looks at the first bytes of a file.
 *
 * @throws MesuraError DATA_INVALID for a workbook, a JSON array or what else holds no rows, with what to do
 */
export async function inspectFile(path: string, file: string, said: Encoding | undefined): Promise<FileForm> {
  const packed = await firstBytes(path, false);
  const gzip = packed[0] === 0x1f && packed[1] === 0x8b;
  const bytes = gzip ? await firstBytes(path, true) : packed;
  refuseOtherFormats(bytes, file);
  const encoding = byMark(bytes) ?? said ?? withoutMark(bytes) ?? 'utf-8';
  const head = new TextDecoder(encoding).decode(bytes, { stream: true });
  if (head.trimStart().startsWith('[')) throw jsonArray(file);
  return { gzip, encoding, head };
}

async function firstBytes(path: string, gzip: boolean): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of readRaw(path, gzip)) {
    pieces.push(piece);
    size += piece.length;
    if (size >= HEAD_BYTES) break;
  }
  return Buffer.concat(pieces).subarray(0, HEAD_BYTES);
}

function byMark(bytes: Buffer): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : undefined;
}

/** In UTF-16 every second byte of a header is zero; no text in another encoding holds zeros. */
function withoutMark(bytes: Buffer): Encoding | undefined {
  const length = Math.min(512, bytes.length);
  const zeros = [0, 0];
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > length * 0.3 && even < length * 0.1) return 'utf-16le';
  return even > length * 0.3 && odd < length * 0.1 ? 'utf-16be' : undefined;
}

function refuseOtherFormats(bytes: Buffer, file: string): void {
  const start = bytes.toString('latin1', 0, 8);
  const isOldWorkbook = bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
  if (start.startsWith('PK\u0003\u0004') || isOldWorkbook) {
    const inside = bytes.toString('latin1');
    const workbook = isOldWorkbook || /\bxl\/|\[Content_Types\]|opendocument/.test(inside);
    throw new MesuraError(
      'DATA_INVALID',
      `${file} is ${workbook ? 'a workbook' : 'a ZIP archive'}, not text`,
      {
        why: workbook
          ? 'It was saved as Excel or LibreOffice saves by itself, and may hold several sheets.'
          : 'The files in it have to be unpacked first.',
        fix: workbook
          ? 'Save the sheet as "CSV UTF-8", or better take the export as the shop wrote it: spreadsheets round long ids and drop zeros.'
          : 'Unpack it, and name the file inside.',
        place: { file },
      },
    );
  }
  if (start.startsWith('%PDF')) {
    throw new MesuraError('DATA_INVALID', `${file} is a PDF, not a table`, {
      fix: 'Export the data as CSV.',
      place: { file },
    });
  }
}

function jsonArray(file: string): MesuraError {
  return new MesuraError('DATA_INVALID', `${file}:1: the file is one JSON array`, {
    why: 'Rows are read one by one, so that a large file fits: NDJSON has one object a line.',
    fix: `Write it anew, for example with: jq -c '.[]' ${file} > ${file.replace(/\.json$/i, '')}.ndjson`,
    place: { file, line: 1 },
  });
}
