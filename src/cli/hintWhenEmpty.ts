import type { Shop } from '../run/index.ts';
import type { Terminal } from './Terminal.ts';

/** Nobody is due: tells whether that is because nothing was imported yet. */
export async function hintWhenEmpty(store: Shop['store'], terminal: Terminal): Promise<void> {
  const { orders } = await store.counts();
  terminal.say(
    orders === 0
      ? 'The database holds no orders yet: run "mesura import" first.'
      : `Nobody is due: none of the ${orders} order lines lies in the window of a campaign at this moment.`,
  );
}
