import type { Element } from './document/Document.ts';
import type { Group, Severity, Support } from './Finding.ts';
import type { Page } from './Page.ts';

/** What a code stands for. The message says what is wrong whichever email it is in; `detail` of a finding says the rest. */
export interface Inspection {
  readonly severity: Severity;
  readonly message: string;
  readonly fix: string;
}

/** The codes of one group, by name. */
export type Inspections = Readonly<Record<string, Inspection>>;

/** What a rule found at one place; findings of the same code become one. */
export interface Draft {
  readonly code: string;
  /** An element, an offset in the HTML, or nothing where it is about the whole email. */
  readonly at?: Element | number | undefined;
  readonly detail?: string;
  /** Where this one is worse, or less bad, than its kind. */
  readonly severity?: Severity;
  readonly message?: string;
  readonly fix?: string;
  readonly support?: Support;
}

/** Looks at one email. Pure: the same email gives the same findings. */
export interface Rule {
  readonly group: Group;
  readonly codes: Inspections;
  run(page: Page): Iterable<Draft>;
}
