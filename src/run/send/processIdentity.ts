import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import type { Instant } from '../../domain/index.ts';
import type { LockOwner } from '../../store/index.ts';

/** A process on another machine that has not said for so long that it lives is taken for dead. */
const SILENT_MS = 10 * 60_000;
/** The kernel counts a process's start in hundredths of a second since a boot time in whole seconds. */
const START_TOLERANCE_MS = 2_000;

/** This process as the owner of a lock. */
export function thisProcess(runId: string, now: Instant): LockOwner {
  return {
    pid: process.pid,
    host: hostname(),
    startedAt: Math.round(performance.timeOrigin),
    runId,
    renewedAt: now,
  };
}

/** Whether the owner of a lock still lives: by its pid and start on this machine, by its last word on another one. */
export function isAlive(owner: LockOwner, now: Instant): boolean {
  if (owner.host !== hostname()) return now - owner.renewedAt < SILENT_MS;
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  const started = startOf(owner.pid);
  return started === undefined || Math.abs(started - owner.startedAt) < START_TOLERANCE_MS;
}

/** When a process started, where the system tells (proc(5)); a pid alone may have been used again. */
function startOf(pid: number): Instant | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The second field may hold spaces and brackets; start time is the 22nd, the 20th behind the last bracket.
    const ticks = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]);
    const boot = Number(/^btime (\d+)$/m.exec(readFileSync('/proc/stat', 'latin1'))?.[1]);
    return Number.isFinite(ticks) && Number.isFinite(boot) ? boot * 1000 + ticks * 10 : undefined;
  } catch {
    return undefined;
  }
}
