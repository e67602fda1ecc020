import { type PostgresServer, startPostgres } from '../../test/support/postgres.ts';
import type { Print } from '../Figure.ts';
import { benchMachines } from './benchMachines.ts';
import { benchShop } from './benchShop.ts';

/** A large shop, and several machines, on Postgres. Nothing but a line to say so where there is no Postgres to start. */
export async function bench(
  print: Print,
  { customers = 30_000, messages = 4_000, machines = [1, 2, 4, 8] } = {},
): Promise<void> {
  let postgres: PostgresServer;
  try {
    postgres = await startPostgres();
  } catch (error) {
    process.stderr.write(`scale: left out, for want of Postgres (${String(error)})\n`);
    return;
  }
  try {
    await benchShop(print, postgres, { customers });
    for (const count of machines) await benchMachines(print, postgres, { machines: count, messages });
  } finally {
    await postgres.stop();
  }
}
