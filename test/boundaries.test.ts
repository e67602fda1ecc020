import { globSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { expect, it } from 'vitest';
import { drawArchitecture } from '../scripts/architecture/drawArchitecture.ts';
import { readImports } from '../scripts/architecture/readImports.ts';
import { PICTURE } from '../scripts/architecture.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const SRC = path.join(ROOT, 'src');

/** Which folders of `src/` a folder may import from. The arrows of ARCHITECTURE.md, and nothing else. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  load: ['domain'],
  store: ['domain'],
  guard: ['domain'],
  template: ['domain'],
  deliver: ['domain'],
  learn: ['domain'],
  inspect: ['domain'],
  run: ['domain', 'load', 'store', 'guard', 'template', 'deliver', 'learn', 'inspect'],
  studio: ['domain', 'run'],
  serve: ['domain', 'run'],
  // Runs in the browser: of the server it knows the types, and nothing else is there.
  'studio/app': [],
  cli: ['domain', 'run', 'studio', 'serve'],
  // The public API shows what the folders offer.
  '': ['domain', 'load', 'store', 'guard', 'template', 'deliver', 'run'],
};

/** Vocabulary, not a job: schemas are written with it everywhere. */
const ANYWHERE = new Set(['zod']);

/** What answers HTTP, in the two folders that do: one for the shop itself, one for the public. */
const HTTP = {
  packages: new Set(['hono', '@hono/node-server']),
  folders: new Set(['studio', 'studio/app', 'serve']),
};

/** Folders whose values are a function of their arguments: no file, network or process. */
const PURE = new Set(['domain', 'guard', 'template', 'learn', 'inspect']);
const PURE_MAY_USE = new Set(['node:crypto', 'node:url', 'node:punycode', 'node:buffer']);

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly target: string;
  /** Nothing of it is there when the program runs. */
  readonly typeOnly: boolean;
}

/** The folder of `src/` that a file belongs to; the application in the browser is one of its own. */
function folderOf(file: string): string {
  if (file.startsWith('studio/app/')) return 'studio/app';
  return file.includes('/') ? (file.split('/')[0] as string) : '';
}

