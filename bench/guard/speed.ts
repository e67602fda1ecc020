import type { Campaign } from '../../src/domain/index.ts';
import { createGuard, parsePolicy } from '../../src/guard/index.ts';
import type { Print } from '../Figure.ts';
import { shop } from './shop.ts';

const POLICY = `
version: 1
name: bench
extends: mesura:default
categories: {unmapped: allow}
`;
const DAY = 86_400_000;
const CAMPAIGN: Campaign = {
  name: 'after-purchase',
  after: 7 * DAY,
  until: 30 * DAY,
  priority: 100,
  withoutHistory: 'send',
};

/** `guard.us`: the median of one decision, for customers with 50 order lines, 10,000 products and 50,000 complements. */
export function speed(print: Print): void {
  const { catalog, pairs, now, people } = shop();
  const begun = performance.now();
  const guard = createGuard({ policy: parsePolicy(POLICY, 'policy.yaml'), catalog, complements: pairs });
  print({ name: 'guard.create.ms', value: Math.round(performance.now() - begun), unit: 'ms' });

  const decideAll = (times?: number[]) => {
    for (const { customer, orders } of people) {
      const start = process.hrtime.bigint();
      guard.decide({ customer, orders, impressions: [], campaign: CAMPAIGN, now });
      times?.push(Number(process.hrtime.bigint() - start) / 1000);
    }
  };
  for (let round = 0; round < 20; round++) decideAll();
  const times: number[] = [];
  for (let round = 0; round < 20; round++) decideAll(times);
  times.sort((a, b) => a - b);
  const at = (share: number) => Math.round((times[Math.floor(times.length * share)] ?? 0) * 10) / 10;
  print({ name: 'guard.us', value: at(0.5), unit: 'us' });
  print({ name: 'guard.us.p99', value: at(0.99), unit: 'us' });
}
