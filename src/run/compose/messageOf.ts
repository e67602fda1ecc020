import type { Message } from '../../domain/index.ts';

/**
 * A message that waits as the bytes it was written as. Its text is made each time that it is asked for: while many messages wait for the
 * ledger and the server, a string for each would live just long enough to be copied about by the garbage collection.
 */
export function messageOf(messageId: string, envelope: Message['envelope'], bytes: Uint8Array): Message {
  const { buffer, byteOffset, length } = bytes;
  return {
    messageId,
    envelope,
    get raw() {
      return Buffer.from(buffer, byteOffset, length).toString('latin1');
    },
  };
}
