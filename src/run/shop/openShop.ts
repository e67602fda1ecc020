import { tokenKeys } from '../../deliver/headers/createTokens.ts';
import { openStore } from '../../store/openStore.ts';
import { refuseUnknownAddress } from '../../store/refuseUnknownAddress.ts';
import type { Store } from '../../store/Store.ts';
import { openWorkspace, type Workspace } from '../workspace/openWorkspace.ts';

/** A shop's folder and its store, open. */
export interface Shop extends AsyncDisposable {
  readonly workspace: Workspace;
  readonly store: Store;
}

/** What of the process a shop depends on. */
export interface Surroundings {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** @throws MesuraError for a configuration, policy or database that cannot be used */
export async function openShop({ cwd, env }: Surroundings, options: { config?: string }): Promise<Shop> {
  const workspace = await openWorkspace(cwd, options.config);
  const store = await openShopStore(workspace, env);
  return { workspace, store, [Symbol.asyncDispose]: () => store.close() };
}

/** The store that the environment names, or the SQLite file of the configuration. */
export function openShopStore(workspace: Workspace, env: Surroundings['env']): Promise<Store> {
  const { database, sample } = workspace.config;
  // Invented people never get into the database of a shop, and a shop's never beside them.
  const named = (sample ? undefined : env.MESURA_DATABASE_URL) || database;
  // Before it is made a path of: then nothing shows any more that it was meant for a server.
  refuseUnknownAddress(named);
  return openStore({
    at: named === database ? workspace.resolve(database) : named,
    secrets: env.MESURA_SECRET ? tokenKeys(env.MESURA_SECRET).map(({ secret }) => secret) : [],
    journal: workspace.resolve(workspace.config.objections),
  });
}
