/** What is wrong in the shop's files, as the server tells it: what, where, why, and what to do. */
export interface Problem {
  readonly code?: string;
  readonly title: string;
  readonly message: string;
  readonly why?: string;
  readonly fix?: string;
  /** `file:line:column`. */
  readonly place?: string;
  readonly file?: string;
  readonly line?: number;
  /** The source around the place, for a fixed-width font. */
  readonly frame?: string;
}
