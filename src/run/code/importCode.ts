import { access, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isPackageMissing, withPackages } from '../../domain/index.ts';

/** Where this program lies; a shop may import it from elsewhere than its own `node_modules`. */
const OWN = ['src/', 'dist/'].map((folder) => fileURLToPath(new URL(`../../../${folder}`, import.meta.url)));
const { cache } = createRequire(import.meta.url);

/** What a file of the shop's own exports, and which files of the shop it is made of. */
export interface ShopCode {
  /** The default export. */
  readonly value: unknown;
  /** The file itself and, where `follow` asked for them, what it imports from the shop's folder; absolute. */
  readonly files: readonly string[];
}

export interface ImportOptions {
  /** Something that changes when the file does: Node would serve an old version from its cache. */
  readonly version: number;
  /** Read everything anew and tell what was imported: for whoever watches. Costs the start of tsx, about 0.2 seconds. */
  readonly follow?: boolean;
}

/**
 * Imports a program of the shop. Node itself reads TypeScript whose types can be taken out; everything else of TypeScript (enums,
 * path aliases, imports without an ending) is read by tsx. Node refuses such files before any line of them has run.
 */
export async function importCode(
  file: string,
  { version, follow = false }: ImportOptions,
): Promise<ShopCode> {
  if (!follow) {
    try {
      return await importPlainly(file, version);
    } catch (error) {
      if (!isForTsx(error)) throw error;
      return await importWithTsx(file).catch((tsx) => {
        throw isMistyped(error) || (isPackageMissing(tsx) && names.test(String(error))) ? error : tsx;
      });
    }
  }
  // A file on its own has nothing to follow, and tsx slows down whatever is loaded after it.
  if (await importsNothing(file)) {
    try {
      return await importPlainly(file, version);
    } catch (error) {
      if (!isForTsx(error)) throw error;
    }
  }
  try {
    return await importWithTsx(file);
  } catch (error) {
    if (!isPackageMissing(error)) throw error;
    return importPlainly(file, version);
  }
}

/** Imports of types, which are gone when the program runs. */
const OF_TYPES = /\bimport\s+type\b[^;'"]*\bfrom\s*(?:'[^'\n]*'|"[^"\n]*")/g;

/** Whether nothing in a program could load another file: the words for it stand nowhere in it, not even in a text. */
async function importsNothing(file: string): Promise<boolean> {
  const code = (await readFile(file, 'utf8')).replace(OF_TYPES, '');
  return !/\b(?:import|require)\b|\bfrom\s*['"]/.test(code);
}

/** Node on a package, or on a file by its whole name, that is not there: tsx would not find it either. */
const names = /Cannot find (?:package|module '[^']*\.ts')/;

/** Node says of a file that it is no TypeScript at all, in plainer words and with a better place than tsx. */
function isMistyped(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_INVALID_TYPESCRIPT_SYNTAX';
}

/** As Node itself reads it. What it imports is not known. */
async function importPlainly(file: string, version: number): Promise<ShopCode> {
  const module: { default?: unknown } = await import(`${pathToFileURL(file).href}?${version}`);
  return { value: module.default, files: [file] };
}

/** What Node says of TypeScript that it does not read itself. */
const FOR_TSX = new Set([
  'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX',
  'ERR_INVALID_TYPESCRIPT_SYNTAX',
  'ERR_MODULE_NOT_FOUND',
  'ERR_UNSUPPORTED_DIR_IMPORT',
  'ERR_UNKNOWN_FILE_EXTENSION',
  'ERR_PACKAGE_IMPORT_NOT_DEFINED',
]);

function isForTsx(error: unknown): boolean {
  return error instanceof Error && 'code' in error && FOR_TSX.has(String(error.code));
}

async function importWithTsx(file: string): Promise<ShopCode> {
  const { tsImport } = await withPackages('typescript', 'this TypeScript', () => import('tsx/esm/api'));
  const tsconfig = await findTsconfig(path.dirname(file));
  const files = new Set([file]);
  const note = (url: string) => {
    const plain = url.replace(/\?.*$/, '');
    const imported = plain.startsWith('file:') ? fileURLToPath(plain) : plain;
    if (![...OWN, '/node_modules/'].some((part) => imported.includes(part))) files.add(imported);
  };
  // tsx would give a changed file the versions of its imports that it has required before.
  for (const key of requiredByTsx()) delete cache[key];
  const module: unknown = await tsImport(pathToFileURL(file).href, {
    parentURL: import.meta.url,
    tsconfig: tsconfig ?? false,
    onImport: note,
  });
  // tsx tells of imports through a port: what it has said until now arrives with the next turn. What it requires, it does not tell.
  await new Promise((resolve) => setImmediate(resolve));
  requiredByTsx().forEach(note);
  return { value: defaultOf(module), files: [...files] };
}

function requiredByTsx(): string[] {
  return Object.keys(cache).filter((key) => key.includes('?namespace='));
}

/** A folder whose `package.json` does not say `"type": "module"` has CommonJS files: their exports lie one step deeper. */
function defaultOf(module: unknown): unknown {
  const outer = property(module, 'default');
  return property(outer, '__esModule') === true ? property(outer, 'default') : outer;
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

/** The nearest `tsconfig.json` above: path aliases stand in it. */
async function findTsconfig(folder: string): Promise<string | undefined> {
  const file = path.join(folder, 'tsconfig.json');
  const found = await access(file).then(
    () => true,
    () => false,
  );
  if (found) return file;
  const parent = path.dirname(folder);
  return parent === folder ? undefined : findTsconfig(parent);
}
