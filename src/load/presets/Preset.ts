import type { RecordKind } from '../../domain/index.ts';
import type { LeaveOut, Mapping } from '../Mapping.ts';

/** How the rows of a system's file become records of one kind. */
export interface PresetKind {
  readonly columns: Readonly<Record<string, Mapping>>;
  readonly leaveOut?: readonly LeaveOut[];
  readonly returns?: 'negative-quantity';
}

/** One of the files that a system exports. */
export interface PresetFile {
  /** Such as `orders export`. */
  readonly title: string;
  /** The columns by which it is told from others; a file without one of them is another export, or was changed. */
  readonly needs: readonly string[];
  /** Columns any of which will do where a needed one is not there; each is read under its own name. */
  readonly insteadOf?: Readonly<Record<string, readonly string[]>>;
  /** The same columns in other languages and versions of the system. */
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
  /** What the format fixes, so that the configuration need not say it. */
  readonly settings?: {
    readonly decimals?: '.' | ',';
    readonly timeZone?: string;
    readonly dates?: 'day-first' | 'month-first';
  };
  /** Every column that is read, in plain words: what it holds and what becomes of it. */
  readonly about: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Partial<Record<RecordKind, PresetKind>>>;
}

/** A system's exports, as data. */
export interface Preset {
  readonly title: string;
  /** Where the format is told: pages and code of the system itself. */
  readonly sources: readonly string[];
  /** What the exports lack, and where to get it. */
  readonly notes: readonly string[];
  readonly files: readonly PresetFile[];
}

/** What a product without a shelf is put on: the policy keeps it silent until a person says what it is. */
export const NO_SHELF = 'Uncategorised';
