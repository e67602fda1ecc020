import type { Completion, Completions } from './Completion.ts';
import { bodyNames, describeValue, kindOf } from './describeValue.ts';
import type { Mustache } from './mustacheAt.ts';
import type { ScopeAt } from './scopeAt.ts';
import { valueAt } from './valueAt.ts';

/** What a partial takes by name: names that it uses and the view does not have. */
export type PartialParameters = Readonly<Record<string, readonly string[]>>;

/** What can be written at the end of a mustache's beginning. */
export function completeMustache(
  { sign, written }: Mustache,
  at: ScopeAt,
  offset: number,
  partials: PartialParameters,
): Completions {
  const word = /[@\w./[\]-]*$/.exec(written)?.[0] ?? '';
  const before = written.slice(0, written.length - word.length);
  const isFirst = before.trim() === '';
  const here = (from: number, options: readonly Completion[]): Completions => ({ from, to: offset, options });
  const from = offset - word.length;

  if (sign === '/') return here(from, closing(at));
  if (sign === '>' || sign === '#>') {
    const name = /^\s*["']?([\w./-]+)["']?\s/.exec(written)?.[1];
    if (name === undefined)
      return here(
        offset - (/[\w./-]*$/.exec(written)?.[0].length ?? 0),
        named(Object.keys(partials), 'partial'),
      );
    const taken = (partials[name] ?? []).map(
      (label): Completion => ({ label, kind: 'argument', snippet: `${label}=`, boost: 2 }),
    );
    const options = /=\s*$/.test(before) ? values(at, word) : [...taken, ...values(at, word)];
    return here(lastName(word, offset), options);
  }
  if (/["'][^"']*$/.test(before.replace(/(["'])[^"']*\1/g, ''))) return here(from, []);
  if (/^\s*else\s+$/.test(before) || (sign === '^' && isFirst))
    return here(from, [...blocks(at), ...values(at, word)]);
  if (isFirst && sign === '#') return here(lastName(word, offset), [...blocks(at), ...values(at, word)]);
  if (isFirst) return here(lastName(word, offset), [...values(at, word), ...printed(at, word)]);

  const called = /\(\s*([\w-]+)[^()]*$/.exec(before)?.[1] ?? /^\s*([\w-]+)/.exec(written)?.[1] ?? '';
  if (/\(\s*$/.test(before)) return here(from, printed(at, word));
  const helper = at.helpers.get(called);
  const given = new Set([...before.matchAll(/([\w-]+)\s*=/g)].map(([, name]) => name));
  const args = (helper?.hash ?? [])
    .filter(({ name }) => !given.has(name) && !/=\s*$/.test(before))
    .map(
      ({ name, type }): Completion => ({
        label: name,
        kind: 'argument',
        detail: describeValue({ type, optional: false }),
        snippet: `${name}=`,
        boost: 2,
      }),
    );
  const isList = called === 'each' || called === 'else each';
  return here(lastName(word, offset), [...args, ...values(at, word, isList ? 'list' : undefined)]);
}

/** Of `customer.fir`, what is completed is `fir`. */
const lastName = (word: string, offset: number) => offset - (/[^./]*$/.exec(word)?.[0].length ?? 0);

const named = (labels: Iterable<string>, kind: Completion['kind']): Completion[] =>
  [...labels].map((label) => ({ label, kind }));

function closing({ open }: ScopeAt): Completion[] {
  const [last] = open.slice(-1);
  return last === undefined ? [] : [{ label: last, kind: 'block', snippet: `${last}}}#{}`, boost: 5 }];
}

/** What a path may begin with or go on with: names here, further out, the loop's own. */
function values({ scope }: ScopeAt, word: string, wanted?: 'list'): Completion[] {
  const prefix = /^.*[./]/.exec(word)?.[0] ?? '';
  const better = (kind: Completion['kind']) => (wanted !== undefined && kind === wanted ? { boost: 3 } : {});
  const option = (label: string, value: Parameters<typeof describeValue>[0], boost?: number): Completion => {
    const kind = kindOf(value.type);
    return {
      label,
      kind,
      detail: describeValue(value),
      ...(boost !== undefined && { boost }),
      ...better(kind),
    };
  };
  if (prefix !== '' && !/^(\.\.\/)+$/.test(prefix)) {
    const value = valueAt(scope, prefix.replace(/[./]$/, ''));
    return value === undefined ? [] : bodyNames(value.type).map(([name, inner]) => option(name, inner));
  }
  const depth = prefix.length / 3;
  const own = namesIn(scope, depth).map(([name, value]) => option(name, value, 1));
  if (depth > 0) return own;
  const data = [...(scope.data[0] ?? [])].map(([name, value]) => option(`@${name}`, value, -1));
  const params = [...scope.blockParams].map(([name, value]) => option(name, value, 2));
  const outer = scope.frames
    .slice(1)
    .flatMap((_, index) =>
      namesIn(scope, index + 1).map(([name, value]) =>
        option('../'.repeat(index + 1) + name, value, -index - 1),
      ),
    );
  return [...params, ...own, ...data, ...outer];
}

/** The names of a context, and those that a partial was given. */
function namesIn(scope: ScopeAt['scope'], depth: number): [string, Parameters<typeof describeValue>[0]][] {
  const frame = scope.frames[depth];
  if (frame === undefined) return [];
  return [...(frame.hash ?? []), ...bodyNames(frame.type).filter(([name]) => !frame.hash?.has(name))];
}

/** Helpers that give a value, where they mean something. */
function printed({ scope, helpers, open }: ScopeAt, word: string): Completion[] {
  if (/[./@]/.test(word)) return [];
  const some = [...helpers.values()]
    .filter(
      ({ returns, signature }) =>
        returns && (signature.inside?.some((block) => scope.blocks.includes(block)) ?? true),
    )
    .map(({ name, params }): Completion => {
      const names = params.map((param) => param.name);
      return {
        label: name,
        kind: 'helper',
        detail: names.length === 0 ? 'helper' : `helper: ${name} ${names.join(' ')}`,
        ...(names.length > 0 && { snippet: `${name} ` }),
      };
    });
  const others: Completion[] = open.length > 0 ? [{ label: 'else', kind: 'keyword' }] : [];
  return [
    ...some,
    { label: 'lookup', kind: 'helper', detail: 'helper: lookup object name', snippet: 'lookup ' },
    ...others,
  ];
}

function blocks({ helpers }: ScopeAt): Completion[] {
  const builtIn = (['if', 'unless', 'each', 'with'] as const).map(
    (label): Completion => ({ label, kind: 'block', snippet: `${label} `, boost: 1 }),
  );
  const own = [...helpers.values()]
    .filter(({ signature }) => signature.block)
    .map(({ name, hash }): Completion => {
      const args = hash.map((argument) => `${argument.name}=`).join(' ');
      return { label: name, kind: 'block', detail: args === '' ? 'block' : `block: ${args}`, boost: 2 };
    });
  return [...builtIn, ...own];
}
