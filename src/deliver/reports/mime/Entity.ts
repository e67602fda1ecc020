import type { Fields } from './parseFields.ts';

/** One part of a message, or the whole of it (RFC 2045 section 2.4). Bodies are cut to what a report may need. */
export interface Entity {
  /** The header's lines, as they were. */
  readonly head: readonly string[];
  readonly fields: Fields;
  /** Content type in lower case without parameters. */
  readonly type: string;
  /** The body of a leaf, decoded, as lines; of a multipart what stands before its first boundary. */
  readonly lines: readonly string[];
  /** The parts of a multipart; of `message/rfc822` the message in it. */
  readonly parts: readonly Entity[];
}

/** An entity and all within it, outermost first. */
export function* within(entity: Entity): Generator<Entity> {
  yield entity;
  for (const part of entity.parts) yield* within(part);
}
