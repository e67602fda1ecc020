import sax from 'sax';
import { MesuraError } from '../../domain/index.ts';
import { MAX_ROW_BYTES, type Row } from './Table.ts';

/** What holds one product in RSS 2.0 and in Atom, the two forms of a product feed. */
const ITEMS = new Set(['item', 'entry']);

/**
 * The items of a feed in XML, with what stands directly in them by its name without prefix: `<g:id>` is `id`. What is there more than
 * once is a list. Entities that a document defines itself are never resolved.
 *
 * @throws MesuraError DATA_INVALID for what is not well formed
 */
export async function* readXml(bytes: AsyncIterable<Buffer>, file: string): AsyncGenerator<Row[]> {
  const parser = sax.parser(true, { xmlns: true, position: true });
  const text = new TextDecoder();
  const rows: Row[] = [];
  let item: { line: number; cells: Record<string, string | string[]>; size: number } | undefined;
  let depth = 0;
  let value = '';
  parser.onopentag = (tag) => {
    const { local } = tag as sax.QualifiedTag;
    if (item) depth++;
    else if (ITEMS.has(local)) item = { line: parser.line + 1, cells: Object.create(null), size: 0 };
    value = '';
  };
  const add = (more: string) => {
    if (!item) return;
    item.size += more.length;
    if (item.size <= MAX_ROW_BYTES) value += more;
  };
  parser.ontext = add;
  parser.oncdata = add;
  parser.onclosetag = (name) => {
    if (!item) return;
    if (depth === 0) {
      const { line, cells, size } = item;
      const problem =
        size > MAX_ROW_BYTES ? `the item is longer than ${MAX_ROW_BYTES / 1_000_000} MB` : undefined;
      rows.push(problem === undefined ? { line, cells } : { line, cells: [], problem });
      item = undefined;
      return;
    }
    depth--;
    if (depth > 0) return;
    const local = name.slice(name.indexOf(':') + 1);
    const before = item.cells[local];
    item.cells[local] = before === undefined ? value.trim() : [before, value.trim()].flat();
  };
  parser.onerror = (error) => {
    throw error;
  };
  try {
    for await (const piece of bytes) {
      parser.write(text.decode(piece, { stream: true }).replace(/^\ufeff/, ''));
      if (rows.length > 0) yield rows.splice(0);
    }
    parser.close();
  } catch (error) {
    if (error instanceof MesuraError) throw error;
    const line = parser.line + 1;
    throw new MesuraError('DATA_INVALID', `${file}:${line}: the file is not well-formed XML`, {
      fix: 'Export the feed again. Nothing of it was imported.',
      place: { file, line },
    });
  }
  if (rows.length > 0) yield rows;
}
