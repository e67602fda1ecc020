import type { Random } from '../../src/run/prove/createRandom.ts';
import { LEASE_MS, type Scenario } from './Scenario.ts';

/** What goes wrong at a step that leaves a machine: a question to the database, or a message to the relay. */
export type Fault =
  /** kill -9, or the power: then nobody tells the database that the session is over. */
  | { readonly kind: 'crash'; readonly moment: Moment; readonly isPower: boolean }
  /** SIGSTOP, then SIGCONT: the clocks go on meanwhile. */
  | { readonly kind: 'stop'; readonly moment: Moment; readonly length: number }
  /** The virtual machine is suspended: its clocks stand still. */
  | { readonly kind: 'suspend'; readonly moment: Moment; readonly length: number }
  /** Nothing goes through between the machine and the database for so long. */
  | { readonly kind: 'cut'; readonly length: number }
  | { readonly kind: 'lost' }
  /** It was done, and the answer did not come. */
  | { readonly kind: 'unanswered' }
  /** It is done much later, when whoever asked has given up. */
  | { readonly kind: 'late'; readonly by: number }
  /** The answer comes much later. */
  | { readonly kind: 'slow'; readonly by: number }
  /** SIGTERM: a deploy. */
  | { readonly kind: 'drain' };
/** Before the step, or once it is under way. */
type Moment = 'before' | 'under-way';

export interface Faults {
  at(): Fault | undefined;
  readonly count: number;
}

export function createFaults(scenario: Scenario, random: Random, now: () => number): Faults {
  let count = 0;
  const lasting = () => LEASE_MS * (0.1 + 2.4 * random.next());
  const KINDS: readonly (() => Fault)[] = [
    () => ({ kind: 'crash', moment: moment(), isPower: random.chance(0.3) }),
    () => ({ kind: 'stop', moment: moment(), length: lasting() }),
    () => ({ kind: 'stop', moment: moment(), length: lasting() }),
    () => ({ kind: 'suspend', moment: moment(), length: lasting() }),
    () => ({ kind: 'cut', length: lasting() }),
    () => ({ kind: 'lost' }),
    () => ({ kind: 'unanswered' }),
    () => ({ kind: 'late', by: lasting() * (random.chance(0.5) ? 1 : 5) }),
    () => ({ kind: 'slow', by: lasting() / 3 }),
    () => ({ kind: 'drain' }),
  ];
  const moment = (): Moment => (random.chance(0.5) ? 'before' : 'under-way');
  return {
    at() {
      if (scenario.faults === 0 || now() >= scenario.faultsEnd || !random.chance(scenario.faults))
        return undefined;
      count += 1;
      return random.pick(KINDS)();
    },
    get count() {
      return count;
    },
  };
}
