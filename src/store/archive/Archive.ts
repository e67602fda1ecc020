import type { Instant } from '../../domain/index.ts';

/** A text that decided about messages: a policy as its file was, a template with its partials, or what a person agreed to. */
export interface ArchivedText {
  readonly kind: 'policy' | 'template' | 'wording';
  /** By what messages name it. */
  readonly fingerprint: string;
  /** The file's name. */
  readonly name: string;
  readonly text: string;
}

/** Policies and templates as they were when messages were sent under them. Nothing is ever changed or taken out. */
export interface Archive {
  /** Keeps what is not kept yet. */
  keep(texts: readonly ArchivedText[], at: Instant): Promise<void>;
  /**
   * All texts under one fingerprint, the oldest first: policies that differ in comments alone share theirs, and the
   * comment may be a signature.
   */
  find(
    kind: ArchivedText['kind'],
    fingerprint: string,
  ): Promise<(ArchivedText & { readonly firstUsedAt: Instant })[]>;
}
