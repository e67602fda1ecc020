import { MesuraError } from './errors.ts';

/** Packages that not every shop needs, as npm takes them: the peers of `package.json`, which names the same versions. */
export const OPTIONAL_PACKAGES = {
  /** The store in Postgres, and work shared between machines. */
  postgres: ['pg@^8.23.1', 'pg-boss@^12.38.0', 'pg-copy-streams@^7.0.0'],
  /** TypeScript of a shop's own that Node does not read by itself. */
  typescript: ['tsx@^4.23.15'],
} as const;

/**
 * Loads what stands on optional packages.
 *
 * @param what What the user wanted, to be said: "a store in Postgres".
 * @throws MesuraError PACKAGE_MISSING with the command that installs them
 */
export async function withPackages<T>(
  group: keyof typeof OPTIONAL_PACKAGES,
  what: string,
  load: () => Promise<T>,
): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (!isMissing(error, OPTIONAL_PACKAGES[group])) throw error;
    throw new MesuraError('PACKAGE_MISSING', `${what} needs packages that are not installed here`, {
      why: 'they are large, and not every shop needs them',
      fix: `run "npm install ${OPTIONAL_PACKAGES[group].join(' ')}" in the shop's folder`,
      cause: error,
    });
  }
}

/** Whether it is a refusal of `withPackages`: told as it is, also by who tells of everything else in their own words. */
export function isPackageMissing(error: unknown): error is MesuraError {
  return error instanceof MesuraError && error.code === 'PACKAGE_MISSING';
}

/** Node names the package in its message alone. */
function isMissing(error: unknown, packages: readonly string[]): boolean {
  if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) return false;
  return packages.some((one) => error.message.includes(`'${one.slice(0, one.lastIndexOf('@'))}'`));
}
