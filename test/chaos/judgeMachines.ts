import pg from 'pg';
import { SAMPLE_NOW } from '../support/sampleShop.ts';

/** What was found when all was over. The first five must be 0. */
export interface MachinesVerdict {
  /** Messages that the server accepted more than once. */
  readonly duplicates: number;
  /** Customers of whom the ledger says neither that they were written to, nor that it is uncertain, nor when it is tried again. */
  readonly forgotten: number;
  /** Messages that the server accepted, and that are neither accepted nor uncertain in the ledger. */
  readonly unnamed: number;
  /** Messages that the ledger calls accepted, and that the server never had. */
  readonly invented: number;
  /** Attempts at a moment that no right clock has shown. */
  readonly strayed: number;
  readonly accepted: number;
  readonly uncertain: number;
  /** Messages that the mail server's connection broke under, and that are tried again later. */
  readonly deferred: number;
  /** Uncertain ones that the server did accept: what another program would have sent twice. */
  readonly saved: number;
}

export async function judgeMachines(
  databaseUrl: string,
  taken: readonly string[],
  { messages, tookMs }: { readonly messages: number; readonly tookMs: number },
): Promise<MachinesVerdict> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    const { rows } = await client.query<{ message_id: string; state: string }>(
      'select message_id, state from mesura.messages',
    );
    const strayed = await client.query(
      'select 1 from mesura.attempts where started_at not between $1 and $2',
      [SAMPLE_NOW - 1000, SAMPLE_NOW + tookMs + 1000],
    );
    const unique = new Set(taken);
    const having = (state: string) =>
      new Set(rows.filter((row) => row.state === state).map((row) => row.message_id));
    const [accepted, uncertain, deferred] = [having('accepted'), having('uncertain'), having('deferred')];
    return {
      duplicates: taken.length - unique.size,
      forgotten: messages - accepted.size - uncertain.size - deferred.size,
      unnamed: [...unique].filter((id) => !accepted.has(id) && !uncertain.has(id)).length,
      invented: [...accepted].filter((id) => !unique.has(id)).length,
      strayed: strayed.rowCount ?? 0,
      accepted: accepted.size,
      uncertain: uncertain.size,
      deferred: deferred.size,
      saved: [...uncertain].filter((id) => unique.has(id)).length,
    };
  } finally {
    await client.end();
  }
}
