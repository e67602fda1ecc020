import { EDGY, type Pass } from '../lower/Pass.ts';
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

/** The trimming that MJML would have done: values that are others now by index, and how chunks are cut, by their place. */
export interface Trimmed {
  readonly values: ReadonlyMap<number, string>;
  readonly cuts: ReadonlyMap<number, number>;
}

interface Trimming extends Trimmed {
  readonly values: Map<number, string>;
  readonly cuts: Map<number, number>;
}

/** The contents of an HTML whose edges are values. */
export class Edges {
  private readonly html: Gapped;
  private readonly edges: readonly Edge[];

  constructor(html: Gapped, edges: readonly Edge[]) {
    this.html = html;
    this.edges = edges;
  }

  /** Where something may be trimmed: the same for the same places among the slots. */
  get places(): string {
    return JSON.stringify(this.edges);
  }

  /** Undefined where nothing is to be trimmed. */
  trim(pass: Pass): Trimmed | undefined {
    if (!pass.hasEdges) return undefined;
    const { slots } = this.html;
    const { kinds } = pass;
    let trimmed: Trimming | undefined;
    for (let at = 0; at < this.edges.length; at += 1) {
      const edge = this.edges[at] as Edge;
      const first = slots[edge.first] as number;
      const last = slots[edge.last] as number;
      const starts = edge.left && (kinds[first] as number) & EDGY && isWhite(pass.value(first), 0);
      const ends = edge.right && (kinds[last] as number) & EDGY && isWhite(pass.value(last), -1);
      if (!starts && !ends) continue;
      trimmed ??= { values: new Map(), cuts: new Map() };
      if (starts) this.trimStart(edge, pass, trimmed);
      if (ends) this.trimEnd(edge, pass, trimmed);
    }
    return trimmed;
  }

  private trimStart({ first, last, right }: Edge, pass: Pass, { values, cuts }: Trimming): void {
    for (let slot = first; slot <= last; slot += 1) {
      const index = this.html.slots[slot] as number;
      const value = (values.get(index) ?? pass.value(index)).trimStart();
      values.set(index, value);
      if (value !== '') return;
      if (slot === last && right) return;
      cuts.set(slot + 1, (cuts.get(slot + 1) ?? 0) | CUT_START);
      if ((this.html.chunks[slot + 1] as string).trim() !== '') return;
    }
  }

  private trimEnd({ first, last, left }: Edge, pass: Pass, { values, cuts }: Trimming): void {
    for (let slot = last; slot >= first; slot -= 1) {
      const index = this.html.slots[slot] as number;
      const value = (values.get(index) ?? pass.value(index)).trimEnd();
      values.set(index, value);
      if (value !== '') return;
      if (slot === first && left) return;
      cuts.set(slot, (cuts.get(slot) ?? 0) | CUT_END);
      if ((this.html.chunks[slot] as string).trim() !== '') return;
    }
  }
}

/** Whether a value is empty, or may have white space at a place: sure enough to look closer. */
function isWhite(value: string, at: number): boolean {
  if (value === '') return true;
  const code = value.charCodeAt(at < 0 ? value.length + at : at);
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
