import { hash } from 'node:crypto';
import { Email } from '../../template/Email.ts';
import type { Composed } from '../compose/createComposer.ts';

/** The parts of a message that a change report tells apart. */
export const PARTS = ['head', 'text', 'html'] as const;
export type Part = (typeof PARTS)[number];

/** Two numbers for each part, the same for the same bytes: of the whole message, so that a header counts too. */
export type Print = readonly number[];
export const NUMBERS_IN_PRINT = PARTS.length * 2;

const HTML = Buffer.from('Content-Type: text/html');
const HEAD_END = Buffer.from('\r\n\r\n');

/** The message as it would go over the wire. */
export function bytesOf({ message, rendered }: Composed): Uint8Array {
  return (rendered instanceof Email ? rendered.bytes : undefined) ?? Buffer.from(message.raw, 'latin1');
}

export function printOf(composed: Composed): Print {
  const bytes = bytesOf(composed);
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = whole.indexOf(HEAD_END);
  const html = whole.indexOf(HTML, head);
  return [whole.subarray(0, head), whole.subarray(head, html), whole.subarray(html)].flatMap((part) => {
    const digest = hash('sha1', part, 'buffer');
    return [digest.readUInt32LE(0), digest.readUInt32LE(4)];
  });
}
