import type { HelperFunction, HelperSignature } from '../../template/index.ts';

/** The helpers of a shop's own, for the engine and for the check of templates. */
export interface ShopHelpers {
  readonly functions: Readonly<Record<string, HelperFunction>>;
  readonly signatures: Readonly<Record<string, HelperSignature>>;
  /** The files that they are written in, absolute. */
  readonly files: readonly string[];
}

export const NO_HELPERS: ShopHelpers = Object.freeze({ functions: {}, signatures: {}, files: [] });
