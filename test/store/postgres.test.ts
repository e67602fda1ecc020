import { storeContract } from '../contracts/storeContract.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';

let server: PostgresServer;

storeContract('Postgres', {
  async start() {
    server = await startPostgres();
  },
  createDatabase: () => server.createDatabase(),
  stop: () => server.stop(),
});
