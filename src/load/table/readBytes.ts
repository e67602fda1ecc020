import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { Encoding } from './FileForm.ts';

const PIECE = 1 << 18;

/** The bytes of a file in pieces, unpacked where it is packed with gzip. */
export async function* readRaw(path: string, gzip: boolean): AsyncGenerator<Buffer> {
  const file = createReadStream(path, { highWaterMark: PIECE });
  if (!gzip) {
    yield* file as AsyncIterable<Buffer>;
    return;
  }
  const unpacked = createGunzip({ chunkSize: PIECE });
  // What fails in the file or in unpacking is thrown by the loop below; here it would be heard of twice.
  const piped = pipeline(file, unpacked).catch(() => undefined);
  try {
    yield* unpacked as AsyncIterable<Buffer>;
  } finally {
    unpacked.destroy();
    file.destroy();
    await piped;
  }
}

/** The text of a file in pieces of UTF-8, whatever its encoding. @throws TypeError for bytes that are no UTF-16 */
export async function* readBytes(path: string, gzip: boolean, encoding: Encoding): AsyncGenerator<Buffer> {
  if (encoding === 'utf-8') {
    yield* readRaw(path, gzip);
    return;
  }
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const piece of readRaw(path, gzip)) yield Buffer.from(decoder.decode(piece, { stream: true }));
  yield Buffer.from(decoder.decode());
}
