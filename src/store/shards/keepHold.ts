import { setTimeout as sleep } from 'node:timers/promises';
import { MesuraError } from '../../domain/index.ts';
import type { Hold } from '../database/Database.ts';

/** Pauses between the tries to hold again what a broken connection has let go of. */
const AGAIN_MS = 500;

/**
 * Holds what tells others that this machine lives, and takes it again when the connection breaks: the leases hold by themselves
 * meanwhile. `again` is called then, for what may have happened in between.
 */
export async function keepHold(
  hold: () => Promise<Hold | undefined>,
  again: () => Promise<void>,
): Promise<Pick<Hold, 'release'>> {
  let isOver = false;
  let held = await hold();
  if (held === undefined) {
    throw new MesuraError('LOCKED', 'the database is being changed in a way that no run may meet', {
      why: 'A key is being changed, the database is brought to a new version, or an older Mesura is sending.',
      fix: 'Wait for it to end, and run again.',
    });
  }
  const watch = (current: Hold) =>
    current.lost.addEventListener('abort', () => void regain(), { once: true });
  const regain = async () => {
    while (!isOver) {
      const next = await hold().catch(() => undefined);
      if (next !== undefined) {
        held = next;
        if (isOver) return next.release();
        watch(next);
        await again().catch(() => undefined);
        return;
      }
      await sleep(AGAIN_MS, undefined, { ref: false });
    }
  };
  watch(held);
  return {
    async release() {
      isOver = true;
      await held?.release();
    },
  };
}
