import type { Decision, Omission } from '../../domain/index.ts';
import { createRegister } from '../createRegister.ts';

interface Pending {
  readonly make: () => readonly Omission[];
  made?: readonly Omission[];
}

const pending = createRegister<Pending>();

// One getter for all decisions: with one each, every decision would have a shape of its own, and be slow to make.
const OMISSIONS: PropertyDescriptor = {
  enumerable: true,
  get(): readonly Omission[] {
    const state = pending.of(this);
    if (!state) return [];
    state.made ??= state.make();
    return state.made;
  },
};

/**
 * A decision whose omissions are worked out when they are first read: explaining it costs more than making it, and
 * nearly nobody asks. They read, compare and serialise like any other property.
 */
export function withOmissions(rest: Omit<Decision, 'omissions'>, make: () => readonly Omission[]): Decision {
  pending.note(rest, { make });
  return Object.defineProperty(rest, 'omissions', OMISSIONS) as Decision;
}