function importsOf(file: string): Import[] {
  const source = readFileSync(path.join(SRC, file), 'utf8');
  const folder = folderOf(file);
  const pattern =
    /(?:^|\n)\s*(?:import|export)(\stype)?\s[^'";]*?from\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|\nimport\s*'([^']+)'/g;
  return [...`\n${source}`.matchAll(pattern)].map((match) => ({
    file,
    folder,
    target: (match[2] ?? match[3] ?? match[4]) as string,
    typeOnly: match[1] !== undefined,
  }));
}

const sources = globSync('**/*.{ts,tsx}', { cwd: SRC });
const imports = sources.flatMap(importsOf);
const isBuiltin = (target: string) => target.startsWith('node:') || builtinModules.includes(target);

function targetFolder({ file, target }: Import): string {
  return folderOf(path.relative(SRC, path.resolve(SRC, path.dirname(file), target)));
}

it('imports point one way', () => {
  const against = imports
    .filter(({ target }) => target.startsWith('.'))
    .filter((one) => targetFolder(one) !== one.folder && !MAY_IMPORT[one.folder]?.includes(targetFolder(one)))
    .filter((one) => !(one.folder === 'studio/app' && one.typeOnly && targetFolder(one) === 'studio'))
    .map(({ file, target }) => `${file} -> ${target}`);
  expect(imports.length).toBeGreaterThan(20);
  expect(against).toEqual([]);
});

it('each third-party package is imported in one folder only', () => {
  const folders = new Map<string, Set<string>>();
  for (const { folder, target } of imports) {
    if (target.startsWith('.') || isBuiltin(target) || ANYWHERE.has(target)) continue;
    const name = target.startsWith('@')
      ? target.split('/').slice(0, 2).join('/')
      : (target.split('/')[0] as string);
    if (HTTP.packages.has(name) && HTTP.folders.has(folder)) continue;
    folders.set(name, (folders.get(name) ?? new Set()).add(folder));
  }
  const shared = [...folders]
    .filter(([, used]) => used.size > 1)
    .map(([name, used]) => `${name}: ${[...used]}`);
  expect(shared).toEqual([]);
});

it('the pure folders touch no file, network or process', () => {
  const impure = imports
    .filter(({ folder, target }) => PURE.has(folder) && isBuiltin(target) && !PURE_MAY_USE.has(target))
    .map(({ file, target }) => `${file} -> ${target}`);
  expect(impure).toEqual([]);
});

it('only the command line reads arguments and sets the exit code', () => {
  const elsewhere = sources
    .filter((file) => !file.startsWith('cli/'))
    .filter((file) =>
      /process\.(argv|exit\b|exitCode)|console\.(log|error|warn)/.test(
        readFileSync(path.join(SRC, file), 'utf8'),
      ),
    );
  expect(elsewhere).toEqual([]);
});

/** Circles that are the shape of the matter: a walk over a tree whose kinds of branch are told in a file each. */
const RECURSIVE = new Set([
  // A value is computed of the values of its arguments.
  'template/check/resolve/callHelper.ts template/check/resolve/computeValue.ts',
  // A program holds blocks and partials, which hold programs.
  'template/check/resolve/resolveBlock.ts template/check/resolve/resolvePartial.ts template/check/resolve/resolveProgram.ts',
  'template/lower/lowerBlock.ts template/lower/lowerPartial.ts template/lower/lowerProgram.ts',
]);

it('no files import in a circle but those that walk a tree', () => {
  const graph = new Map<string, string[]>();
  for (const one of imports.filter(({ target, typeOnly }) => target.startsWith('.') && !typeOnly)) {
    const to = path.relative(SRC, path.resolve(SRC, path.dirname(one.file), one.target));
    graph.set(one.file, [...(graph.get(one.file) ?? []), to]);
  }
  const circles = circlesIn(graph);
  expect(circles.filter((circle) => !RECURSIVE.has(circle))).toEqual([]);
  expect(
    [...RECURSIVE].filter((circle) => !circles.includes(circle)),
    'no circle any more',
  ).toEqual([]);
});

/** The files that reach themselves, each circle as a line of names (Tarjan's strongly connected components). */
function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const [seen, low, stack, circles] = [
    new Map<string, number>(),
    new Map<string, number>(),
    [] as string[],
    [] as string[],
  ];
  const walk = (file: string): number => {
    const order = seen.size;
    seen.set(file, order);
    low.set(file, order);
    stack.push(file);
    for (const next of graph.get(file) ?? []) {
      const reached = !seen.has(next)
        ? walk(next)
        : stack.includes(next)
          ? (seen.get(next) as number)
          : order;
      low.set(file, Math.min(low.get(file) as number, reached));
    }
    if (low.get(file) === order) {
      const circle = stack.splice(stack.indexOf(file));
      if (circle.length > 1) circles.push(circle.sort().join(' '));
    }
    return low.get(file) as number;
  };
  for (const file of graph.keys()) if (!seen.has(file)) walk(file);
  return circles;
}

it('the picture of ARCHITECTURE.md is drawn from these imports (draw it with: npm run architecture)', () => {
  expect(readFileSync(PICTURE, 'utf8')).toBe(drawArchitecture(readImports()));
});

/** What a test may not do to the process that it shares with others; a child process may do it to itself. */
const LEAVES_BEHIND =
  /^(?!.*(?:`|=>\s*'|script)).*(?:process\.chdir\(|process\.umask\(|process\.env\.\w+ \?*=[^=]|delete process\.|globalThis\.\w+ =[^=]|vi\.(?:mock|doMock|stubGlobal|stubEnv|useFakeTimers)\(|(?:Date\.now|Math\.random) = )/m;

it('no test file leaves anything behind in the process that it shares with the others', () => {
  const files = globSync('test/**/*.test.ts', { cwd: ROOT }).filter(
    (file) => !file.endsWith('boundaries.test.ts'),
  );
  expect(files.length).toBeGreaterThan(150);
  expect(files.filter((file) => LEAVES_BEHIND.test(readFileSync(path.join(ROOT, file), 'utf8')))).toEqual([]);
  expect(LEAVES_BEHIND.test("  process.env.TZ = 'UTC';")).toBe(true);
  expect(LEAVES_BEHIND.test('  vi.useFakeTimers();')).toBe(true);
});
