import path from 'node:path';
import { z } from 'zod';

const OwnPackage = z.object({ version: z.string(), devDependencies: z.object({ node: z.string() }) });

/**
 * The `package.json` of a new folder: it brings Mesura, and the Node that Mesura is proven on, so that `npx mesura`
 * works there whatever Node the machine has.
 *
 * @param folder where the file will stand
 * @param installed the folder of the Mesura that writes it
 * @param own the `package.json` of that Mesura
 */
export function packageText(folder: string, installed: string, own: unknown): string {
  const { version, devDependencies } = OwnPackage.parse(own);
  const content = {
    private: true,
    type: 'module',
    scripts: {
      import: 'mesura import',
      check: 'mesura check',
      preview: 'mesura preview',
      watch: 'mesura preview --watch',
      plan: 'mesura plan',
      send: 'mesura send',
    },
    dependencies: {
      mesura: sourceOf(path.resolve(installed), path.resolve(folder), version),
      node: devDependencies.node,
    },
    // npm asks before it runs the install script of a package; this one fetches the Node of the machine's kind.
    allowScripts: { node: true },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** A version, when Mesura came from a registry; the folder of a clone, relative where both are likely to move together. */
function sourceOf(installed: string, folder: string, version: string): string {
  if (installed.split(path.sep).includes('node_modules')) return version;
  const besides = folder.startsWith(path.join(path.dirname(installed), path.sep));
  const source = besides ? path.relative(folder, installed) : installed;
  return `file:${source.split(path.sep).join('/')}`;
}
