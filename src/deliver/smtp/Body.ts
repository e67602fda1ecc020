import { Readable } from 'node:stream';
import type { Phase } from './SmtpFailure.ts';

const PIECE = 65_536;

/**
 * A body in the form of the wire (`wireBody`), which knows how much of it was taken. nodemailer asks for it only after the
 * server's 354.
 */
export class Body extends Readable {
  phase: Phase = 'envelope';
  /** Called when the end of the body is on its way. */
  onTaken: (() => void) | undefined;
  readonly #bytes: Buffer;

  constructor(bytes: Buffer) {
    super();
    this.#bytes = bytes;
  }

  /**
   * nodemailer would have a transform look at each byte for line ends and dots, a third of what a message costs. These
   * bytes were seen to already, so they are put where that transform's output is, piece by piece as the socket takes them.
   */
  override pipe<T extends NodeJS.WritableStream>(target: T): T {
    if (!(target instanceof Readable)) throw new TypeError('nodemailer pipes bodies into a transform');
    const bytes = this.#bytes;
    let at = 0;
    const pump = () => {
      if (at >= bytes.length) return;
      const piece = bytes.subarray(at, at + PIECE);
      at += piece.length;
      const last = at >= bytes.length;
      // Before the bytes leave, so that no failure can come in between.
      this.phase = last ? 'dot' : 'body';
      if (last) this.onTaken?.();
      target.push(piece);
      if (last) target.push(null);
    };
    target._read = pump;
    pump();
    return target;
  }
}
