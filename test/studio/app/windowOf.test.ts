import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scrollTo, windowOf } from '../../../src/studio/app/people/windowOf.ts';

const ROW = 46;
const list = fc.record({
  total: fc.integer({ min: 1, max: 2_000_000 }),
  room: fc.integer({ min: 100, max: 2000 }),
});

it('the first and the last row are seen at both ends, however long the list', () => {
  fc.assert(
    fc.property(list, ({ total, room }) => {
      const top = windowOf(total, ROW, 0, room);
      expect([top.first, top.topOf(0)]).toEqual([0, 0]);
      const most = Math.max(0, top.height - room);
      const bottom = windowOf(total, ROW, most, room);
      expect(bottom.end).toBe(total);
      expect(bottom.topOf(total - 1) + ROW).toBeLessThanOrEqual(Math.max(bottom.height, ROW) + 0.01);
    }),
  );
});

it('a row that is scrolled to is seen whole', () => {
  fc.assert(
    fc.property(list, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), ({ total, room }, any, share) => {
      const row = any % total;
      const { height } = windowOf(total, ROW, 0, room);
      const at = scrollTo(row, total, ROW, share * Math.max(0, height - room), room);
      const seen = windowOf(total, ROW, at, room);
      expect(row).toBeGreaterThanOrEqual(seen.first);
      expect(row).toBeLessThan(seen.end);
      expect(seen.topOf(row) - at).toBeGreaterThanOrEqual(-0.5);
      expect(seen.topOf(row) + ROW - at).toBeLessThanOrEqual(Math.max(room, ROW) + 0.5);
    }),
  );
});

it('the document is never higher than a browser can count', () => {
  expect(windowOf(2_000_000, ROW, 0, 800).height).toBeLessThanOrEqual(8_000_000);
});
