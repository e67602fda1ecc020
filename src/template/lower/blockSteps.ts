import { isEmpty } from './lookupProperty.ts';
import type { Evaluate } from './lowerExpression.ts';
import type { Pass } from './Pass.ts';
import type { Program, Step } from './Program.ts';
import type { Replay } from './Replay.ts';
import { type BlockParams, createFrame, type Data, enter, type Scope } from './Scope.ts';

/** Marks of the key. */
const YES = '1';
const NO = '0';
const ROUND = '+';
const END = '.';

/** `{{#if}}` and, with its bodies changed over, `{{#unless}}`. */
export class ConditionStep implements Step {
  private readonly condition: Evaluate;
  private readonly includeZero: Evaluate;
  private readonly yes: Program | undefined;
  private readonly no: Program | undefined;

  constructor(condition: Evaluate, includeZero: Evaluate, yes: Program | undefined, no: Program | undefined) {
    this.condition = condition;
    this.includeZero = includeZero;
    this.yes = yes;
    this.no = no;
  }

  run(scope: Scope, pass: Pass): void {
    const value = this.condition(scope);
    const holds = !((!value && !this.includeZero(scope)) || isEmpty(value));
    pass.key += holds ? YES : NO;
    const program = holds ? this.yes : this.no;
    if (program) runWith(program, scope, scope.self, pass);
  }

  replay(replay: Replay): void {
    const program = replay.mark() === YES ? this.yes : this.no;
    program?.replay(replay);
  }
}

/** `{{#each}}` over lists, maps and other iterables, and objects. */
export class EachStep implements Step {
  private readonly list: Evaluate;
  private readonly body: Program | undefined;
  private readonly inverse: Program | undefined;

  constructor(list: Evaluate, body: Program | undefined, inverse: Program | undefined) {
    this.list = list;
    this.body = body;
    this.inverse = inverse;
  }

  run(scope: Scope, pass: Pass): void {
    eachOf(this.list(scope), this.body, this.inverse, scope, pass);
  }

  replay(replay: Replay): void {
    replayEach(replay, this.body, this.inverse);
  }
}

function replayEach(replay: Replay, body: Program | undefined, inverse: Program | undefined): void {
  let mark = replay.mark();
  if (mark === NO) {
    inverse?.replay(replay);
    return;
  }
  while (mark === ROUND) {
    body?.replay(replay);
    mark = replay.mark();
  }
}

function eachOf(
  list: unknown,
  body: Program | undefined,
  inverse: Program | undefined,
  scope: Scope,
  pass: Pass,
): void {
  const data = createFrame(scope.data);
  let count = 0;
  const round = (key: unknown, index: number, last: boolean, value: unknown) => {
    pass.round();
    data.key = key;
    data.index = index;
    data.first = index === 0;
    data.last = last;
    pass.key += ROUND;
    if (body) runWith(body, scope, value, pass, data, body.blockParams > 0 ? [value, key] : undefined);
  };
  if (Array.isArray(list)) {
    for (const { length } = list; count < length; count += 1) {
      if (count in list) round(count, count, count === list.length - 1, list[count]);
    }
  } else if (typeof list === 'object' && list !== null) {
    if (isIterable(list)) {
      const iterator = list[Symbol.iterator]();
      for (let current = iterator.next(); !current.done; count += 1) {
        const next = iterator.next();
        round(count, count, next.done === true, current.value);
        current = next;
      }
    } else {
      const keys = Object.keys(list);
      for (const { length } = keys; count < length; count += 1) {
        const key = keys[count] as string;
        round(key, count, count === length - 1, (list as Record<string, unknown>)[key]);
      }
    }
  }
  if (count > 0) {
    pass.key += END;
    return;
  }
  pass.key += NO;
  if (inverse) runWith(inverse, scope, scope.self, pass);
}

function isIterable(value: object): value is Iterable<unknown> {
  return Boolean((value as { [Symbol.iterator]?: unknown })[Symbol.iterator]);
}

/** `{{#with}}`. */
export class WithStep implements Step {
  private readonly value: Evaluate;
  private readonly body: Program | undefined;
  private readonly inverse: Program | undefined;

  constructor(value: Evaluate, body: Program | undefined, inverse: Program | undefined) {
    this.value = value;
    this.body = body;
    this.inverse = inverse;
  }

  run(scope: Scope, pass: Pass): void {
    const value = this.value(scope);
    const { body, inverse } = this;
    if (isEmpty(value)) {
      pass.key += NO;
      if (inverse) runWith(inverse, scope, scope.self, pass);
      return;
    }
    pass.key += YES;
    if (body) runWith(body, scope, value, pass, scope.data, body.blockParams > 0 ? [value] : undefined);
  }

  replay(replay: Replay): void {
    const program = replay.mark() === YES ? this.body : this.inverse;
    program?.replay(replay);
  }
}

/** `{{#value}}` of no helper: a condition, a loop or a context, as the value is (Handlebars' `blockHelperMissing`). */
export class BlockValueStep implements Step {
  private readonly value: Evaluate;
  private readonly body: Program | undefined;
  private readonly inverse: Program | undefined;

  constructor(value: Evaluate, body: Program | undefined, inverse: Program | undefined) {
    this.value = value;
    this.body = body;
    this.inverse = inverse;
  }

  run(scope: Scope, pass: Pass): void {
    const value = this.value(scope);
    const { body, inverse } = this;
    if (Array.isArray(value) && value.length > 0) {
      pass.key += END;
      eachOf(value, body, inverse, scope, pass);
    } else if (value === false || value === null || value === undefined || Array.isArray(value)) {
      pass.key += NO;
      if (inverse) runWith(inverse, scope, scope.self, pass);
    } else {
      pass.key += YES;
      if (body) runWith(body, scope, value === true ? scope.self : value, pass);
    }
  }

  replay(replay: Replay): void {
    const mark = replay.mark();
    if (mark === END) replayEach(replay, this.body, this.inverse);
    else (mark === YES ? this.body : this.inverse)?.replay(replay);
  }
}

/** Runs a block's body for one context. */
export function runWith(
  program: Program,
  scope: Scope,
  context: unknown,
  pass: Pass,
  data: Data = scope.data,
  values?: readonly unknown[],
): void {
  if (program.live.length === 0 && program.inlines.length === 0) return;
  const blockParams: BlockParams | null =
    program.blockParams > 0 ? { values: values ?? [], next: scope.blockParams } : scope.blockParams;
  const inner =
    context === scope.context && data === scope.data && blockParams === scope.blockParams
      ? scope
      : enter(scope, context, data, blockParams);
  program.run(inner, pass, scope);
}
