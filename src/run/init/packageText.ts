import { readFileSync } from 'node:fs';
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
      studio: 'mesura studio',
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

/**
 * How the new folder gets Mesura: as the folder did that it was installed in (from a registry, or from a tarball beside it); from a
 * clone as that folder, relative where both are likely to move together.
 */
function sourceOf(installed: string, folder: string, version: string): string {
  const steps = installed.split(path.sep);
  const at = steps.lastIndexOf('node_modules');
  if (at === -1) return fileSource(installed, folder);
  const tarball = tarballOf(steps.slice(0, at).join(path.sep));
  return tarball === undefined ? version : fileSource(tarball, folder);
}

const Installer = z.object({ dependencies: z.object({ mesura: z.string().startsWith('file:') }) });

/** The file that `npm install ./mesura-x.y.z.tgz` wrote down in the folder that it installed into. */
function tarballOf(root: string): string | undefined {
  try {
    const own: unknown = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    return path.resolve(root, Installer.parse(own).dependencies.mesura.slice('file:'.length));
  } catch {
    // Installed for all of the machine, by npx, or by another package.
    return undefined;
  }
}

function fileSource(source: string, folder: string): string {
  const base = path.dirname(source);
  const besides = folder.startsWith(path.join(base, path.sep));
  const named = besides ? path.relative(folder, source) : source;
  return `file:${named.split(path.sep).join('/')}`;
}
