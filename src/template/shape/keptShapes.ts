import { LRUCache } from 'lru-cache';
import type { Shape } from './Shape.ts';

/**
 * Bytes that the shapes of all templates of a process may hold. A process that sends has some tens of shapes of some hundred KB; one
 * whose templates have too many stays here, and pays with runs of MJML.
 */
export const MAX_BYTES = 100_000_000;

/** Drops a shape from its template's own cache. */
type Forget = () => void;

/** All shapes of this process, the least recently used first to go. It is one for all templates because memory is. */
const kept = new LRUCache<Shape, { readonly forget: Forget }>({
  maxSize: MAX_BYTES,
  sizeCalculation: (_, shape) => shape.size,
  disposeAfter: ({ forget }) => forget(),
});

export function keepShape(shape: Shape, forget: Forget): void {
  kept.set(shape, { forget });
}

/** Notes that a shape was used. */
export function touchShape(shape: Shape): void {
  kept.get(shape);
}

export function dropShape(shape: Shape): void {
  kept.delete(shape);
}

/** What the shapes of this process hold, in bytes. */
export function keptBytes(): number {
  return kept.calculatedSize;
}
