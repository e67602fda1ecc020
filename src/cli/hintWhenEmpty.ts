import type { Shop } from '../run/index.ts';
import type { Terminal } from './Terminal.ts';

/** Nobody is due: tells whether that is because nothing was imported yet. No number of orders: it would count sensitive ones. */
export async function hintWhenEmpty(store: Shop['store'], terminal: Terminal): Promise<void> {
  const { products, customers } = await store.counts();
  terminal.say(
    products === 0 || customers === 0
      ? `The database holds no ${products === 0 ? 'products' : 'customers'} yet: run "mesura import" first.`
      : 'Nobody is due: no order that may be spoken of lies in the window of a campaign at this moment.',
  );
}
