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

/** Something that is wrong with the text of a policy, by offsets. */
export interface PolicyProblem {
  readonly from: number;
  readonly to: number;
  readonly message: string;
  readonly fix?: string;
  /** What is to stand there instead, where that is known. */
  readonly replacement?: string;
}

/**
 * Reads `policy.yaml`. `file` is how the file is named in errors.
 * @throws MesuraError POLICY_INVALID with the place, a frame and what is allowed there
 */
export function parsePolicy(text: string, file: string): Policy {
  const read = readPolicy(text);
  if ('policy' in read) return resolved(frozen(read.policy));
  const { from, message, fix } = read.problems[0];
  const { line, col } = read.lines.linePos(Math.min(from, text.length));
  throw new MesuraError('POLICY_INVALID', message, {
    ...(fix !== undefined && { fix }),
    place: { file, line, column: col },
    frame: codeFrame(text, line, col),
  });
}

/** Everything that is wrong with the text of a policy; nothing where it holds. */
export function policyProblems(text: string): readonly PolicyProblem[] {
  const read = readPolicy(text);
  return 'policy' in read ? [] : read.problems;
}

type Read =
  | { readonly policy: Policy }
  | { readonly problems: readonly [PolicyProblem, ...PolicyProblem[]]; readonly lines: LineCounter };

function readPolicy(text: string): Read {
  const lines = new LineCounter();
  // `merge`: YAML 1.1's `<<` stays off. `maxAliasCount`: an alias bomb ends as an error.
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, strict: true });
  const refuse = (problem: PolicyProblem): Read => ({ problems: [problem], lines });

  const [syntax] = [...document.errors, ...document.warnings];
  if (syntax) {
    const message = syntax.message.split(' at line ')[0] ?? 'is not valid YAML';
    return refuse({ from: syntax.pos[0], to: syntax.pos[1], message });
  }
  let own: unknown;
  try {
    own = document.toJS({ maxAliasCount: 50 });
  } catch (error) {
    return refuse({ from: 0, to: 0, message: error instanceof Error ? error.message : 'cannot be read' });
  }
  if (own === null || own === undefined)
    return refuse({ from: 0, to: 0, message: 'the policy is empty', fix: 'start with "version: 1"' });

  const result = Policy.safeParse(extendPolicy(own));
  const issues: readonly Readable[] = result.success
    ? semanticIssues(result.data)
    : result.error.issues.map((issue) => readable(issue, own));
  const [first, ...others] = issues.map(({ path, key, message, fix, meant }): PolicyProblem => {
    const where = path.map(String).join('.');
    return {
      ...spanOf(document, path, key),
      message: where === '' ? message : `${where}: ${message}`,
      ...(fix !== undefined && { fix }),
      ...(meant !== undefined && { replacement: meant }),
    };
  });
  if (first) return { problems: [first, ...others], lines };
  return { policy: (result as z.ZodSafeParseSuccess<Policy>).data };
}

interface Readable {
  readonly path: Path;
  /** A key of the mapping at `path`, where the key itself is wrong. */
  readonly key?: string;
  readonly message: string;
  readonly fix?: string;
  /** The name that was probably meant. */
  readonly meant?: string;
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
      ...(meant !== undefined && { meant }),
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

/** Where the value at `path` stands, or its nearest ancestor that the file has: of a list or map, its beginning. */
export function spanOf(document: Document, path: Path, key?: string): { from: number; to: number } {
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
    const range = isNode(pair?.key) ? pair.key.range : undefined;
    if (range) return { from: range[0], to: range[1] };
  }
  const [from = 0, end = 0] = (isNode(node) ? node.range : undefined) ?? [];
  return { from, to: isScalar(node) ? end : from };
}

function child(node: unknown, step: PropertyKey): Node | undefined {
  if (!isNode(node) || !('get' in node) || typeof node.get !== 'function') return undefined;
  const found: unknown = node.get(step, true);
  return isNode(found) ? found : undefined;
}
