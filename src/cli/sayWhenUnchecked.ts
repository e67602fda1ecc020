import type { Shop } from '../run/index.ts';
import type { Context } from './Command.ts';

/** What is shown may then be wrong: somebody may count as reachable who objected. Sending would be refused. */
export async function sayWhenUnchecked({ store }: Shop, { terminal }: Context): Promise<boolean> {
  const obstacle = await store.suppressions.obstacle();
  if (obstacle === undefined) return false;
  terminal.say(`${terminal.style('yellow', 'not checked')}  who objected: ${obstacle.why}`);
  terminal.say(`  ${terminal.style('dim', 'do ')}  ${obstacle.fix}; "mesura send" refuses until then`);
  return true;
}
