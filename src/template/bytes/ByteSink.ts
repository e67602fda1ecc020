import { ESCAPED_BYTES, escapeValue } from '../lower/escapeValue.ts';

/**
 * Emails are written one behind the other into blocks of this size: a block of memory for each email costs more than to write the email, and
 * more again when the garbage is collected.
 */
const BLOCK = 262_144;

/** Below, a loop over characters beats the way into native code and back. */
const SHORT = 16;

/** The most bytes that an escaped character has: `&quot;`. */
const LONGEST = 6;

/** Where the bytes of one email at a time are written. What was handed out stays as it is. */
export class ByteSink {
  bytes: Buffer = Buffer.alloc(0);
  /** The place of the next byte. */
  at = 0;
  protected start = 0;

  /** Begins an email of about that many bytes. One that was begun and not finished is forgotten. */
  begin(expected: number): void {
    this.at = this.start;
    if (this.at + expected > this.bytes.length) this.renew(expected);
  }

  /** How many bytes were written since `begin`. */
  get length(): number {
    return this.at - this.start;
  }

  /** The bytes since `begin`. */
  finish(): Buffer {
    const written = this.bytes.subarray(this.start, this.at);
    this.start = this.at;
    return written;
  }

  /** Makes room for so many bytes more. */
  ensure(count: number): void {
    if (this.at + count > this.bytes.length) this.renew((this.at - this.start + count) * 2);
  }

  copy(bytes: Uint8Array): void {
    this.ensure(bytes.length);
    this.bytes.set(bytes, this.at);
    this.at += bytes.length;
  }

  /** Text as UTF-8. */
  text(text: string): void {
    const { length } = text;
    if (length === 0) return;
    this.ensure(length * 3);
    const { bytes } = this;
    let { at } = this;
    if (length < SHORT) {
      let index = 0;
      for (; index < length; index += 1) {
        const code = text.charCodeAt(index);
        if (code >= 0x80) break;
        bytes[at] = code;
        at += 1;
      }
      if (index === length) {
        this.at = at;
        return;
      }
    }
    this.at += bytes.write(text, this.at);
  }

  /** Text as UTF-8, escaped as Handlebars escapes. */
  escaped(text: string): void {
    const { length } = text;
    this.ensure(length * LONGEST);
    const { bytes } = this;
    let { at } = this;
    for (let index = 0; index < length; index += 1) {
      const code = text.charCodeAt(index);
      if (code >= 0x80) {
        this.text(escapeValue(text));
        return;
      }
      const replacement = ESCAPED_BYTES[code];
      if (replacement === undefined) {
        bytes[at] = code;
        at += 1;
      } else {
        for (let each = 0; each < replacement.length; each += 1)
          bytes[at + each] = replacement[each] as number;
        at += replacement.length;
      }
    }
    this.at = at;
  }

  private renew(size: number): void {
    const written = this.bytes.subarray(this.start, this.at);
    this.bytes = Buffer.allocUnsafeSlow(Math.max(BLOCK, size));
    this.bytes.set(written);
    this.start = 0;
    this.at = written.length;
  }
}
