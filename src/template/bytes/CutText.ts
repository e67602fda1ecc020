import { prepareStatic, type StaticPiece } from '../mime/quotedPrintable.ts';
import type { Gapped } from '../shape/tokens.ts';

/** Static text with gaps, and its pieces as they are written: made when they are first asked for, and then the same for everyone. */
export class CutText implements Gapped {
  readonly chunks: readonly string[];
  readonly slots: readonly number[];
  private encoded: readonly Uint8Array[] | undefined;
  private pieces: readonly StaticPiece[] | undefined;

  constructor({ chunks, slots }: Gapped) {
    this.chunks = chunks;
    this.slots = slots;
  }

  get utf8(): readonly Uint8Array[] {
    this.encoded ??= encode(this.chunks);
    return this.encoded;
  }

  get quotedPrintable(): readonly StaticPiece[] {
    this.pieces ??= this.chunks.map(prepareStatic);
    return this.pieces;
  }
}

/** All chunks in one block of memory. */
function encode(chunks: readonly string[]): readonly Uint8Array[] {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + Buffer.byteLength(chunk), 0));
  const encoder = new TextEncoder();
  let at = 0;
  return chunks.map((chunk) => {
    const { written } = encoder.encodeInto(chunk, whole.subarray(at));
    at += written;
    return whole.subarray(at - written, at);
  });
}
