import { linkAddress } from './linkAddress.ts';
import type { TextOp } from './TextOp.ts';
import type { TextWriter } from './TextWriter.ts';

/** Gives the values of one email to its text. */
export interface TextValues {
  /** Writes a value where it stands in the text. `pre`: its white space stays. */
  write(index: number, writer: TextWriter, pre: boolean): void;
  /** A value inside of an address or an alternative text. */
  line(index: number): string;
}

/** Writes text by its steps. */
export function writeText(ops: readonly TextOp[], values: TextValues, writer: TextWriter): void {
  for (let index = 0; index < ops.length; index += 1) {
    const op = ops[index] as TextOp;
    switch (op.kind) {
      case 'lines':
        writer.lines(op.before, op.text, op.after);
        break;
      case 'value':
        values.write(op.index, writer, op.pre);
        break;
      case 'pre':
        writer.verbatim(op.text);
        break;
      case 'link':
        writer.openLink(
          op.href.slots.length === 0 ? (op.href.chunks[0] as string) : linkAddress(join(op.href, values)),
        );
        break;
      case 'endLink':
        writer.closeLink();
        break;
      case 'attribute':
        writer.text(join(op.text, values).replace(/[ \t\n\f\r\u200b]+/g, ' '));
        break;
      case 'item':
        writer.openItem(op.marker);
        break;
      case 'endItem':
        writer.closeItem();
        break;
      case 'table':
        writer.openTable();
        break;
      case 'endTable':
        writer.closeTable();
        break;
      case 'row':
        writer.openRow();
        break;
      case 'cell':
        writer.openCell(op);
        break;
      case 'endCell':
        writer.closeCell();
        break;
      default:
        writer.static(op);
    }
  }
}

function join(
  { chunks, slots }: { readonly chunks: readonly string[]; readonly slots: readonly number[] },
  values: TextValues,
): string {
  let text = chunks[0] as string;
  for (let index = 0; index < slots.length; index += 1) {
    text += values.line(slots[index] as number) + (chunks[index + 1] as string);
  }
  return text;
}
