import { expect, it } from 'vitest';
import type { Figure } from '../../bench/Figure.ts';
import { bench } from '../../bench/shelves/bench.ts';

/** What was measured in November 2026; docs/figures.md says on what. */
const FLOORS: Readonly<Record<string, number>> = {
  'shelves.first.sample': 12,
  'shelves.three.sample': 15,
  'shelves.first.luma': 16,
  'shelves.three.luma': 16,
  'shelves.first.completejourney': 52,
  'shelves.three.completejourney': 60,
};

it('as many of the right categories come first, and among the first three, as docs/figures.md says (data sets that lie beside the repository)', async () => {
  const figures: Figure[] = [];
  await bench((figure) => void figures.push(figure));
  const counted = figures.filter(({ name }) => name in FLOORS);
  expect(counted.length).toBeGreaterThanOrEqual(2);
  for (const { name, value } of counted) expect(value, name).toBeGreaterThanOrEqual(FLOORS[name] ?? 0);
});
