import Handlebars from 'handlebars';

/** A template as a tree in which every path says where it begins: what other engines need, which have no `this` that moves. */
export type Node =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'print'; readonly path: string }
  | {
      readonly kind: 'if';
      readonly path: string;
      readonly not: boolean;
      readonly yes: Nodes;
      readonly no: Nodes;
    }
  | {
      readonly kind: 'each';
      readonly path: string;
      readonly name: string;
      readonly max: number | undefined;
      readonly body: Nodes;
      readonly none: Nodes;
    };
export type Nodes = readonly Node[];

/** Helpers of the bench that print what they are given. */
const SAME = new Set(['money', 'date', 'link']);
/** Helpers of the bench that are lists. */
const LISTS = new Set(['complements', 'purchases']);

interface Scope {
  /** What stands before a path, the innermost first; empty for the data itself. */
  readonly names: readonly string[];
  readonly params: ReadonlyMap<string, string>;
}

/** Throws for what the bench's templates do not use. */
export function scoped(source: string): Nodes {
  let count = 0;
  const nodesOf = (program: hbs.AST.Program | undefined, scope: Scope): Nodes =>
    (program?.body ?? []).flatMap((statement) => nodeOf(statement, scope));

  const nodeOf = (statement: hbs.AST.Statement, scope: Scope): Nodes => {
    if (statement.type === 'ContentStatement')
      return [{ kind: 'text', text: (statement as hbs.AST.ContentStatement).value }];
    if (statement.type === 'CommentStatement') return [];
    if (statement.type === 'MustacheStatement')
      return [{ kind: 'print', path: printed(statement as hbs.AST.MustacheStatement, scope) }];
    if (statement.type !== 'BlockStatement') throw new Error(`${statement.type} is not in the bench`);
    const { path, params, hash, program, inverse } = statement as hbs.AST.BlockStatement;
    const name = (path as hbs.AST.PathExpression).original;
    if (name === 'if' || name === 'unless') {
      const yes = nodesOf(program, scope);
      return [
        {
          kind: 'if',
          path: pathOf(params[0], scope),
          not: name === 'unless',
          yes,
          no: nodesOf(inverse, scope),
        },
      ];
    }
    if (name !== 'each' && !LISTS.has(name)) throw new Error(`{{#${name}}} is not in the bench`);
    count += 1;
    const item = `x${count}`;
    const own = program.blockParams?.[0];
    const inner: Scope = {
      names: [item, ...scope.names],
      params: own === undefined ? scope.params : new Map([...scope.params, [own, item]]),
    };
    const max = hash?.pairs.find(({ key }) => key === 'max')?.value as hbs.AST.NumberLiteral | undefined;
    return [
      {
        kind: 'each',
        path: LISTS.has(name) ? name : pathOf(params[0], scope),
        name: item,
        max: max?.value,
        body: nodesOf(program, inner),
        none: nodesOf(inverse, scope),
      },
    ];
  };

  const printed = (mustache: hbs.AST.MustacheStatement, scope: Scope): string => {
    const { original } = mustache.path as hbs.AST.PathExpression;
    if (SAME.has(original)) return pathOf(mustache.params[0], scope);
    if (original === 'why') return join(scope.names[0] ?? '', 'because');
    return pathOf(mustache.path, scope);
  };

  return nodesOf(Handlebars.parse(source), { names: [], params: new Map() });
}

function pathOf(expression: hbs.AST.Expression | undefined, { names, params }: Scope): string {
  const { parts, depth, data } = expression as hbs.AST.PathExpression;
  const [first = '', ...rest] = parts;
  if (data) return rest.join('.');
  const param = params.get(first);
  if (param !== undefined) return join(param, rest.join('.'));
  return join(names[depth] ?? '', parts.join('.'));
}

function join(before: string, after: string): string {
  return [before, after].filter((part) => part !== '').join('.');
}
