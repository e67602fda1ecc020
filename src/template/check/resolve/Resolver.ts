import type { HelperParameter, HelperSignature } from '../HelperSignature.ts';
import type { Findings } from '../report/Findings.ts';
import type { SourceFile, Span } from '../report/SourceFile.ts';
import { ANY, type Type } from '../types/Type.ts';
import { typeOfSchema } from '../types/typeOfSchema.ts';
import type { Part } from './Part.ts';
import type { Fragment, Frame, Scope } from './Scope.ts';

/** Partials are parsed when they are called. One that cannot be parsed is `undefined`: it was reported, and its content is unknown. */
export type Partials = ReadonlyMap<string, () => Fragment | undefined>;

export interface Parameter {
  readonly name: string;
  readonly type: Type;
  readonly optional: boolean;
}

/** A helper's signature with its schemas read. */
export interface Helper {
  readonly name: string;
  readonly signature: HelperSignature;
  readonly params: readonly Parameter[];
  readonly hash: readonly Parameter[];
  readonly returns: Type | undefined;
  readonly item: Type | undefined;
}

/** Partials in partials in partials: past this many, a person would not find the way either. */
const MOST_EXPANSIONS = 20_000;

/** What the steps of one resolution share: where findings go, and the helpers and partials that exist. */
export class Resolver {
  readonly findings: Findings;
  readonly helpers: ReadonlyMap<string, Helper>;
  readonly partials: Partials;
  /** Told of each path that is looked up, with the scope it stands in: how an editor learns what can be written at a place. */
  readonly onPath: ((path: hbs.AST.PathExpression, scope: Scope) => void) | undefined;
  readonly #files: ReadonlyMap<string, SourceFile>;
  readonly #expanded = new Map<string, readonly Part[]>();
  readonly #frameIds = new Map<Frame, number>();
  #loops = 0;

  constructor(
    findings: Findings,
    helpers: Readonly<Record<string, HelperSignature>>,
    partials: Partials,
    files: ReadonlyMap<string, SourceFile>,
    onPath?: (path: hbs.AST.PathExpression, scope: Scope) => void,
  ) {
    this.onPath = onPath;
    this.findings = findings;
    this.helpers = new Map(
      Object.entries(helpers).map(([name, signature]) => [name, readHelper(name, signature)]),
    );
    this.partials = partials;
    this.#files = files;
  }

  get helperNames(): Iterable<string> {
    return this.helpers.keys();
  }

  /** Where a node stands. Nodes know the name of their file. */
  spanOf(node: hbs.AST.Node): Span {
    return this.fileOf(node).spanOf(node);
  }

  /** Where one part of a path stands: `firsName` in `../customer.firsName`. */
  segmentSpan(path: hbs.AST.PathExpression, part: number): Span {
    const whole = this.spanOf(path);
    let start = whole.start;
    for (const name of path.parts.slice(0, part + 1)) {
      const at = whole.file.text.indexOf(name, start);
      if (at < 0 || at + name.length > whole.end) return whole;
      start = at + name.length;
    }
    const length = (path.parts[part] ?? '').length;
    return { file: whole.file, start: start - length, end: start };
  }

  /** A number that no other loop has, so that a guard on one loop's item says nothing about another's. */
  nextLoop(): number {
    this.#loops += 1;
    return this.#loops;
  }

  /** A partial's content in a scope, made once for the same scope. Undefined when there are too many to go on. */
  expandOnce(name: string, scope: Scope, expand: () => readonly Part[]): readonly Part[] | undefined {
    const plain =
      scope.inlines.size === 0 && scope.partialBlock === undefined && scope.blockParams.size === 0;
    const key = plain
      ? `${name} ${scope.frames.map((frame) => this.#frameId(frame)).join()} ${[...scope.guards].sort().join()}`
      : undefined;
    const known = key === undefined ? undefined : this.#expanded.get(key);
    if (known) return known;
    if (this.#expanded.size >= MOST_EXPANSIONS) return undefined;
    const parts = expand();
    this.#expanded.set(key ?? `${name} ${this.#expanded.size}`, parts);
    return parts;
  }

  #frameId(frame: Frame): number {
    const id = this.#frameIds.get(frame) ?? this.#frameIds.size;
    this.#frameIds.set(frame, id);
    return id;
  }

  fileOf(node: hbs.AST.Node): SourceFile {
    const file = this.#files.get(node.loc.source);
    if (!file) throw new TypeError(`no file "${node.loc.source}"`);
    return file;
  }
}

function readHelper(name: string, signature: HelperSignature): Helper {
  const { returns, block } = signature;
  return {
    name,
    signature,
    params: (signature.params ?? []).map((param) => readParameter(param, false)),
    hash: (signature.hash ?? []).map((param) => readParameter(param, true)),
    returns: returns === undefined ? undefined : typeOfSchema(returns),
    item: block?.this === undefined ? undefined : typeOfSchema(block.this),
  };
}

function readParameter({ name, type, optional }: HelperParameter, usually: boolean): Parameter {
  return { name, type: type === undefined ? ANY : typeOfSchema(type), optional: optional ?? usually };
}
