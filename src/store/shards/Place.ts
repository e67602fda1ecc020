import type { Database, Hold } from '../database/Database.ts';
import type { Jobs } from './openJobs.ts';
import type { MachineCard } from './Shards.ts';

/** Where a machine works: its database and schema, the campaigns that it is at, and what tells others that it lives. */
export interface Place {
  readonly database: Database;
  readonly schema: string;
  readonly card: MachineCard;
  readonly campaigns: readonly string[];
  readonly jobs: Jobs;
  readonly session: Pick<Hold, 'release'>;
}
