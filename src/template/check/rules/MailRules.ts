import type { Severity } from '../report/codes.ts';

/** What a rule reports when it is broken. */
interface Report {
  /** The rule's own stable code, beside those of `CHECKS`. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fix?: string;
}

/** Each email must show this value of the view: as the target of a link that can be seen, or as text. */
export interface RequiredPath extends Report {
  /** A path of the view, such as `links.unsubscribe`. */
  readonly path: string;
  readonly where: 'href' | 'text';
}

/** These values and helpers must not be used in these elements. */
export interface RestrictedPath extends Report {
  /** Paths of the view, with everything below them: `purchases` covers `purchases[].name`. */
  readonly paths?: readonly string[];
  readonly helpers?: readonly string[];
  readonly inside: readonly string[];
}

/** Lists that only the helper of the same name may open: a loop or a path into them goes past what the helper looks at. */
export interface GuardedLists extends Report {
  /** Paths of lists in the view, such as `purchases`. */
  readonly lists: readonly string[];
}

/** Values that must not travel in the address of somebody else: whoever serves it learns them. */
export interface PrivateValues extends Report {
  /** Paths of the view, with everything below them; loops are written `purchases[].name`. */
  readonly paths: readonly string[];
  readonly helpers: readonly string[];
  /** Hosts, with everything below them, that may be told. */
  readonly hosts: readonly string[];
  /** Paths that hold an address of those hosts. */
  readonly ownAddresses: readonly string[];
  /** Paths that hold an address of whatever host. */
  readonly addresses: readonly string[];
}

/** Words that must not be in the copy, found by the caller. */
export interface RestrictedWords extends Report {
  /** Where they are in a stretch of copy, as for `RestrictedPhrases`. */
  find(text: string): readonly { readonly start: number; readonly end: number }[];
}

/** Words that must not be in the copy. */
export interface RestrictedPhrases extends Report {
  /**
   * Regular expressions over the text as it is read: tags are gone, a mustache is `{}`, a space is any white space. Case does not
   * matter, and each matches whole words only.
   */
  readonly patterns: readonly string[];
}

/** Rules that the caller knows and the engine does not, each list in the order in which it is applied. */
export interface MailRules {
  readonly required?: readonly RequiredPath[];
  readonly restricted?: readonly RestrictedPath[];
  readonly guarded?: readonly GuardedLists[];
  readonly private?: readonly PrivateValues[];
  readonly phrases?: readonly (RestrictedPhrases | RestrictedWords)[];
  /** Paths that are the same in every email, with everything below them: their values are no shapes of their own. */
  readonly constants?: readonly string[];
  /** Other severities than the usual ones, by code; `off` leaves the finding out. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
}
