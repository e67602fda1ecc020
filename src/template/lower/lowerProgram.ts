import { startOf } from '../parse/templateError.ts';
import { called, calledAsHelper } from './called.ts';
import { LeadingStep } from './LeadingStep.ts';
import { type Lowering, refuse } from './Lowering.ts';
import { lowerBlock } from './lowerBlock.ts';
import { calleeOf, findBlockParam, isSimpleId, lowerCall, lowerPath } from './lowerExpression.ts';
import { lowerPartial } from './lowerPartial.ts';
import { PrintStep } from './PrintStep.ts';
import { type InlineDefinition, type Program, type Step, TextStep } from './Program.ts';

/** A body of statements as a program. Block parameters that it declares are in scope in it and below. */
export function lowerProgram(lowering: Lowering, node: hbs.AST.Program): Program {
  const names = node.blockParams ?? [];
  const program = lowering.whole.newProgram(names.length);
  fillProgram(
    program,
    { ...lowering, blockParams: names.length > 0 ? [names, ...lowering.blockParams] : lowering.blockParams },
    node,
  );
  return program;
}

/** Lowers into a program that is there already, so that it can be called before its body is known. */
export function fillProgram(program: Program, lowering: Lowering, node: hbs.AST.Program): void {
  const steps: Step[] = [];
  const inlines: InlineDefinition[] = [];
  for (const statement of node.body) {
    if (statement.type === 'DecoratorBlock' || statement.type === 'Decorator') {
      inlines.push(lowerInline(lowering, statement as hbs.AST.DecoratorBlock));
      continue;
    }
    const step = lowerStatement(lowering, statement);
    const last = steps.at(-1);
    if (step instanceof TextStep && last instanceof TextStep) {
      steps[steps.length - 1] = new TextStep(last.text + step.text);
    } else if (step) {
      steps.push(step);
    }
  }
  const leading = steps.findIndex((step) => !(step instanceof PrintStep && step.raw));
  const prints = steps.slice(0, leading < 0 ? steps.length : leading) as PrintStep[];
  const [first, ...rest] = prints;
  if (first && rest.length > 0) steps.splice(0, prints.length, new LeadingStep([first, ...rest]));
  program.steps = steps;
  program.live = steps.filter((step) => !(step instanceof TextStep));
  program.inlines = inlines;
  program.isSingle = node.body.length === 1;
}

function lowerStatement(lowering: Lowering, node: hbs.AST.Statement): Step | undefined {
  switch (node.type) {
    case 'ContentStatement': {
      const { value } = node as hbs.AST.ContentStatement;
      lowering.place.feed(value);
      return value === '' ? undefined : new TextStep(value);
    }
    case 'MustacheStatement':
      return lowerMustache(lowering, node as hbs.AST.MustacheStatement);
    case 'BlockStatement':
      return lowerBlock(lowering, node as hbs.AST.BlockStatement);
    case 'PartialStatement':
      return lowerPartial(lowering, node as hbs.AST.PartialStatement);
    case 'PartialBlockStatement':
      return lowerPartial(lowering, node as hbs.AST.PartialBlockStatement);
    default:
      return undefined;
  }
}

function lowerMustache(lowering: Lowering, node: hbs.AST.MustacheStatement): PrintStep {
  const path = calleeOf(node);
  const place = { file: lowering.file.file, ...startOf(node) };
  const hasArguments = node.params.length > 0 || (node.hash?.pairs.length ?? 0) > 0;
  const isHelper =
    isSimpleId(path) &&
    !findBlockParam(lowering, path.parts[0] as string) &&
    (lowering.whole.helpers.has(path.parts[0] as string) || BUILT_IN.has(path.parts[0] as string));
  if (hasArguments || node.hash || isHelper) {
    return new PrintStep(lowerCall(lowering, node), !node.escaped, {
      name: path.original,
      place,
      isPath: false,
    });
  }
  const value =
    isSimpleId(path) && !findBlockParam(lowering, path.parts[0] as string)
      ? calledAsHelper(lowering, node)
      : called(lowering, node, lowerPath(lowering, path));
  return new PrintStep(value, !node.escaped, { name: path.original, place, isPath: true });
}

const BUILT_IN = new Set([
  'if',
  'unless',
  'each',
  'with',
  'lookup',
  'log',
  'helperMissing',
  'blockHelperMissing',
]);

/** `{{#*inline "name"}}`. Other decorators could change how a template is compiled, so there are none. */
function lowerInline(lowering: Lowering, node: hbs.AST.DecoratorBlock): InlineDefinition {
  const [name] = node.params;
  if ((node.type as string) !== 'DecoratorBlock' || calleeOf(node).original !== 'inline') {
    throw refuse(lowering, node, 'decorators are refused', {
      why: 'they change how a template is compiled',
      fix: 'only {{#*inline "name"}} is there',
    });
  }
  if (name?.type !== 'StringLiteral' && name?.type !== 'NumberLiteral') {
    throw refuse(lowering, node, 'an inline partial needs a name in quotes', {
      fix: 'write {{#*inline "name"}}',
    });
  }
  return {
    name: String((name as hbs.AST.StringLiteral).value),
    program: lowerProgram(lowering, node.program),
  };
}
