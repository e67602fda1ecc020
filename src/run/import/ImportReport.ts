import type { RecordKind } from '../../domain/index.ts';
import type { Conflict, Refusal } from '../../load/index.ts';
import type { Orphans } from '../orphansOf.ts';

/** What became of one kind's rows. `refused` counts rows with at least one bad field. */
export interface KindReport {
  readonly kind: RecordKind;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Complements that the files no longer hold: the list is the whole truth, and a pair taken out of it is gone. */
  readonly removed: number;
  readonly refused: number;
  /** Rows that are none of this kind by the configuration or the preset: postage, nobody's, unpaid. */
  readonly leftOut: number;
}

/** Rows that were left out for one reason. */
export interface LeftOut {
  readonly kind: RecordKind;
  readonly file: string;
  readonly because: string;
  readonly rows: number;
}

/** Lines that send something back, and whether the purchase is known. */
export interface ReturnsReport {
  readonly matched: number;
  readonly unmatched: number;
}

/** What an import did, without a person in it. */
export interface ImportReport {
  readonly kinds: readonly KindReport[];
  /** Rows that were read from all files, each once. */
  readonly rows: number;
  readonly leftOut: readonly LeftOut[];
  readonly conflicts: readonly Conflict[];
  readonly returns: ReturnsReport;
  /** What speaks of somebody or something unknown, after the import. */
  readonly orphans: Orphans;
}

/** A row that was not taken, as it stands in its file. Its cells are personal: they go into a file that was asked for, and nowhere else. */
export interface RefusedRow {
  readonly file: string;
  readonly line: number;
  readonly columns: readonly string[] | undefined;
  readonly cells: unknown;
  readonly refusals: readonly Refusal[];
}
