import { describe, expect, it } from 'vitest';
import type { LockOwner } from '../../../src/store/index.ts';
import type { StoreUnderTest } from '../storeContract.ts';
import { NOON } from './samples.ts';

const owner = (runId: string): LockOwner => ({
  pid: 4711,
  host: 'mail-1',
  startedAt: NOON - 1000,
  runId,
  renewedAt: NOON,
});
const alive = () => true;
const dead = () => false;

export function lockContract(current: StoreUnderTest): void {
  describe('locks', () => {
    it('a lock is held by one run at a time', async () => {
      const other = await current.openAgain();
      expect(await current.store.locks.acquire('send', owner('r1'), alive)).toBeUndefined();
      await expect(other.locks.acquire('send', owner('r2'), alive)).rejects.toMatchObject({ code: 'LOCKED' });
      expect(await other.locks.acquire('import', owner('r2'), alive)).toBeUndefined();
      await current.store.locks.release('send', 'r1');
      expect(await other.locks.acquire('send', owner('r2'), alive)).toBeUndefined();
    });

    it('the lock of a dead owner is taken over by one of those who want it', async () => {
      const { store } = current;
      const other = await current.openAgain();
      await store.locks.acquire('send', owner('r1'), alive);
      const onlyFirstIsDead = ({ runId }: LockOwner) => runId !== 'r1';
      const takers = await Promise.allSettled([
        store.locks.acquire('send', owner('r2'), onlyFirstIsDead),
        other.locks.acquire('send', owner('r3'), onlyFirstIsDead),
      ]);
      expect(takers.find(({ status }) => status === 'rejected')).toMatchObject({
        reason: { code: 'LOCKED' },
      });
      expect(takers.find(({ status }) => status === 'fulfilled')).toMatchObject({ value: { runId: 'r1' } });
    });

    it('a run that was taken over learns it, and cannot release what is no longer its own', async () => {
      const { locks } = current.store;
      await locks.acquire('send', owner('r1'), alive);
      await locks.acquire('send', owner('r2'), dead);
      expect(await locks.renew('send', 'r1', NOON + 1)).toBe(false);
      await locks.release('send', 'r1');
      expect(await locks.renew('send', 'r2', NOON + 1)).toBe(true);
      expect(await locks.owner('send')).toEqual({ ...owner('r2'), renewedAt: NOON + 1 });
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
