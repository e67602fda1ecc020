import { MesuraError } from '../../domain/index.ts';
import type { Database } from '../database/Database.ts';

export async function openPostgres(_address: string): Promise<Database> {
  throw new MesuraError('STORE_AWAY', 'Postgres comes next');
}
