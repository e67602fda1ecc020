import { MesuraError } from '../../domain/errors.ts';
import { type BlockFunction, type HelperFunction, isPassing } from '../helper.ts';
import { runWith } from './blockSteps.ts';
import { lookupProperty } from './lookupProperty.ts';
import type { Evaluate } from './lowerExpression.ts';
import type { Pass } from './Pass.ts';
import { PrintStep } from './PrintStep.ts';
import type { Program, Step } from './Program.ts';
import { type Printed, textOf } from './printable.ts';
import { Replay } from './Replay.ts';
import { type Data, enter, type Scope } from './Scope.ts';

/** Marks of the key: text of the helper's own, one of its bodies, the end. */
const TEXT = 'T';
const BODY = 'B';
const END = '.';

export interface HelperBlock {
  readonly printed: Printed;
  readonly helper: (scope: Scope) => HelperFunction;
  readonly params: readonly Evaluate[];
  readonly hash: (scope: Scope) => Record<string, unknown>;
  readonly loc: hbs.AST.SourceLocation;
  readonly body: Program | undefined;
  readonly inverse: Program | undefined;
  readonly programs: readonly Program[];
  readonly failed: (cause: unknown) => MesuraError;
}

interface Piece {
  readonly text: string;
  readonly program: Program;
  readonly pass: Pass;
}

/**
 * A block of a helper that the caller provides. The helper gets its bodies as real text and may do with it what it likes.
 * Whatever comes out is then explained as a sequence of those texts and text of its own, so that the values in a body stay slots
 * for every helper that passes its bodies on. Where the helper changed them, its text is part of the shape. Both are exact,
 * because the explanation is read off the very text that the helper returned.
 */
export class HelperBlockStep implements Step {
  private readonly block: HelperBlock;

  constructor(block: HelperBlock) {
    this.block = block;
  }

  run(scope: Scope, pass: Pass): void {
    const { printed, params, hash, loc, body, inverse } = this.block;
    const pieces: Piece[] = [];
    const helper = this.block.helper(scope);
    const passing = isPassing(helper);
    const options = {
      name: printed.name,
      hash: hash(scope),
      data: scope.data,
      loc,
      lookupProperty,
      fn: this.bodyFunction(body, scope, pass, pieces, passing),
      inverse: this.bodyFunction(inverse, scope, pass, pieces, passing),
    };
    const args = params.map((param) => param(scope));
    pass.down();
    let result: unknown;
    try {
      result = helper.call(scope.self, ...args, options);
    } catch (cause) {
      throw this.block.failed(cause);
    }
    pass.up();
    const text = result === null || result === undefined ? '' : textOf(result, printed, pass.lenient);
    if (passing) takeMarkers(printed, text, pieces, pass);
    else explain(text, pieces, pass);
  }

  replay(replay: Replay): void {
    for (let mark = replay.mark(); mark !== END; mark = replay.mark()) {
      if (mark === TEXT) replay.write(replay.take(replay.number()));
      else if (mark === BODY) replay.program().replay(replay);
      else return;
    }
  }

  private bodyFunction(
    program: Program | undefined,
    scope: Scope,
    pass: Pass,
    pieces: Piece[],
    passing: boolean,
  ): BlockFunction {
    if (program === undefined) return NOTHING;
    const { programs } = this.block;
    const [only] = program.steps;
    const run = (
      context: unknown,
      given: { data?: unknown; blockParams?: readonly unknown[] } = {},
    ): string => {
      const data = (given.data as Data | undefined) ?? scope.data;
      // Handlebars gives the value itself, not its text, where a body is one unescaped mustache.
      if (!passing && program.isSingle && only instanceof PrintStep && only.raw) {
        const value = only.evaluate(enter(scope, context, data), pass);
        if (typeof value !== 'string') return value as string;
      }
      const fork = pass.fork();
      runWith(program, scope, context, fork, data, given.blockParams);
      const text = passing
        ? MARKER + String.fromCharCode(pieces.length)
        : Replay.text(program, fork.key, fork.values, programs);
      pieces.push({ text, program, pass: fork });
      return text;
    };
    (run as { blockParams?: number }).blockParams = program.blockParams;
    return run as BlockFunction;
  }
}

/** A body that is not there: without parameters, as in Handlebars, for helpers that look. */
const NOTHING: BlockFunction = Object.assign(() => '', { blockParams: 0 });

/** Stands before a body's number where the helper promised to pass its bodies on. */
const MARKER = '\u0001';

/** Writes the bodies whose markers the helper returned. */
function takeMarkers({ name, place }: Printed, result: string, pieces: readonly Piece[], pass: Pass): void {
  for (let at = 0; at < result.length; at += 2) {
    const piece = result[at] === MARKER ? pieces[result.charCodeAt(at + 1)] : undefined;
    if (piece === undefined) {
      throw new MesuraError('TEMPLATE_INVALID', `the helper "${name}" does not only pass its bodies on`, {
        why: 'it was given to the engine as one that does (`passesBodies`), and returned other text',
        fix: 'take that promise away',
        place,
      });
    }
    pass.key += `${BODY}${piece.program.id}:`;
    pass.join(piece.pass);
  }
  pass.key += END;
}

/** Writes `result` into the pass as bodies and text between them. */
function explain(result: string, pieces: readonly Piece[], pass: Pass): void {
  let at = 0;
  for (const piece of pieces) {
    if (piece.text === '') continue;
    const found = result.startsWith(piece.text, at) ? at : result.indexOf(piece.text, at);
    if (found < 0) continue;
    if (found > at) pass.key += `${TEXT}${found - at}:${result.slice(at, found)}`;
    pass.key += `${BODY}${piece.program.id}:`;
    pass.join(piece.pass);
    at = found + piece.text.length;
  }
  if (at < result.length) pass.key += `${TEXT}${result.length - at}:${result.slice(at)}`;
  pass.key += END;
}
