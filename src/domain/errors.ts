/**
 * Every refusal that a user can meet, by a stable code. The number of the process's exit follows from the
 * code's kind: `usage` 2, `found` 1, `later` 75.
 */
export const ERRORS = {
  USAGE: { exit: 2, title: 'wrong usage' },
  CONFIG_MISSING: { exit: 2, title: 'no configuration' },
  CONFIG_INVALID: { exit: 2, title: 'the configuration is not valid' },
  POLICY_INVALID: { exit: 2, title: 'the policy is not valid' },
  CAMPAIGN_UNKNOWN: { exit: 2, title: 'unknown campaign' },
  CLIENT_UNKNOWN: { exit: 2, title: 'unknown mail program' },
  CAMPAIGN_RENAMED: { exit: 2, title: 'a campaign that nobody names any more' },
  MESSAGE_UNKNOWN: { exit: 2, title: 'unknown message' },
  CUSTOMER_UNKNOWN: { exit: 2, title: 'unknown customer' },
  FILE_MISSING: { exit: 2, title: 'missing file' },
  FILE_EMPTY: { exit: 2, title: 'empty file' },
  FILE_UNREADABLE: { exit: 2, title: 'unreadable file' },
  FOLDER_READONLY: { exit: 2, title: 'cannot write' },
  FILE_CHANGED: { exit: 1, title: 'changed meanwhile' },
  FILE_PROTECTED: { exit: 2, title: 'only shown' },
  DATA_INVALID: { exit: 2, title: 'the data is not valid' },
  STORE_INVALID: { exit: 2, title: 'not a Mesura database' },
  STORE_UNWRITABLE: { exit: 75, title: 'the database cannot be written' },
  LEDGER_REFUSED: { exit: 1, title: 'refused by the ledger' },
  PACKAGE_MISSING: { exit: 2, title: 'a package is not installed' },
  STORE_AWAY: { exit: 75, title: 'the database does not answer' },
  TEMPLATE_INVALID: { exit: 2, title: 'the template is not valid' },
  TEMPLATE_MISSING: { exit: 2, title: 'missing template' },
  VALUE_MISSING: { exit: 1, title: 'a value is missing' },
  VALUE_UNPRINTABLE: { exit: 1, title: 'a value is no text' },
  HELPER_FAILED: { exit: 1, title: 'a helper failed' },
  SENTENCE_MISSING: { exit: 2, title: 'no sentence in this language' },
  NOT_ISSUED: { exit: 1, title: 'not issued by the guard' },
  LINK_REFUSED: { exit: 1, title: 'link refused' },
  RENDER_LIMIT: { exit: 1, title: 'the email is too large' },
  EMAIL_INCOMPLETE: { exit: 1, title: 'an email without what it must have' },
  LOCK_SCREEN: { exit: 1, title: 'a product on the lock screen' },
  TOLD_TO_OTHERS: { exit: 1, title: "a name in somebody else's address" },
  LEAK_STOPPED: { exit: 1, title: 'stopped at the last door' },
  ADDRESS_INVALID: { exit: 1, title: 'invalid address' },
  HEADER_INVALID: { exit: 1, title: 'invalid header value' },
  SMTP_MISSING: { exit: 2, title: 'no mail server configured' },
  SMTP_INVALID: { exit: 2, title: 'the mail server address is not valid' },
  SMTP_REFUSED: { exit: 1, title: 'refused by the mail server' },
  SMTP_AWAY: { exit: 75, title: 'the mail server does not answer' },
  SECRET_MISSING: { exit: 2, title: 'no secret configured' },
  OBJECTIONS_UNCHECKED: { exit: 2, title: 'objections cannot be checked' },
  CLOCK_BEHIND: { exit: 75, title: 'the clock is behind the ledger' },
  LEASE_LOST: { exit: 75, title: 'another machine has the shard' },
  LOCKED: { exit: 75, title: 'another run is at work' },
} as const satisfies Record<string, { exit: 1 | 2 | 75; title: string }>;

export type ErrorCode = keyof typeof ERRORS;

/** A place in a file that a person wrote. Lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * A refusal in three parts: what was refused (`message`), why (`why`) and what to do (`fix`).
 * None of the parts may carry personal data: name the file, line and field, never the value.
 */
export class MesuraError extends Error {
  override readonly name = 'MesuraError';
  readonly code: ErrorCode;
  readonly why: string | undefined;
  readonly fix: string | undefined;
  readonly place: Place | undefined;
  /** The source around `place`, ready to print in a fixed-width font. */
  readonly frame: string | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    parts: { why?: string; fix?: string; place?: Place; frame?: string; cause?: unknown } = {},
  ) {
    super(message, parts.cause === undefined ? undefined : { cause: parts.cause });
    this.code = code;
    this.why = parts.why;
    this.fix = parts.fix;
    this.place = parts.place;
    this.frame = parts.frame;
  }

  get exit(): 1 | 2 | 75 {
    return ERRORS[this.code].exit;
  }
}

/** `file:line:column`, as editors and terminals make it clickable. */
export function placeText(place: Place): string {
  return [place.file, place.line, place.column].filter((part) => part !== undefined).join(':');
}
