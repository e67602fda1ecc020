/** How the bytes of a file become text. UTF-16 is recognised by itself; Windows-1252 has to be said, because any bytes could be it. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What the first bytes of a file tell about it. */
export interface FileForm {
  readonly gzip: boolean;
  readonly encoding: Encoding;
  /** The beginning, as text without a byte order mark: enough for a header. */
  readonly head: string;
}
