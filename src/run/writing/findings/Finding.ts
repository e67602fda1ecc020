/** A finding for an editor: places are offsets in the text as it was sent, counted in UTF-16 units. */
export interface Finding {
  readonly from: number;
  readonly to: number;
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly message: string;
  readonly fix?: string;
  /** The fix as edits, where a machine can make it. */
  readonly edits?: readonly { readonly from: number; readonly to: number; readonly insert: string }[];
}

/** What is to be said of a text that is being written. */
export interface FileFindings {
  readonly findings: readonly Finding[];
  /** What is found in other files that belong to it. */
  readonly elsewhere: readonly {
    readonly path: string;
    readonly errors: number;
    readonly warnings: number;
  }[];
  /** Whether everything was looked at: of a partial in many templates, only as many as time allows. */
  readonly complete: boolean;
}
