import { type Document, isMap, isNode, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { codeFrame } from '../../domain/codeFrame.ts';
import { expectedAt, MesuraError, Policy, requirement } from '../../domain/index.ts';
import { frozen } from '../frozen.ts';
import { didYouMean } from './didYouMean.ts';
import { extendPolicy } from './extendPolicy.ts';
import { resolved } from './policyOf.ts';
import { semanticIssues } from './semanticIssues.ts';

type Path = readonly PropertyKey[];

/**
 * Reads `policy.yaml`. `file` is how the file is named in errors.
 * @throws MesuraError POLICY_INVALID with the place, a frame and what is allowed there
 */
export function parsePolicy(text: string, file: string): Policy {
  const lines = new LineCounter();
  // `merge`: YAML 1.1's `<<` stays off. `maxAliasCount`: an alias bomb ends as an error.
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, strict: true });

  const refuse = (offset: number, message: string, fix?: string): never => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    throw new MesuraError('POLICY_INVALID', message, {
      ...(fix !== undefined && { fix }),
      place: { file, line, column: col },
      frame: codeFrame(text, line, col),
    });
  };

  const [syntax] = [...document.errors, ...document.warnings];
  if (syntax) return refuse(syntax.pos[0], syntax.message.split(' at line ')[0] ?? 'is not valid YAML');
  let own: unknown;
  try {
    own = document.toJS({ maxAliasCount: 50 });
  } catch (error) {
    return refuse(0, error instanceof Error ? error.message : 'cannot be read');
  }
  if (own === null || own === undefined) return refuse(0, 'the policy is empty', 'start with "version: 1"');

  const result = Policy.safeParse(extendPolicy(own));
  const issues: readonly Readable[] = result.success
    ? semanticIssues(result.data)
    : result.error.issues.map((issue) => readable(issue, own));
  const [issue] = issues;
  if (issue) {
    const { path, key, message, fix } = issue;
    const where = path.map(String).join('.');
    return refuse(offsetOf(document, path, key), where === '' ? message : `${where}: ${message}`, fix);
  }
  return resolved(frozen((result as z.ZodSafeParseSuccess<Policy>).data));
}

interface Readable {
  readonly path: Path;
  /** A key of the mapping at `path`, where the key itself is wrong. */
  readonly key?: string;
  readonly message: string;
  readonly fix?: string;
}

/** zod's issue in words for the writer of the file. */
function readable(issue: z.core.$ZodIssue, own: unknown): Readable {
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    const known = Object.keys(expectedAt(Policy, issue.path)?.properties ?? {});
    const meant = didYouMean(key, known);
    return {
      path: issue.path,
      key,
      message: `there is no "${key}" here${meant === undefined ? '' : `; did you mean "${meant}"?`}`,
      ...(known.length > 0 && { fix: `allowed: ${known.join(', ')}` }),
    };
  }
  if (issue.code === 'invalid_key') {
    const key = String(issue.path.at(-1) ?? '');
    return {
      path: issue.path.slice(0, -1),
      key,
      message: `"${key}" ${issue.issues[0]?.message ?? 'is no name that is allowed here'}`,
    };
  }
  return { path: issue.path, message: requirement(Policy, issue, own) };
}

/** Where the value at `path` begins, or its nearest ancestor that the file has. */
function offsetOf(document: Document, path: Path, key?: string): number {
  let node: unknown = document.contents;
  for (const step of path) {
    const next = child(node, step);
    if (next === undefined) break;
    node = next;
  }
  if (key !== undefined && isMap(node)) {
    const pair = node.items.find(
      (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key,
    );
    const start = isNode(pair?.key) ? pair.key.range?.[0] : undefined;
    if (start !== undefined) return start;
  }
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

function child(node: unknown, step: PropertyKey): Node | undefined {
  if (!isNode(node) || !('get' in node) || typeof node.get !== 'function') return undefined;
  const found: unknown = node.get(step, true);
  return isNode(found) ? found : undefined;
}
