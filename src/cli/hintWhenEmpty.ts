import type { Shop } from '../run/shop/openShop.ts';
import { whyNobodyIsDue } from '../run/whyNobodyIsDue.ts';
import type { Terminal } from './Terminal.ts';

/** Nobody is due: tells why. */
export async function hintWhenEmpty(shop: Shop, terminal: Terminal): Promise<void> {
  terminal.say(await whyNobodyIsDue(shop));
}
