import { MesuraError } from '../../domain/index.ts';

/** A source of reports that cannot be read. */
export function unreadable(file: string, cause: unknown): MesuraError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return new MesuraError(code === 'ENOENT' ? 'FILE_MISSING' : 'FILE_UNREADABLE', `Cannot read ${file}.`, {
    why: code === '' ? 'It could not be read to its end.' : `The file system says ${code}.`,
    fix: 'Name a Maildir, an mbox or a message that this user may read, or give it on standard input.',
    cause,
  });
}
