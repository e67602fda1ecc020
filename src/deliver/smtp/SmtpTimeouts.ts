/** How long to wait, in milliseconds. The defaults are those of RFC 5321 section 4.5.3.2. */
export interface SmtpTimeouts {
  /** For the connection, TLS, the greeting and the login together. */
  readonly open: number;
  /** After so long without a greeting it is tried whether the server waits for TLS. */
  readonly silence: number;
  /** For MAIL, RCPT and DATA together. */
  readonly command: number;
  /** For the reply after the final dot: giving up too early is what makes duplicates (RFC 1047). */
  readonly dot: number;
  /** For the goodbye. */
  readonly quit: number;
}

export const SMTP_TIMEOUTS: SmtpTimeouts = {
  open: 300_000,
  silence: 5_000,
  command: 300_000,
  dot: 600_000,
  quit: 5_000,
};
