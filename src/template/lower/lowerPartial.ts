import { INCLUDED } from '../parse/expandIncludes.ts';
import { partialName } from '../parse/findPartials.ts';
import { startOf } from '../parse/templateError.ts';
import { FragmentStep } from './FragmentStep.ts';
import { type Lowering, refuse } from './Lowering.ts';
import { lowerExpression, lowerHash } from './lowerExpression.ts';
import { fillProgram, lowerProgram } from './lowerProgram.ts';
import { PARTIAL_BLOCK_NAME, PartialStep } from './PartialStep.ts';
import type { Program, Step } from './Program.ts';
import { SourcePlace } from './SourcePlace.ts';

export function lowerPartial(
  lowering: Lowering,
  node: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement,
): Step {
  const { whole, place } = lowering;
  const { components } = place;
  const takesValues = place.takesValues;
  if (node.params.length > 1) {
    throw refuse(lowering, node, 'a partial takes one context', {
      fix: 'pass further values by name: key=value',
    });
  }
  const name = partialName(node.name);
  const block =
    node.type === 'PartialBlockStatement'
      ? lowerProgram(lowering, (node as hbs.AST.PartialBlockStatement).program)
      : undefined;
  if (name === undefined) for (const known of whole.template.partials.keys()) lowerFile(lowering, known);
  const file = name === undefined ? undefined : lowerFile(lowering, name);
  const [context] = node.params;
  const step = new PartialStep({
    name: name ?? lowerExpression(lowering, node.name),
    context: context ? lowerExpression(lowering, context) : (scope) => scope.context,
    hash: node.hash ? lowerHash(lowering, node.hash) : undefined,
    // MJML's own includes are put in as they are.
    indent: (!name?.startsWith(INCLUDED) && 'indent' in node && node.indent) || '',
    block,
    fixed: whole.hasInlines || name === PARTIAL_BLOCK_NAME ? undefined : file,
    place: { file: lowering.file.file, ...startOf(node) },
    whole,
  });
  const isText =
    takesValues &&
    place.components === components &&
    !(name !== undefined && whole.template.partials.get(name)?.source.includes('<mj-'));
  return isText ? new FragmentStep(step, whole.programs) : step;
}

/** The program of a partial's file. It is registered before its body is lowered, because the body may reach it by a dynamic name. */
function lowerFile(lowering: Lowering, name: string): Program | undefined {
  const { whole } = lowering;
  const known = whole.partials.get(name);
  const file = whole.template.partials.get(name);
  if (known || !file) return known;
  const program = whole.newProgram();
  whole.partials.set(name, program);
  const place = new SourcePlace(!file.source.includes('<mj-'));
  fillProgram(program, { file, whole, blockParams: [], place }, file.program);
  return program;
}
