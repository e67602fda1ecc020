import type { UserConfig } from 'vitepress';

type Plugin = NonNullable<NonNullable<UserConfig['vite']>['plugins']>[number];

/** The pages lie beside this package and not in it: what shows them is looked for from here, and not from where they are. */
export const findVue: Plugin = {
  name: 'find-vue',
  enforce: 'pre',
  resolveId(id, _importer, { ssr }) {
    if (!/^vue(?:\/|$)/.test(id)) return null;
    // What writes the pages runs in this package and finds it there by itself.
    return ssr ? { id, external: true } : this.resolve(id, import.meta.filename, { skipSelf: true });
  },
};
