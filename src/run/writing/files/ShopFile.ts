import { z } from 'zod';

/** What a file is to the shop; it decides how it is checked and completed. */
export const FileKind = z.enum([
  'template',
  'partial',
  'policy',
  'complements',
  'learned',
  'products',
  'config',
]);
export type FileKind = z.infer<typeof FileKind>;

/** Why a file is shown and not written. */
export const ReadOnly = z.enum(['kind', 'linked', 'too-large', 'not-text', 'mode']);
export type ReadOnly = z.infer<typeof ReadOnly>;

/** A file of the shop that may be looked at in the studio. */
export interface ShopFile {
  /** From the shop's folder, with `/` on every system. It is a name out of this list and never a path to walk. */
  readonly path: string;
  readonly kind: FileKind;
  /** In bytes. */
  readonly size: number;
  /** Absent: it may be written. */
  readonly readOnly?: ReadOnly;
}

/** A file as it was read: the text with `\n` as the only line end, and what tells later whether it is still the same. */
export interface ReadFile extends ShopFile {
  readonly text: string;
  readonly fingerprint: string;
}

/** Editors grow slow with more, and no template, policy or list of pairs that a person keeps comes near. */
export const MOST_BYTES = 2_000_000;
