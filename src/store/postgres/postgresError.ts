import { MesuraError } from '../../domain/index.ts';

const NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'EAI_AGAIN',
  'EPIPE',
]);

/** Deadlocks, serialization failures, and unique keys that somebody else took first (appendix A, classes 40 and 23505). */
const CONTENDED = /^(40001|40P01|23505)$/;

/** Whether a transaction failed for no more than that another one was first: begun anew, it sees what that one did. */
export function isContended(error: unknown): boolean {
  return error instanceof Error && typeof error.cause === 'string' && CONTENDED.test(error.cause);
}

/**
 * An error of the server or of the way to it -> what a person can do about it. The server's own words stay behind:
 * they quote values of rows, and the driver's quote the address with its password. What is left is the SQLSTATE
 * (PostgreSQL documentation, appendix A).
 */
export function postgresError(error: unknown): unknown {
  if (error instanceof MesuraError || !(error instanceof Error)) return error;
  const code = 'code' in error ? String(error.code) : '';
  if (NETWORK.has(code) || (code === '' && /connect|terminated|timeout/i.test(error.message))) {
    return away(code || 'the connection was lost');
  }
  const misnamed = misnamedIn(error, code);
  if (misnamed !== undefined) {
    return new MesuraError(
      'CONFIG_INVALID',
      'the database server cannot be reached as MESURA_DATABASE_URL says',
      {
        ...misnamed,
      },
    );
  }
  if (!/^[0-9A-Z]{5}$/.test(code)) return error;
  // Connection exceptions, shutting down or starting up, too many connections, deadlocks and the like.
  if (/^(08|57P|40)/.test(code) || /^(53300|55P03|25P03)$/.test(code)) return away(`SQLSTATE ${code}`, code);
  if (/^28/.test(code) || code === '3D000') {
    return new MesuraError('CONFIG_INVALID', 'the database server refuses MESURA_DATABASE_URL', {
      why:
        code === '3D000' ? 'There is no database of that name.' : 'The user or the password is not accepted.',
      fix: 'Correct MESURA_DATABASE_URL.',
    });
  }
  if (code === '53100' || code === '25006' || code === '42501') {
    const why = {
      53100: 'The disk is full.',
      25006: 'The server is read-only.',
      42501: 'The user lacks the right.',
    };
    return new MesuraError('STORE_UNWRITABLE', 'the database cannot be written', {
      why: why[code],
      fix: 'Nothing is half done; run again when that is mended.',
    });
  }
  if (/^XX/.test(code)) {
    return new MesuraError('STORE_INVALID', 'the database is damaged', { why: `SQLSTATE ${code}` });
  }
  return new Error(`the database server refused a statement (SQLSTATE ${code})`, { cause: code });
}

/** What the driver finds wrong with the address itself, before the server is asked. */
function misnamedIn(error: Error, code: string): { why: string; fix: string } | undefined {
  if (code === 'ENOENT' || code === 'EACCES')
    return {
      why: 'A file that it names cannot be read.',
      fix: 'Correct sslrootcert, sslcert, sslkey or the socket in it.',
    };
  if (/CERT|SELF_SIGNED|ALTNAME|^ERR_(SSL|TLS)/.test(code))
    return {
      why: `The certificate of the server is not trusted (${code}).`,
      fix: 'Name its authority with sslrootcert, or correct the host.',
    };
  if (code === '' && /^SASL|password/i.test(error.message))
    return {
      why: 'The server asks for a password that is not there.',
      fix: 'Add the password; / in it is written %2F.',
    };
  return undefined;
}

function away(why: string, cause?: string): MesuraError {
  return new MesuraError('STORE_AWAY', 'the database server does not answer', {
    why: `${why}.`,
    fix: 'Check that the server runs and can be reached, and run again.',
    cause,
  });
}
