import type { OrderLine, RecordKind, RecordOf } from '../../domain/index.ts';
import type { Taken } from '../openFeed.ts';
import {
  type Conflict,
  createGatherer,
  createNotes,
  type Gathered,
  type Gatherer,
  type Held,
} from './createGatherer.ts';
import { createSpill, type Spill } from './createSpill.ts';

/** A gatherer for as many rows as there are. */
export interface PartedGatherer {
  take(file: string, taken: readonly Taken[]): void;
  /**
   * What all files say of a kind, each id once, part by part: all consents of a person are in one. To be called when all rows were taken, for
   * customers before orders.
   */
  parts<K extends RecordKind>(kind: K): Generator<readonly RecordOf<K>[]>;
  /** Order lines that send something back, once the customers were given out. */
  returns(): readonly OrderLine[];
  /** Complete when everything was given out. */
  readonly conflicts: readonly Conflict[];
  readonly refusals: Gathered['refusals'];
  [Symbol.dispose](): void;
}

export interface PartedOptions {
  /** Where what does not fit is written to. */
  readonly folder: string;
  /** So many records are held in memory. */
  readonly limit?: number;
}

/** About 0.4 KB each. */
const LIMIT = 100_000;
const PARTS = 128;

/** Kinds that grow with the customers. A shop's products and complements are held. */
const LARGE = ['customers', 'consents', 'orders', 'messages'] as const;
type Large = (typeof LARGE)[number];
const isLarge = (kind: RecordKind): kind is Large => (LARGE as readonly string[]).includes(kind);

/** What is told of the same of these lies in the same part. */
const OWNER: { readonly [K in Large]: (record: RecordOf<K>) => string } = {
  customers: ({ id }) => id,
  consents: ({ customerId }) => customerId,
  orders: ({ orderId }) => orderId,
  messages: ({ customerId }) => customerId,
};

type Line = { readonly key: string; readonly held: Held } | { readonly file: string; readonly row: Taken };

/**
 * Holds what differs in memory, as `createGatherer` does. Where that becomes too much, what is held and what comes goes into 128 parts on the disk by
 * whom it is about, and each part is gathered by itself: memory does not grow with the files any more. Returns are held in any case.
 */
export function createPartedGatherer({ folder, limit = LIMIT }: PartedOptions): PartedGatherer {
  const notes = createNotes();
  const main = createGatherer(notes);
  let spill: Spill | undefined;

  const write = (to: Spill, kind: Large, record: RecordOf<RecordKind>, line: Line) =>
    to.write(partOf(kind, (OWNER[kind] as (of: unknown) => string)(record)), JSON.stringify(line));

  function overflow(): Spill {
    const to = createSpill(folder);
    for (const kind of LARGE)
      for (const [key, held] of main.takeOut(kind)) write(to, kind, held.record, { key, held });
    return to;
  }

  function* gathered(from: Spill, kind: Large): Generator<Gatherer> {
    for (let part = 0; part < PARTS; part++) {
      const one = createGatherer(notes);
      for (const text of from.read(nameOf(kind, part))) {
        const line = JSON.parse(text) as Line;
        if ('held' in line) one.putIn(kind, line.key, line.held);
        else one.take(line.file, [line.row]);
      }
      yield one;
    }
  }

  return {
    take(file, taken) {
      if (spill === undefined) {
        main.take(file, taken);
        if (main.size > limit) spill = overflow();
        return;
      }
      for (const row of taken) {
        if (isLarge(row.kind) && !row.isReturn) write(spill, row.kind, row.record, { file, row });
        else main.take(file, [row]);
      }
    },
    *parts(kind) {
      if (spill === undefined || !isLarge(kind)) yield main.recordsOf(kind);
      else for (const one of gathered(spill, kind)) yield one.recordsOf(kind);
    },
    returns: () => main.returns(),
    get conflicts() {
      return [...notes.conflicts.values()];
    },
    get refusals() {
      return notes.refusals;
    },
    [Symbol.dispose]: () => spill?.[Symbol.dispose](),
  };
}

const nameOf = (kind: Large, part: number) => `${kind} ${part}`;

/** By a hash of the text (FNV-1a). */
function partOf(kind: Large, owner: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < owner.length; index++)
    hash = Math.imul(hash ^ owner.charCodeAt(index), 0x01000193);
  return nameOf(kind, (hash >>> 0) % PARTS);
}
