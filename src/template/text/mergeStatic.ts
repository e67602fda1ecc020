import type { TextOp } from './TextOp.ts';
import { TextWriter } from './TextWriter.ts';

/** Steps that only write static text, of which most emails mostly consist, become one step each. */
export function mergeStatic(ops: readonly TextOp[]): readonly TextOp[] {
  const merged: TextOp[] = [];
  let depth = 0;
  let run: TextOp[] = [];
  const flush = () => {
    if (run.length > 1) merged.push(...linesOf(run));
    else merged.push(...run);
    run = [];
  };
  for (const op of ops) {
    if (op.kind === 'item') depth += 1;
    if (op.kind === 'endItem') depth -= 1;
    const isStatic =
      op.kind === 'text' ||
      op.kind === 'break' ||
      op.kind === 'newline' ||
      op.kind === 'layoutCell' ||
      (op.kind === 'attribute' && op.text.slots.length === 0);
    // Lines of a list's item are indented when they are written.
    if (isStatic && depth === 0) {
      run.push(op);
      continue;
    }
    flush();
    merged.push(op);
  }
  flush();
  return merged;
}

function linesOf(ops: readonly TextOp[]): readonly TextOp[] {
  const before = new TextWriter();
  let index = 0;
  for (; index < ops.length; index += 1) {
    const op = ops[index] as TextOp;
    if (op.kind === 'attribute' || (op.kind === 'text' && op.text !== ' ')) break;
    before.static(op);
  }
  const body = new TextWriter();
  for (; index < ops.length; index += 1) body.static(ops[index] as TextOp);
  const written = body.parts();
  const { gap, leadingSpace } = before.parts();
  if (written.text === '') return gapOf(gap.breaks, leadingSpace);
  return [
    {
      kind: 'lines',
      before: { breaks: gap.breaks, space: leadingSpace || written.leadingSpace },
      text: written.text,
      after: written.gap,
    },
  ];
}

function gapOf(breaks: number, space: boolean): readonly TextOp[] {
  if (breaks > 0) return [{ kind: 'break', lines: breaks }];
  return space ? [{ kind: 'text', text: ' ' }] : [];
}
