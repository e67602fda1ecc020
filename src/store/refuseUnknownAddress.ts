import { MesuraError } from '../domain/index.ts';

/**
 * Refuses what looks like the address of a server, or like a quoted word, and is not understood: taken for the name of a file it would be
 * a new database with an empty ledger, and everybody would be written to again. The address may hold a password and is never echoed.
 *
 * @throws MesuraError CONFIG_INVALID
 */
export function refuseUnknownAddress(at: string): void {
  if (at.trim() !== at || at === '') refuse('it begins or ends with a space', 'Take it away.');
  if (/^["'`]|["'`]$/.test(at))
    refuse('it begins or ends with a quote', 'Take it away: it is no part of the address.');
  if (/^postgres(ql)?:\/\//.test(at)) {
    if (URL.parse(at) === null) {
      refuse(
        'it cannot be read as an address',
        'In a user or password write / as %2F, ? as %3F, # as %23, @ as %40.',
      );
    }
    return;
  }
  // One letter is a drive of Windows.
  if (/^[a-z][a-z0-9+.-]+:/i.test(at) || /^[^/\\]*:\/\//.test(at)) {
    refuse(
      'it begins with a scheme that Mesura does not know',
      'Write postgres://user:password@host/database, or the name of a SQLite file.',
    );
  }
}

function refuse(why: string, fix: string): never {
  throw new MesuraError('CONFIG_INVALID', 'the address of the database is not valid', { why, fix });
}
