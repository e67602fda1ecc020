import type { Content, Places } from './Places.ts';
import type { Gapped } from './tokens.ts';

/** A content in the HTML that begins or ends with a value, by the places of its first and last slot. */
interface Edge {
  readonly first: number;
  readonly last: number;
  readonly left: boolean;
  readonly right: boolean;
}

/** How a chunk is cut where values at the edge of its content are empty. */
export const CUT_START = 1;
export const CUT_END = 2;

/** The trimming that MJML would have done: values by index, and how chunks are cut, by their place. */
export interface Trimmed {
  readonly values: readonly string[];
  readonly cuts: ReadonlyMap<number, number>;
}

/** The contents of an HTML whose edges are values. */
export class Edges {
  private readonly html: Gapped;
  private readonly edges: readonly Edge[];

  constructor(html: Gapped, edges: readonly Edge[]) {
    this.html = html;
    this.edges = edges;
  }

  /** Undefined where nothing is to be trimmed. */
  trim(values: readonly string[]): Trimmed | undefined {
    const { slots } = this.html;
    let trimmed: { values: string[]; cuts: Map<number, number> } | undefined;
    for (let at = 0; at < this.edges.length; at += 1) {
      const edge = this.edges[at] as Edge;
      const starts = edge.left && isWhite(values[slots[edge.first] as number] as string, 0);
      const last = values[slots[edge.last] as number] as string;
      const ends = edge.right && isWhite(last, last.length - 1);
      if (!starts && !ends) continue;
      trimmed ??= { values: values.slice(), cuts: new Map() };
      if (starts) this.trimStart(edge, trimmed);
      if (ends) this.trimEnd(edge, trimmed);
    }
    return trimmed;
  }

  private trimStart(
    { first, last, right }: Edge,
    { values, cuts }: { values: string[]; cuts: Map<number, number> },
  ): void {
    for (let slot = first; slot <= last; slot += 1) {
      const index = this.html.slots[slot] as number;
      values[index] = (values[index] as string).trimStart();
      if (values[index] !== '') return;
      if (slot === last && right) return;
      cuts.set(slot + 1, (cuts.get(slot + 1) ?? 0) | CUT_START);
      if ((this.html.chunks[slot + 1] as string).trim() !== '') return;
    }
  }

  private trimEnd(
    { first, last, left }: Edge,
    { values, cuts }: { values: string[]; cuts: Map<number, number> },
  ): void {
    for (let slot = last; slot >= first; slot -= 1) {
      const index = this.html.slots[slot] as number;
      values[index] = (values[index] as string).trimEnd();
      if (values[index] !== '') return;
      if (slot === first && left) return;
      cuts.set(slot, (cuts.get(slot) ?? 0) | CUT_END);
      if ((this.html.chunks[slot] as string).trim() !== '') return;
    }
  }
}

/** Whether a value is empty, or may have white space at a place: sure enough to look closer. */
function isWhite(value: string, at: number): boolean {
  if (value === '') return true;
  const code = value.charCodeAt(at);
  return code <= 0x20 || code === 0xa0 || code >= 0x1680;
}

/** Finds the contents of `places` in the HTML. Takes the freedom of their edges from those that are not there as they were. */
export function findEdges(html: Gapped, places: Places): Edges {
  const { slots } = html;
  const edges = places.contents.flatMap((content) => {
    const found = positions(slots, content);
    if (found === undefined) places.forbidTrimming(content);
    return (found ?? []).map((first) => ({
      first,
      last: first + content.indexes.length - 1,
      left: content.left,
      right: content.right,
    }));
  });
  return new Edges(html, edges);
}

/** Where a content's values stand among the slots, or undefined if they ever stand there in another way. */
function positions(slots: readonly number[], { indexes }: Content): readonly number[] | undefined {
  const own = new Set(indexes);
  const starts: number[] = [];
  for (let at = 0; at < slots.length; at += 1) {
    if (!own.has(slots[at] as number)) continue;
    if (indexes.some((index, order) => slots[at + order] !== index)) return undefined;
    starts.push(at);
    at += indexes.length - 1;
  }
  return starts;
}
