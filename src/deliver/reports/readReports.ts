import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { MesuraError } from '../../domain/index.ts';
import { createReportParser, type ReportParser } from './createReportParser.ts';
import type { Report } from './Report.ts';
import { type Chunk, readLines } from './readLines.ts';

/**
 * Delivery reports (RFC 3464) and complaints (RFC 5965) from a Maildir, a folder of messages, an mbox, one message, or a
 * stream of either. One report for each message, readable or not, so that nothing is passed over in silence. Nothing is
 * moved or deleted: reading the same twice does the same.
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

/** A Maildir keeps what is new in `new` and what was seen in `cur`; `tmp` is not ready. */
async function filesIn(source: string): Promise<string[]> {
  if (!(await stat(source)).isDirectory()) return [source];
  const entries = await readdir(source, { withFileTypes: true });
  const boxes = entries.filter(
    (entry) => entry.isDirectory() && (entry.name === 'new' || entry.name === 'cur'),
  );
  const folders = boxes.length > 0 ? boxes.map(({ name }) => join(source, name)) : [source];
  const found: string[] = [];
  for (const folder of folders) {
    const files = await readdir(folder, { withFileTypes: true });
    const names = files.filter((file) => file.isFile() && !file.name.startsWith('.')).map(({ name }) => name);
    found.push(...names.sort().map((name) => join(folder, name)));
  }
  return found;
}

/** An mbox begins with "From " (RFC 4155), as each of its messages does, after a blank line; anything else is one message. */
async function* readStream(chunks: AsyncIterable<Chunk>, file: string): AsyncGenerator<Report> {
  let parser: ReportParser | undefined;
  let mbox: boolean | undefined;
  let blank = true;
  let count = 0;
  const begin = () => {
    count++;
    return createReportParser();
  };
  const finish = (done: ReportParser): Report => {
    const message = `message ${count}`;
    const where = file === '' ? message : mbox ? `${file}, ${message}` : file;
    return Object.freeze({ ...done.end(), where });
  };
  for await (const line of readLines(chunks)) {
    mbox ??= line.startsWith('From ');
    if (mbox && blank && line.startsWith('From ')) {
      if (parser) yield finish(parser);
      parser = begin();
    } else {
      parser ??= begin();
      parser.push(mbox ? line.replace(/^>(>*From )/, '$1') : line);
    }
    blank = line === '';
  }
  if (parser) yield finish(parser);
}

function unreadable(file: string, cause: unknown): MesuraError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return new MesuraError(code === 'ENOENT' ? 'FILE_MISSING' : 'FILE_UNREADABLE', `Cannot read ${file}.`, {
    why: code === '' ? 'It could not be read to its end.' : `The file system says ${code}.`,
    fix: 'Name a Maildir, an mbox or a message that this user may read, or give it on standard input.',
    cause,
  });
}
