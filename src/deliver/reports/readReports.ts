import { createReadStream } from 'node:fs';
import { filesIn } from './filesIn.ts';
import { judgeMessage } from './judgeMessage.ts';
import type { Report } from './Report.ts';
import type { Chunk } from './readLines.ts';
import { splitMessages } from './splitMessages.ts';
import { unreadable } from './unreadable.ts';

/**
 * Delivery reports and complaints from a Maildir, a folder of messages, an mbox, one message, or a stream of either. One report for each
 * message, readable or not, so that nothing is passed over in silence. Nothing is moved or deleted: reading the same twice
 * does the same.
 *
 * @throws MesuraError `FILE_MISSING`, `FILE_UNREADABLE`
 */
export async function* readReports(source: string | AsyncIterable<Chunk>): AsyncGenerator<Report> {
  if (typeof source !== 'string') return yield* readStream(source, '');
  const files = await filesIn(source).catch((cause: unknown) => {
    throw unreadable(source, cause);
  });
  for (const file of files) {
    try {
      yield* readStream(createReadStream(file), file);
    } catch (cause) {
      throw unreadable(file, cause);
    }
  }
}

async function* readStream(chunks: AsyncIterable<Chunk>, file: string): AsyncGenerator<Report> {
  for await (const { message, number, mbox } of splitMessages(chunks)) {
    const place = `message ${number}`;
    const where = file === '' ? place : mbox ? `${file}, ${place}` : file;
    yield Object.freeze({ ...judgeMessage(message), where });
  }
}
