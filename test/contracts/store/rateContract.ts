import { describe, expect, it } from 'vitest';
import type { StoreUnderTest } from '../storeContract.ts';

const count = (state: { n: number } | undefined) => {
  const n = (state?.n ?? 0) + 1;
  return { state: { n }, result: n };
};

export function rateContract(current: StoreUnderTest): void {
  describe('rates', () => {
    it('a counter that processes share loses nothing and gives no number twice', async () => {
      const other = await current.openAgain();
      const turns = Array.from({ length: 40 }, (_, index) =>
        (index % 2 === 0 ? current.store : other).rates.update('all', count),
      );
      expect((await Promise.all(turns)).sort((a, b) => a - b)).toEqual(
        Array.from({ length: 40 }, (_, index) => index + 1),
      );
    });

    it('counters are kept apart by their keys, and over the end of the process', async () => {
      await current.store.rates.update('domain:one.test', count);
      await current.store.close();
      const again = await current.openAgain();
      expect(await again.rates.update('domain:one.test', count)).toBe(2);
      expect(await again.rates.update('domain:two.test', count)).toBe(1);
    });

    it('a server tells its own time, so that a wrong clock here changes nothing', async () => {
      const told = await current.store.rates.update('all', (_state, now) => ({ state: 1, result: now }));
      const again = await current.store.rates.update('all', (_state, now) => ({ state: 2, result: now }));
      const isServer = current.at.startsWith('postgres');
      expect(typeof told).toBe(isServer ? 'number' : 'undefined');
      if (isServer) expect(again).toBeGreaterThan(told as number);
    });

    it('a change that fails leaves the counter as it was', async () => {
      const { rates } = current.store;
      await rates.update('all', count);
      const failing = rates.update('all', () => {
        throw new Error('planted');
      });
      await expect(failing).rejects.toThrow('planted');
      expect(await rates.update('all', count)).toBe(2);
    });
  });
}
