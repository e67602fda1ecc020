import { createMimeReader, type MimeReader } from './mime/createMimeReader.ts';
import type { Entity } from './mime/Entity.ts';
import { type Chunk, readLines } from './readLines.ts';

/** One message of a stream. */
export interface Split {
  readonly message: Entity;
  /** Counted from 1. */
  readonly number: number;
  readonly mbox: boolean;
}

const MONTH = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
/** RFC 4155: "From ", the envelope sender, and a date as of asctime; zones and sender are written in many ways. */
const SEPARATOR = new RegExp(
  `^From (?:.{0,500} )?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? +(?:(?:${MONTH}) +\\d{1,2}|\\d{1,2} +(?:${MONTH})),? [ \\d:+A-Za-z-]*\\d{2}`,
);
const FIELD = /^[!-9;-~]+[ \t]*:|^>From /;

/**
 * A stream -> its messages. It is an mbox (RFC 4155) when it begins with "From ", else one message.
 *
 * A line separates two messages of an mbox when it has sender and date as there, and a header follows; the blank line before it may be
 * missing. So a sentence that begins with "From " splits nothing, and programs that forget the blank line merge nothing.
 */
export async function* splitMessages(chunks: AsyncIterable<Chunk>): AsyncGenerator<Split> {
  let reader: MimeReader | undefined;
  let mbox: boolean | undefined;
  let number = 0;
  let separator: string | undefined;
  let blank = true;

  const begin = () => {
    number++;
    return createMimeReader();
  };
  const unquoted = (line: string) => (mbox ? line.replace(/^>(>*From )/, '$1') : line);
  for await (const line of readLines(chunks)) {
    if (mbox === undefined && line.trim() === '') continue;
    mbox ??= line.replace(/^\u00EF\u00BB\u00BF/, '').startsWith('From ');
    if (separator !== undefined) {
      const isOne = FIELD.test(line) || (blank && line === '');
      if (isOne || reader === undefined) {
        if (reader) yield { message: reader.end(), number, mbox };
        reader = begin();
      } else reader.push(separator);
      separator = undefined;
    } else if (mbox && !reader?.beginsInner && (reader === undefined || SEPARATOR.test(line))) {
      separator = line;
      continue;
    }
    reader ??= begin();
    reader.push(unquoted(line));
    blank = line === '';
  }
  if (separator !== undefined && mbox) {
    if (reader && !blank) reader.push(separator);
    else {
      if (reader) yield { message: reader.end(), number, mbox };
      reader = begin();
    }
  }
  if (reader) yield { message: reader.end(), number, mbox: mbox === true };
}
