import { clickStorm } from '../../test/support/clickStorm.ts';
import { createPagesShop } from '../../test/support/pagesShop.ts';
import { type Print, rounded } from '../Figure.ts';

const CLICKS = 10_000;

/**
 * One-click unsubscribes over 50 connections against a real `mesura serve` on SQLite, every one durable in the database and in
 * the journal before its answer; the clicking program shares the machine. Then the same with five kills in between.
 */
export async function bench(print: Print): Promise<void> {
  await using sample = await createPagesShop(1);
  const calm = await clickStorm({ folder: sample.folder, clicks: CLICKS, kills: 0 });
  print({ name: 'serve.posts_per_second', value: rounded(CLICKS / calm.seconds), unit: '1/s' });
  print({ name: 'serve.p99.ms', value: rounded(calm.p99), unit: 'ms' });
  await using other = await createPagesShop(1);
  const killed = await clickStorm({ folder: other.folder, clicks: CLICKS, kills: 5 });
  print({ name: 'serve.killed.seconds', value: rounded(killed.seconds), unit: 's' });
  print({ name: 'serve.killed.lost', value: killed.lost, unit: '1' });
}
