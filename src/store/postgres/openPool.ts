import pg from 'pg';

const CONNECT_TIMEOUT_MS = 10_000;
const KEEP_ALIVE_MS = 10_000;

/** Whole numbers of the database are moments, amounts and counts: all of them safe integers. */
const types = {
  getTypeParser: ((id: number, format?: 'text' | 'binary') =>
    id === pg.types.builtins.INT8
      ? Number
      : pg.types.getTypeParser(id, format)) as typeof pg.types.getTypeParser,
};

export interface PoolOptions {
  /** How many connections at most. They are opened when they are wanted. */
  readonly max: number;
  /** What each connection is told first. */
  readonly session: string;
  /** Milliseconds after which a statement that has no answer ends, and its connection with it. */
  readonly patience: number;
}

/** A pool of connections, none of which waits for ever for a server that has fallen silent. */
export function openPool(connectionString: string, { max, session, patience }: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    ...{ connectionString, max, types, application_name: 'mesura' },
    ...{
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      keepAlive: true,
      keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
    },
    Client: impatient(patience),
    // By the pool, which lets go of a connection that breaks here.
    onConnect: async (client: pg.ClientBase) => {
      await client.query(session);
    },
  });
  // A connection that breaks is replaced, and whoever was using it gets an error of their own. Without a listener on
  // the pool (for idle ones) and on the connection (for those in use) it would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/**
 * A client that cuts its connection when an answer does not come. Nothing else helps: a network that swallows packets reports
 * nothing for many minutes, and a statement behind the one that hangs would hang with it.
 */
function impatient(patience: number): typeof pg.Client {
  class ImpatientClient extends pg.Client {
    override query(...query: unknown[]): never {
      const ask = super.query as (...query: unknown[]) => unknown;
      const answer = ask.apply(this, query);
      if (answer instanceof Promise) {
        const timer = setTimeout(() => this.#cut(), patience);
        const stop = () => clearTimeout(timer);
        answer.then(stop, stop);
      }
      return answer as never;
    }

    #cut(): void {
      const { connection } = this as unknown as { connection: { stream: { destroy(error: Error): void } } };
      connection.stream.destroy(new Error('timeout: the server gives no answer'));
    }
  }
  return ImpatientClient;
}
