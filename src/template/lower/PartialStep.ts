import { MesuraError, type Place } from '../../domain/errors.ts';
import type { WholeLowering } from './Lowering.ts';
import { extend } from './lookupProperty.ts';
import type { Evaluate } from './lowerExpression.ts';
import { Pass } from './Pass.ts';
import type { Program, Step } from './Program.ts';
import { Replay } from './Replay.ts';
import { type Container, createFrame, type Data, enter, type InlinePartial, Scope } from './Scope.ts';

const PARTIAL_BLOCK = 'partial-block';
export const PARTIAL_BLOCK_NAME = '@partial-block';

export interface PartialCall {
  /** A name, or what gives one. */
  readonly name: string | Evaluate;
  readonly context: Evaluate;
  /** Absent where the call has no hash: then the context goes in as it is. */
  readonly hash: ((scope: Scope) => Record<string, unknown>) | undefined;
  /** What stands before a partial that is alone on its line: it goes before each line of it. */
  readonly indent: string;
  /** The block of `{{#> name}}...{{/name}}`. */
  readonly block: Program | undefined;
  /** Set where no data and no inline partial can change what the name means. */
  readonly fixed: Program | undefined;
  readonly place: Place;
  readonly whole: WholeLowering;
}

/** How a partial block appears to the template: a function, so that `{{#if @partial-block}}` asks it for its text. */
interface BlockValue {
  (): string;
  readonly block: InlinePartial & { readonly outer: unknown };
}

type Target =
  | { readonly kind: 'file'; readonly program: Program }
  | { readonly kind: 'inline'; readonly program: Program; readonly scope: Scope }
  | { readonly kind: 'block'; readonly program: Program; readonly scope: Scope; readonly outer: unknown };

/** `{{> name}}` and `{{#> name}}`, as Handlebars runs them. */
export class PartialStep implements Step {
  private readonly call: PartialCall;

  constructor(call: PartialCall) {
    this.call = call;
  }

  run(scope: Scope, pass: Pass): void {
    const { call } = this;
    let context = call.context(scope);
    if (call.hash) context = extend(context, call.hash(scope));
    let { data } = scope;
    if (call.block) {
      data = createFrame(data);
      data[PARTIAL_BLOCK] = blockValue(call.block, scope, own(scope.data, PARTIAL_BLOCK), call.whole);
    }
    const target = call.fixed ? ({ kind: 'file', program: call.fixed } as const) : this.resolve(scope, data);
    if (!call.fixed) pass.key += `${target.program.id}:`;
    if (call.indent) pass.indented += 1;
    pass.partial();
    pass.down();
    runTarget(target, scope, context, data, call.block, pass);
    pass.up();
    if (call.indent) pass.indented -= 1;
  }

  replay(replay: Replay): void {
    const program = this.call.fixed ?? replay.program();
    const { indent } = this.call;
    if (!indent) program.replay(replay);
    else
      replay.write(
        indentLines(
          replay.aside(() => program.replay(replay)),
          indent,
        ),
      );
  }

  private resolve(scope: Scope, data: Data): Target {
    const { call } = this;
    const name = typeof call.name === 'string' ? call.name : this.dynamicName(call.name(scope));
    if (name === PARTIAL_BLOCK_NAME) {
      const value = own(scope.data, PARTIAL_BLOCK) ?? own(data, PARTIAL_BLOCK);
      if (isBlockValue(value)) return { kind: 'block', ...value.block };
      throw this.notFound(name);
    }
    const inline = scope.container.inlines.get(name);
    if (inline) return { kind: 'inline', ...inline };
    const program = call.whole.partials.get(name);
    if (program) return { kind: 'file', program };
    const value = call.block && own(data, PARTIAL_BLOCK);
    if (isBlockValue(value)) return { kind: 'block', ...value.block };
    throw this.notFound(name);
  }

  private dynamicName(value: unknown): string {
    if (typeof value === 'function' || !value) throw this.notFound('of that name');
    return String(value);
  }

  private notFound(name: string): MesuraError {
    return new MesuraError('TEMPLATE_INVALID', `there is no partial ${JSON.stringify(name)}`, {
      why: 'it is neither among the partials given nor defined inline where it is called',
      fix: 'correct the name, or add the partial',
      place: this.call.place,
    });
  }
}

function runTarget(
  target: Target,
  scope: Scope,
  context: unknown,
  data: Data,
  block: Program | undefined,
  pass: Pass,
): void {
  if (target.kind === 'file') {
    const container: Container = {
      inlines:
        block && block.inlines.length > 0
          ? new Map([...scope.container.inlines, ...block.defineInlines(scope)])
          : scope.container.inlines,
    };
    runFile(target.program, context, data, container, pass);
    return;
  }
  let frame = data;
  if (target.kind === 'block') {
    frame = createFrame(data);
    frame[PARTIAL_BLOCK] = target.outer;
  }
  target.program.run(enter(target.scope, context, frame), pass, target.scope);
}

/** Runs a file from its top: `../` does not climb out of it. */
export function runFile(
  program: Program,
  context: unknown,
  data: Data,
  container: Container,
  pass: Pass,
): void {
  if (program.live.length === 0) return;
  const outer = program.inlines.length > 0 ? new Scope(context, null, data, null, container) : undefined;
  const scope = new Scope(context, { context, next: null }, data, null, container);
  program.run(scope, pass, outer ?? scope);
}

function blockValue(program: Program, scope: Scope, outer: unknown, whole: WholeLowering): BlockValue {
  const block = { program, scope, outer };
  const text = (): string => {
    const pass = new Pass();
    pass.lenient = true;
    const data: Data = { [PARTIAL_BLOCK]: outer };
    program.run(enter(scope, undefined, data), pass, scope);
    return Replay.text(program, pass.key, pass.values, whole.programs);
  };
  return Object.assign(text, { block });
}

function isBlockValue(value: unknown): value is BlockValue {
  return typeof value === 'function' && Object.hasOwn(value, 'block');
}

function own(data: Data, key: string): unknown {
  return Object.hasOwn(data, key) ? data[key] : undefined;
}

/** As Handlebars: every line, except for what follows the last line break when it is empty. */
function indentLines(text: string, indent: string): string {
  const lines = text.split('\n');
  const last = lines.length - 1;
  return lines.map((line, index) => (index === last && line === '' ? line : indent + line)).join('\n');
}
