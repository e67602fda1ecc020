/** `error`: the email is broken for many, or breaks a rule. `warning`: worth mending. `note`: worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

export const GROUPS = [
  'headers',
  'words',
  'links',
  'pictures',
  'accessibility',
  'contrast',
  'size',
  'clients',
  'spam',
] as const;
export type Group = (typeof GROUPS)[number];

/** A place in the rendered HTML, and in the template where that is known. Lines and columns count from 1. */
export interface Spot {
  /** UTF-16 units from the beginning of the HTML: where the element's tag begins. */
  readonly offset: number;
  readonly line: number;
  readonly column: number;
  /** The beginning of what stands there. */
  readonly excerpt: string;
  /** What is special about this one, such as the two colours. */
  readonly detail?: string;
  readonly source?: { readonly file: string; readonly line: number; readonly column: number };
}

/** Which of the mail programs that were asked about lack something. */
export interface Support {
  /** The feature's name in the data, such as `css-border-radius`. */
  readonly feature: string;
  readonly title: string;
  /** Mail programs that lack it in the newest version that was tested, with all tested versions that do. */
  readonly without: readonly ClientVersions[];
  /** Those that have a part of it. */
  readonly partly: readonly ClientVersions[];
  /** How many mail programs were asked about and tested. */
  readonly of: number;
  /** The share of them without it, from 0 to 1. Programs count, not people: nobody counts people here. */
  readonly share: number;
  /** When it was last tested, such as `2023-12-19`. */
  readonly testedAt: string;
  readonly url: string;
}

export interface ClientVersions {
  /** Such as `outlook.windows`. */
  readonly client: string;
  readonly name: string;
  readonly versions: readonly string[];
}

/** Something that is wrong with one rendered email. Frozen. */
export interface Finding {
  /** Stable: a code of `INSPECTIONS`. */
  readonly code: string;
  readonly group: Group;
  readonly severity: Severity;
  readonly message: string;
  /** What to do. */
  readonly fix: string;
  /** About the whole email rather than a place in its HTML. */
  readonly detail?: string;
  /** The first places; `count` says how many there are. Empty where it is about no place. */
  readonly spots: readonly Spot[];
  readonly count: number;
  readonly support?: Support;
}
