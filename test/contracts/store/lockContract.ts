import { describe, expect, it } from 'vitest';
import type { LockOwner } from '../../../src/store/index.ts';
import type { StoreUnderTest } from '../storeContract.ts';
import { NOON } from './samples.ts';

const owner = (runId: string): LockOwner => ({ pid: 4711, host: 'mail-1', startedAt: NOON, runId });

export function lockContract(current: StoreUnderTest): void {
  describe('locks', () => {
    it('a lock is held by one run at a time, and the others are told whose it is', async () => {
      const { locks } = current.store;
      const other = await current.openAgain();
      const lock = await locks.acquire('send', owner('r1'));
      expect(lock.previous).toBeUndefined();
      await expect(other.locks.acquire('send', owner('r2'))).rejects.toMatchObject({
        ...{ code: 'LOCKED', why: expect.stringContaining('4711 on mail-1') },
      });
      await expect(locks.acquire('send', owner('r2'))).rejects.toMatchObject({ code: 'LOCKED' });
      await (await other.locks.acquire('import', owner('r2'))).release();
      expect(await other.locks.owner('send')).toEqual({ ...owner('r1'), held: true });
      await lock.release();
      expect(await other.locks.owner('send')).toBeUndefined();
      await (await other.locks.acquire('send', owner('r2'))).release();
    });

    it('whatever any clock says, the lock of a process that lives is its own', async () => {
      const { locks } = current.store;
      const lock = await locks.acquire('send', { ...owner('r1'), startedAt: 0 });
      const other = await current.openAgain();
      await expect(
        other.locks.acquire('send', { ...owner('r2'), startedAt: NOON * 2 }),
      ).rejects.toMatchObject({
        code: 'LOCKED',
      });
      expect(lock.lost.aborted).toBe(false);
      await lock.release();
    });

    it('of several that want a lock one gets it', async () => {
      const stores = [current.store, await current.openAgain(), await current.openAgain()];
      const takers = await Promise.allSettled(
        stores.map(({ locks }, index) => locks.acquire('send', owner(`r${index}`))),
      );
      const got = takers.flatMap((taker) => (taker.status === 'fulfilled' ? [taker.value] : []));
      expect(got).toHaveLength(1);
      for (const lock of got) await lock.release();
    });
  });

  describe('runs', () => {
    it('the last runs come latest first, unfinished ones without an end', async () => {
      const { runs } = current.store;
      const summary = { outcomes: { accepted: 3 }, reasons: { 'frequency-cap': 2 }, exit: 0 };
      for (const [index, id] of ['r1', 'r2', 'r3'].entries()) {
        await runs.start({ id, campaign: 'after-purchase', startedAt: NOON + index, policy: 'f' });
      }
      await runs.finish('r2', NOON + 10, summary);
      expect(await runs.last(2)).toEqual([
        { id: 'r3', campaign: 'after-purchase', startedAt: NOON + 2, policy: 'f' },
        {
          id: 'r2',
          campaign: 'after-purchase',
          startedAt: NOON + 1,
          policy: 'f',
          finishedAt: NOON + 10,
          summary,
        },
      ]);
    });
  });
}
