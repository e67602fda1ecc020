/** A node of MJML's own tree: what its parser made of the text, so that it is known exactly where each token went. */
export interface MjmlNode {
  readonly tagName: string;
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly children?: readonly MjmlNode[];
  readonly content?: string;
}
