import { type HelperFunction, isPassing } from '../helper.ts';
import { parseFile } from '../parse/parseFile.ts';

interface Sources {
  readonly sources: readonly { readonly file: string; readonly source: string }[];
}

/** Blocks of the language, which print their bodies as they are. */
const BUILT_IN = new Set(['if', 'unless', 'each', 'with']);
/** What says where a node was written, and not what it does. */
const PLACES = new Set(['loc', 'openStrip', 'closeStrip', 'inverseStrip']);

/**
 * Whether two versions of a template differ in static text alone: the same mustaches, blocks, partials and parameters in the same order,
 * so that every context decides and prints the same in both. Not said of a template with a block helper that may look at its bodies.
 */
export function isSameProgram(
  before: Sources,
  after: Sources,
  helpers: Readonly<Record<string, HelperFunction>>,
): boolean {
  if (before.sources.length !== after.sources.length) return false;
  return after.sources.every(({ file, source }, at) => {
    const known = before.sources[at];
    if (known?.file !== file) return false;
    const steps = stepsOf(file, source, helpers);
    return steps !== undefined && steps === stepsOf(file, known.source, helpers);
  });
}

function stepsOf(
  file: string,
  source: string,
  helpers: Readonly<Record<string, HelperFunction>>,
): string | undefined {
  let isPlain = true;
  const steps = JSON.stringify(parseFile(file, source).program, (key, value: unknown) => {
    if (PLACES.has(key)) return undefined;
    if (Array.isArray(value)) return value.filter((node) => !isStatic(node));
    if (isNode(value) && value.type === 'BlockStatement' && !passesOn(value, helpers)) isPlain = false;
    return value;
  });
  return isPlain ? steps : undefined;
}

interface Node {
  readonly type: string;
  readonly path?: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const isStatic = (value: unknown) =>
  isNode(value) && (value.type === 'ContentStatement' || value.type === 'CommentStatement');

/** A block whose name is a value's is one of the language, too: it prints its body or not. */
function passesOn({ path }: Node, helpers: Readonly<Record<string, HelperFunction>>): boolean {
  const name = isNode(path) && 'original' in path ? String(path.original) : '';
  if (BUILT_IN.has(name)) return true;
  const helper = helpers[name];
  return helper !== undefined && isPassing(helper);
}
