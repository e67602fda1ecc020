import { createReadStream } from 'node:fs';
import { filesIn } from '../filesIn.ts';
import type { Report } from '../Report.ts';
import type { Chunk } from '../readLines.ts';
import { unreadable } from '../unreadable.ts';
import { brevo } from './brevo.ts';
import type { EventFormatName } from './EVENT_FORMATS.ts';
import type { EventFormat } from './EventFormat.ts';
import { mailgun } from './mailgun.ts';
import { postmark } from './postmark.ts';
import { sendgrid } from './sendgrid.ts';
import { ses } from './ses.ts';
import { splitJson } from './splitJson.ts';
import { isFields, unwrap } from './unwrap.ts';

const FORMATS: Readonly<Record<EventFormatName, EventFormat>> = { ses, brevo, mailgun, postmark, sendgrid };

/**
 * The JSON events of a relay from a file, the files of a folder, or a stream: webhook bodies, arrays, a line each, with or without the
 * envelopes of queues. One report for each event; what is none is told as `unreadable`, and stops nothing.
 *
 * @throws MesuraError `FILE_MISSING`, `FILE_UNREADABLE`
 */
export async function* readEvents(
  source: string | AsyncIterable<Chunk>,
  name: EventFormatName,
): AsyncGenerator<Report> {
  if (typeof source !== 'string') return yield* readStream(source, name, '');
  const files = await filesIn(source).catch((cause: unknown) => {
    throw unreadable(source, cause);
  });
  for (const file of files) {
    try {
      yield* readStream(createReadStream(file), name, file);
    } catch (cause) {
      throw unreadable(file, cause);
    }
  }
}

async function* readStream(
  chunks: AsyncIterable<Chunk>,
  name: EventFormatName,
  file: string,
): AsyncGenerator<Report> {
  const format = FORMATS[name];
  let number = 0;
  const place = () => {
    number++;
    return file === '' ? `event ${number}` : `${file}, event ${number}`;
  };
  const none = (code: string): Report =>
    Object.freeze({ kind: 'unreadable', code: `${name}-${code}`, clues: [], recipients: [], where: place() });
  for await (const piece of splitJson(chunks)) {
    if ('problem' in piece) {
      yield none(piece.problem);
      continue;
    }
    const events = unwrap(piece.value, format.isEvent);
    if (events.length === 0) {
      const isGreeting = isFields(piece.value) && /Confirmation$/.test(String(piece.value.Type));
      yield isGreeting ? { ...none('confirmation'), kind: 'no-report' } : none('no-event');
    }
    for (const event of events) {
      const report = format.read(event);
      yield report === undefined ? none('no-event') : Object.freeze({ ...report, where: place() });
    }
  }
}
