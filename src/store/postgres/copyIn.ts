import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import { from as copyFrom } from 'pg-copy-streams';
import type { Value } from '../database/Database.ts';

/** Rows for `COPY ... FROM STDIN`: the one parameter of such a statement. */
export class CopyRows {
  readonly rows: readonly (readonly Value[])[];

  constructor(rows: readonly (readonly Value[])[]) {
    this.rows = rows;
  }
}

/** As many rows as make one piece on the way to the server. */
const PIECE = 1000;

/**
 * A pool whose connections take `COPY` with `CopyRows`, within whatever transaction they are in. Kysely knows no such statement, and hands on its
 * text and parameters as they are.
 */
export function withCopies(pool: PostgresPool): PostgresPool {
  const prepared = new WeakSet<PostgresPoolClient>();
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect();
      if (prepared.has(client)) return client;
      prepared.add(client);
      const query = client.query.bind(client) as (...given: unknown[]) => unknown;
      const copying = async (...given: unknown[]): Promise<unknown> => {
        const [text, parameters] = given;
        const [rows] = Array.isArray(parameters) ? (parameters as unknown[]) : [];
        if (!(rows instanceof CopyRows)) return query(...given);
        const stream = copyFrom(String(text));
        query(stream);
        await pipeline(Readable.from(pieces(rows.rows), { objectMode: false }), stream);
        return { command: 'COPY', rowCount: stream.rowCount, rows: [] };
      };
      // In place: Kysely knows its clients again by identity.
      client.query = copying as typeof client.query;
      return client;
    },
  };
}

function* pieces(rows: readonly (readonly Value[])[]): Generator<string> {
  for (let from = 0; from < rows.length; from += PIECE)
    yield rows
      .slice(from, from + PIECE)
      .map((row) => `${row.map(cell).join('\t')}\n`)
      .join('');
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** A value in COPY's text format (PostgreSQL documentation, COPY, "Text Format"). */
function cell(value: Value): string {
  if (value === null) return '\\N';
  return typeof value === 'number'
    ? String(value)
    : value.replace(/[\\\t\n\r]/g, (found) => ESCAPES[found] ?? '');
}
