import type { Decision, Omission, Recommendation } from '../../domain/index.ts';

/** What became of one customer in one campaign, as the pages show it. */
export interface PreviewEntry {
  readonly campaign: string;
  readonly customerId: string;
  readonly language: string;
  readonly decision: Decision;
  /** Where nothing is sent: what the email would suggest and leave out if it were. */
  readonly ifSent?: {
    readonly recommendations: readonly Recommendation[];
    readonly omissions: readonly Omission[];
  };
  /** For the two sends. */
  readonly rendered?: PreviewEmail;
  /** The message byte for byte as a channel would get it. */
  readonly raw?: string;
  /**
   * A product's name, or `undefined` for one that must not be named: everything that the policy calls sensitive. What has
   * no name is not on the page, and not counted either.
   */
  readonly productName: (productId: string) => string | undefined;
}

export interface PreviewEmail {
  readonly subject: string;
  readonly preheader: string;
  readonly html: string;
  readonly text: string;
}

export interface PreviewOptions {
  /** The shop's name, for the title. */
  readonly shop: string;
  /**
   * Where pictures lie on this machine: the start of their addresses -> a folder relative to the previews. Only
   * `email.html` uses it; the `.eml` holds what is sent.
   */
  readonly pictures?: Readonly<Record<string, string>>;
  /**
   * Whether whoever opens an email's preview fetches the pictures of its products, and the logo, from where they are. Absent:
   * looking asks no server for anything.
   */
  readonly remotePictures?: { readonly logo?: string };
}

/** One file to write; `path` is relative to the previews' folder, with `/`. */
export interface PreviewFile {
  readonly path: string;
  readonly content: string;
}
