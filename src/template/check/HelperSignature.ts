/** A JSON Schema as `z.toJSONSchema` makes it. */
export type JsonSchema = object;

/** One argument of a helper. */
export interface HelperParameter {
  readonly name: string;
  readonly type: JsonSchema;
  /** Whether it may be left out, or be a value that can be absent. */
  readonly optional?: boolean;
}

/**
 * What a helper takes and gives, as plain data: the check can then tell a wrong call without running anything.
 * A helper without `returns` cannot be printed, one without `block` has no block form.
 */
export interface HelperSignature {
  /** `{{money price}}`: arguments by position. */
  readonly params?: readonly HelperParameter[];
  /** `{{#complements max=3}}`: arguments by name. They are optional unless `optional` is false. */
  readonly hash?: readonly HelperParameter[];
  /** `{ type: 'string', format: 'uri' }` for an address, `{ type: 'string', format: 'html' }` for markup that may be printed raw. */
  readonly returns?: JsonSchema;
  readonly block?: {
    /** What `this` is inside; absent: what it was outside. */
    readonly this?: JsonSchema;
    /** Whether the block is repeated for each of several, with `@index`, `@first` and `@last`. */
    readonly repeats?: boolean;
    /** The most repetitions that can occur, which decides the largest email that is measured. */
    readonly maxItems?: number;
    /** Whether `{{else}}` means something. */
    readonly else: boolean;
  };
  /** The blocks in which alone it has a meaning: `why` inside `complements`. */
  readonly inside?: readonly string[];
}
