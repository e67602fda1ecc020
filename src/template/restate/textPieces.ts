import type { Pass } from '../lower/Pass.ts';
import type { TextOp } from '../text/TextOp.ts';
import type { Pieces } from './isSurelyOther.ts';

/** The text part of an email as steps, its blocks written out. */
export interface TextSteps {
  /** All there is to say of the steps. */
  readonly whole: string;
  /** The steps but for static text outside of links and tables, of which only is said that it is there. */
  readonly frame: string;
  readonly pieces: Pieces;
}

const WITHIN: Readonly<Record<string, number>> = { link: 1, endLink: -1, table: 1, endTable: -1 };
/** Steps that bring white space alone. */
const SPACING = new Set(['break', 'newline', 'layoutCell']);

export function textSteps(ops: readonly TextOp[], pass: Pass): TextSteps {
  const whole: string[] = [];
  const frame: string[] = [];
  const pieces: (string | { readonly value: string })[] = [];
  let depth = 0;

  const keep = (step: string) => {
    frame.push(step);
    pieces.push({ value: step });
  };
  const walk = (steps: readonly TextOp[], { fragments }: Pass, path: string): void => {
    const blocks = new Map(fragments.map((fragment) => [fragment.index, fragment]));
    for (const op of steps) {
      const said = path + JSON.stringify(op) + blocksIn(op, blocks);
      whole.push(said);
      const block = op.kind === 'value' ? blocks.get(op.index) : undefined;
      depth += WITHIN[op.kind] ?? 0;
      const text = depth > 0 ? undefined : staticText(op);
      if (block) walk(block.shape.textOps, block.pass, `${path}${block.index}.`);
      else if (text === undefined) keep(said);
      else if (text.trim() !== '') {
        if (frame.at(-1) !== STATIC) frame.push(STATIC);
        pieces.push(text);
      }
    }
  };
  walk(ops, pass, '');
  return { whole: whole.join('\n'), frame: frame.join('\n'), pieces };
}

const STATIC = 'static';

/** Undefined for a step that does more than to bring text that is always there. */
function staticText(op: TextOp): string | undefined {
  if (SPACING.has(op.kind)) return '';
  if (op.kind === 'text' || op.kind === 'lines' || op.kind === 'pre') return op.text;
  return op.kind === 'attribute' && op.text.slots.length === 0 ? op.text.chunks[0] : undefined;
}

/** The static text of the blocks that stand in an address or an alternative text. */
function blocksIn(op: TextOp, blocks: ReadonlyMap<number, Pass['fragments'][number]>): string {
  const slots = op.kind === 'link' ? op.href.slots : op.kind === 'attribute' ? op.text.slots : [];
  return slots.map((slot) => JSON.stringify(blocks.get(slot)?.shape.html.chunks) ?? '').join('');
}
