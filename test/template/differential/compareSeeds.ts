import { expect } from 'vitest';
import { compareSeed, type Tally } from '../../fuzz/template/compare.ts';

/** How many contexts each template is rendered for. */
const CONTEXTS = 12;

/** Compares `templates` generated templates, the seeds counted from `first`. Fails with the first difference, whole. */
export async function compareSeeds(first: number, templates: number): Promise<void> {
  const tally: Tally = { renders: 0, hits: 0, refused: 0 };
  for (let seed = first; seed < first + templates; seed += 1) {
    expect(await compareSeed(seed, CONTEXTS, tally)).toBeUndefined();
  }
  expect(tally.renders).toBe(templates * CONTEXTS);
  // A generator that only makes templates that are refused, or shapes that are never met again, would prove nothing.
  expect(tally.refused).toBeLessThan(tally.renders * 0.05);
  expect(tally.hits).toBeGreaterThan(tally.renders * 0.1);
}
