import { Readable, Transform } from 'node:stream';
import type { Phase } from './SmtpFailure.ts';

/** A body of at most this size goes to the socket in one piece. */
const ONE_PIECE = 1_048_576;
const PIECE = 65_536;

/** The body, which knows how much of it was taken. Asked for its bytes only after the server's 354. */
export class Body extends Readable {
  phase: Phase = 'envelope';
  /** Called when the end of the body is on its way. */
  onTaken: (() => void) | undefined;
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    super();
    this.#bytes = bytes;
  }

  /**
   * nodemailer pipes a body through a transform that looks at each byte for line ends and dots, which is a third of the
   * cost of a message. These bytes have no bare line ends (`wireBytes`), so it is enough to look for lines that begin with
   * a dot: what the transform would make is put where its output is.
   */
  override pipe<T extends NodeJS.WritableStream>(target: T): T {
    if (!(target instanceof Transform) || this.#bytes.length > ONE_PIECE) return super.pipe(target);
    this.#taken();
    target.push(stuffed(this.#bytes));
    target.push(null);
    this.destroy();
    return target;
  }

  override _read(): void {
    const piece = this.#bytes.subarray(this.#at, this.#at + PIECE);
    this.#at += piece.length;
    const last = this.#at >= this.#bytes.length;
    // Before the bytes leave, so that no failure can come in between.
    if (last) this.#taken();
    else this.phase = 'body';
    this.push(piece);
    if (last) this.push(null);
  }

  #taken(): void {
    this.phase = 'dot';
    this.onTaken?.();
  }
}

const DOT = Buffer.from('.');
const END = Buffer.from('.\r\n');

/** A dot more at the start of each line that begins with one, and the line that ends the body (RFC 5321 section 4.5.2). */
function stuffed(bytes: Buffer): Buffer {
  const pieces: Buffer[] = bytes[0] === DOT[0] ? [DOT] : [];
  let from = 0;
  for (let at = bytes.indexOf('\r\n.'); at >= 0; at = bytes.indexOf('\r\n.', from)) {
    pieces.push(bytes.subarray(from, at + 2), DOT);
    from = at + 2;
  }
  return Buffer.concat([...pieces, bytes.subarray(from), END]);
}
