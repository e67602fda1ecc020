import {
  type CustomerRecord,
  type OrderLine,
  type Place,
  type Product,
  RECORD_KINDS,
  type RecordKind,
  type RecordOf,
} from '../../domain/index.ts';
import type { Taken } from '../openFeed.ts';
import type { Refusal } from '../Refusal.ts';
import { keyOf, sameRecord } from './keyOf.ts';
import { type NamedRecord, otherName, usualName } from './usualName.ts';

/** Rows that say different things of one id. Each id is counted once. */
export interface Conflict {
  readonly kind: RecordKind;
  readonly what: 'several names' | 'different values';
  readonly count: number;
  /** The first places where it shows. */
  readonly places: readonly Place[];
}

/** What the files of an import say together, each id once. */
export interface Gathered {
  readonly records: { readonly [K in RecordKind]: readonly RecordOf<K>[] };
  /** Order lines that send something back. */
  readonly returns: readonly OrderLine[];
  readonly conflicts: readonly Conflict[];
  /** Rows that only the others show to be wrong. */
  readonly refusals: readonly (Refusal & { readonly kind: RecordKind })[];
}

export interface Gatherer {
  take(file: string, taken: readonly Taken[]): void;
  finish(): Gathered;
  /** How many records it holds. */
  readonly size: number;
  /** The records of one kind that are no ambiguous person's. Customers must be asked for before orders. */
  recordsOf<K extends RecordKind>(kind: K): readonly RecordOf<K>[];
  returns(): readonly OrderLine[];
  /** Takes out all that is held of a kind, to be held elsewhere. Products, which may have several names, stay. */
  takeOut(kind: Exclude<RecordKind, 'products'>): IterableIterator<readonly [key: string, held: Held]>;
  /** Holds again what another gatherer gave out. */
  putIn(kind: RecordKind, key: string, held: Held): void;
}

/** What is met besides the records: shared by gatherers that each see a part of the same rows. */
export interface Notes {
  readonly conflicts: Map<
    string,
    { kind: RecordKind; what: Conflict['what']; count: number; places: Place[] }
  >;
  readonly refusals: (Refusal & { readonly kind: RecordKind })[];
  /** Customers' ids that stand for two addresses. */
  readonly ambiguous: Set<string>;
}

export const createNotes = (): Notes => ({ conflicts: new Map(), refusals: [], ambiguous: new Set() });

/** One record so far. But for `names` it is plain JSON. */
export interface Held {
  record: RecordOf<RecordKind>;
  file: string;
  line: number;
  derived: boolean;
  /** How many rows said the same in a row. */
  times: number;
  /** What says something else was met, and is counted. */
  conflict?: true;
  names?: Map<string, NamedRecord>;
}

const SHOWN_PLACES = 3;
const TWO_ADDRESSES =
  'this id stands for two addresses in the file: all its rows are refused, because one person would get what the other bought';
const ORDER_OF_TWO =
  'the customer number stands for two addresses in this import: whose purchase it is cannot be told';

/**
 * Holds what differs in the files of an import until all were read: only then is it known what one id says in the end. Memory grows
 * with the number of different records, by about 0.4 KB each, and not with the number of rows.
 */
export function createGatherer(notes: Notes = createNotes()): Gatherer {
  const held = Object.fromEntries(RECORD_KINDS.map((kind) => [kind, new Map<string, Held>()])) as Record<
    RecordKind,
    Map<string, Held>
  >;
  const returns: { line: OrderLine; place: Place }[] = [];
  const { conflicts, refusals, ambiguous } = notes;

  function conflict(kind: RecordKind, what: Conflict['what'], one: Held, place: Place): void {
    if (one.conflict) return;
    one.conflict = true;
    const known = conflicts.get(kind + what) ?? { kind, what, count: 0, places: [] };
    conflicts.set(kind + what, known);
    known.count++;
    if (known.places.length < SHOWN_PLACES) known.places.push(place);
  }

  const refuse = (kind: RecordKind, field: string, place: Place, message: string): void => {
    refusals.push({ kind, place, field, message });
  };

  function takeOne(file: string, { kind, record, line, derived, isReturn }: Taken): void {
    const place = { file, line };
    if (isReturn) {
      returns.push({ line: record as OrderLine, place });
      return;
    }
    const records = held[kind];
    const key = keyOf(kind, record);
    const before = records.get(key);
    if (before === undefined) {
      records.set(key, { record, file, line, derived, times: 1 });
      return;
    }
    if (kind === 'customers' && before.file === file && isOtherAddress(before.record, record)) {
      if (!ambiguous.has(key)) refuse(kind, 'id', { file, line: before.line }, TWO_ADDRESSES);
      refuse(kind, 'id', place, TWO_ADDRESSES);
      ambiguous.add(key);
      return;
    }
    if (before.derived !== derived) {
      // What a file says that was named for this kind goes before what another one says by the way.
      before.record = before.derived ? { ...before.record, ...record } : { ...record, ...before.record };
      before.derived = false;
      return;
    }
    if (before.record === record || sameRecord(before.record, record)) {
      before.times++;
      const named = before.names?.get((record as Product).name);
      if (named) named.count++;
      return;
    }
    if (kind === 'products' && (record as Product).name !== (before.record as Product).name)
      conflict(kind, 'several names', before, place);
    else if (before.file === file && !derived && kind !== 'consents')
      conflict(kind, 'different values', before, place);
    if (kind === 'products')
      before.names = otherName(before.names, before.record as Product, record as Product, before.times);
    before.record = record;
    before.line = line;
    before.file = file;
  }

  function orders(): OrderLine[] {
    return [...held.orders.values()].flatMap(({ record, file, line }) => {
      const order = record as OrderLine;
      if (!ambiguous.has(order.customerId)) return order;
      refuse('orders', 'customer_id', { file, line }, ORDER_OF_TWO);
      return [];
    });
  }

  function recordsOf(kind: RecordKind): readonly RecordOf<RecordKind>[] {
    const records = [...held[kind].values()];
    if (kind === 'orders') return orders();
    if (kind === 'products') return records.map(({ record, names }) => usualName(record as Product, names));
    if (kind === 'customers')
      return records.flatMap(({ record }) => (ambiguous.has((record as CustomerRecord).id) ? [] : record));
    return records.map(({ record }) => record);
  }
  const typed = recordsOf as Gatherer['recordsOf'];
  const kept = () => returns.map(({ line }) => line).filter(({ customerId }) => !ambiguous.has(customerId));

  return {
    take(file, taken) {
      for (const one of taken) takeOne(file, one);
    },
    get size() {
      return RECORD_KINDS.reduce((sum, kind) => sum + held[kind].size, 0);
    },
    recordsOf: typed,
    returns: kept,
    takeOut(kind) {
      const entries = held[kind].entries();
      held[kind] = new Map();
      return entries;
    },
    putIn(kind, key, one) {
      held[kind].set(key, one);
    },
    finish() {
      const records = {
        products: typed('products'),
        customers: typed('customers'),
        consents: typed('consents'),
        orders: typed('orders'),
        complements: typed('complements'),
        messages: typed('messages'),
      };
      return { records, returns: kept(), conflicts: [...conflicts.values()], refusals };
    },
  };
}

const isOtherAddress = (one: unknown, other: unknown): boolean =>
  (one as CustomerRecord).email.toLowerCase() !== (other as CustomerRecord).email.toLowerCase();
