import { type Instant, RECORD_KINDS } from '../../domain/index.ts';
import { importData } from '../import/importData.ts';
import { openShopStore, type Surroundings } from '../shop/openShop.ts';
import { openEdition } from '../survey/Edition.ts';
import { openWorkspace } from '../workspace/openWorkspace.ts';
import { createDesk } from './createDesk.ts';
import type { Desk } from './Desk.ts';

export interface DeskOptions {
  readonly config?: string;
  /** The moment to decide at, given what the configuration fixes. */
  readonly moment: (fixed: Instant | undefined) => Instant;
  readonly reveal: boolean;
  readonly readOnly: boolean;
}

/**
 * Opens a shop's folder to work on. The people are read and surveyed from here on, in slices; what is known so far is there
 * at any time. A store that holds nobody is filled from the files first, as "mesura import" does.
 *
 * @throws MesuraError for a configuration, policy, template or database that cannot be used
 */
export async function openDesk(surroundings: Surroundings, options: DeskOptions): Promise<Desk> {
  const open = () => openWorkspace(surroundings.cwd, options.config, { follow: true });
  const workspace = await open();
  const store = await openShopStore(workspace, surroundings.env);
  const shop = { workspace, store, [Symbol.asyncDispose]: () => store.close() };
  try {
    let { customers } = await store.counts();
    if (customers === 0 && !options.readOnly) {
      await importData(workspace, store, { kinds: RECORD_KINDS });
      customers = (await store.counts()).customers;
    }
    const { reveal, readOnly } = options;
    const desk = createDesk(shop, await openEdition(shop), {
      ...{ reveal, readOnly, customers, env: surroundings.env },
      now: options.moment(workspace.config.now),
      openAgain: open,
    });
    await desk.begun();
    return desk;
  } catch (error) {
    await shop[Symbol.asyncDispose]();
    throw error;
  }
}
