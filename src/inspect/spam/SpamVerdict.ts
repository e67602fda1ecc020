/** What a spam filter says of one message. */
export interface SpamVerdict {
  readonly score: number;
  /** The score from which on it is spam; for rspamd the score that it rejects from. */
  readonly threshold: number;
  readonly isSpam: boolean;
  /** The rules that hit; their scores where the filter tells them, the heaviest first. */
  readonly rules: readonly { readonly name: string; readonly score?: number }[];
}
