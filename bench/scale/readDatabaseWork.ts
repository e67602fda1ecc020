import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';

/** What a database has done since it was created. */
export interface DatabaseWork {
  readonly commits: number;
  /** How long its sessions were busy with statements, their waiting for locks and for a processor included, in milliseconds. */
  readonly active: number;
  /** Processor time of the whole server, in microseconds; nothing where the system does not say (`/proc`). */
  readonly cpu: number | undefined;
}

export async function readDatabaseWork(client: pg.Client): Promise<DatabaseWork> {
  const { rows } = await client.query<{ commits: string; active: number }>(
    'select xact_commit as commits, active_time as active from pg_stat_database where datname = current_database()',
  );
  const folder = await client.query<{ data_directory: string }>('show data_directory');
  return {
    commits: Number(rows[0]?.commits),
    active: Number(rows[0]?.active),
    cpu: processorTime(folder.rows[0]?.data_directory ?? ''),
  };
}

/** `_SC_CLK_TCK` is this on every Linux that Node runs on. */
const TICK_US = 10_000;

/** Of the server's first process, of those that it has now, and of those that have ended (proc_pid_stat(5)). */
function processorTime(folder: string): number | undefined {
  try {
    const [first = ''] = readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n');
    const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    const stats = all.flatMap((pid) => statOf(pid));
    const times = stats
      .filter(({ pid, parent }) => pid === first || parent === first)
      .map(({ pid, own, ended }) => own + (pid === first ? ended : 0));
    return times.length === 0 ? undefined : times.reduce((sum, time) => sum + time) * TICK_US;
  } catch {
    return undefined;
  }
}

function statOf(pid: string) {
  try {
    // Behind the name, which may hold anything: state, parent, ... 12th and 13th own time, 14th and 15th that of children that have ended.
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const sum = (...places: number[]) => places.reduce((total, place) => total + Number(fields[place]), 0);
    return [{ pid, parent: fields[1], own: sum(11, 12), ended: sum(13, 14) }];
  } catch {
    // It has ended meanwhile.
    return [];
  }
}
