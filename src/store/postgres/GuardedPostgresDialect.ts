import {
  type DatabaseConnection,
  PostgresDialect,
  type PostgresDialectConfig,
  PostgresDriver,
  type PostgresPool,
} from 'kysely';
import { withCopies } from './copyIn.ts';
import { postgresError } from './postgresError.ts';

/** Kysely on `pg`, with errors that say what to do and carry no data. */
export class GuardedPostgresDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig;

  constructor(given: PostgresDialectConfig & { readonly pool: PostgresPool }) {
    const config = { ...given, pool: withCopies(given.pool) };
    super(config);
    this.#config = config;
  }

  override createDriver(): PostgresDriver {
    return new GuardedPostgresDriver(this.#config);
  }
}

class GuardedPostgresDriver extends PostgresDriver {
  readonly #guarded = new WeakSet<DatabaseConnection>();

  override async acquireConnection(
    ...options: Parameters<PostgresDriver['acquireConnection']>
  ): Promise<DatabaseConnection> {
    try {
      const connection = await super.acquireConnection(...options);
      if (!this.#guarded.has(connection)) this.#guard(connection);
      return connection;
    } catch (error) {
      throw postgresError(error);
    }
  }

  /** In place, because the driver knows its connections again by identity. */
  #guard(connection: DatabaseConnection): void {
    const executeQuery = connection.executeQuery.bind(connection);
    connection.executeQuery = async (...query) => {
      try {
        return await executeQuery<never>(...query);
      } catch (error) {
        throw postgresError(error);
      }
    };
    this.#guarded.add(connection);
  }
}
