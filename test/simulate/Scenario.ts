import { createRandom } from '../../src/run/prove/createRandom.ts';

export const CUSTOMERS = 100_000_000;
export const CAMPAIGNS = 3;
export const LEASE_MS = 20_000;

export type Weather = 'calm' | 'rough' | 'storm' | 'hail';

/** What the seed of a scenario decides. Milliseconds of true time. */
export interface Scenario {
  readonly seed: number;
  readonly machines: number;
  /** Nothing goes wrong but the clocks; a fault here and there; many; faults everywhere, in short passes one after the other. */
  readonly weather: Weather;
  /** Processor time of looking at one customer, and when cron starts a process again where none is left. */
  readonly lookMs: number;
  readonly cron: number;
  /** About how many messages are due, in parcels. */
  readonly parcels: number;
  /** How many messages share a fate: they are taken up, marked, and delivered together. */
  readonly parcelSize: number;
  /** The campaigns of each command line, the highest first. Machines take turns at them. */
  readonly lines: readonly (readonly number[])[];
  readonly domains: readonly { readonly name: string; readonly share: number }[];
  /** In parcels. */
  readonly limits: {
    readonly perSecond?: number;
    readonly perHour?: number;
    readonly domains?: Readonly<Record<string, { readonly perSecond?: number; readonly perHour?: number }>>;
  };
  /** How many messages a machine works on at the same time. */
  readonly concurrency: number;
  /** How long a worker waits for a domain's limit. */
  readonly patience: number;
  /** One way between a machine and the database. */
  readonly latency: number;
  /** Wall clocks are wrong by up to so much. */
  readonly clocksOff: number;
  /** The chance of a fault at each step that leaves a machine, up to `faultsEnd`. */
  readonly faults: number;
  readonly faultsEnd: number;
  /** The part of the messages that the relay puts off, while faults last. */
  readonly deferring: number;
  /** When the database is away, and for how long. */
  readonly restarts: readonly { readonly at: number; readonly length: number }[];
}

/** Processor time of one message, and of looking at one customer, in milliseconds: rounded from what is measured. */
export const MESSAGE_MS = 0.85;
const LOOK_MS = 0.002;

/** @param forced for a weather that is wanted */
export function scenarioOf(seed: number, forced?: Weather): Scenario {
  const random = createRandom(Math.imul(seed, 2_654_435_761) + 1);
  const drawn = random.pick(['calm', 'rough', 'rough', 'storm', 'hail', 'hail'] as const);
  const weather = forced ?? drawn;
  const isHail = weather === 'hail';
  const machines = random.pick(isHail ? [8] : weather === 'storm' ? [1, 8, 8] : [1, 1, 1, 8, 8, 8, 8, 8, 64]);
  const parcels = isHail
    ? random.between(60, 120)
    : weather === 'storm'
      ? random.between(60, 250)
      : random.between(100, 350);
  // One customer in 2,000 to one in a hundred has an email due.
  const parcelSize = isHail ? 200 : Math.ceil((CUSTOMERS * (0.0005 + 0.0095 * random.next() ** 2)) / parcels);
  const lookMs = isHail ? LOOK_MS / 20 : LOOK_MS;
  const lines = random.chance(isHail ? 0.3 : 0.6) ? [[0, 1, 2]] : [[0, 1], [2]];
  const length = idealOf({ lookMs, machines, parcels, parcelSize, lines });
  const faultsEnd = weather === 'calm' ? 0 : isHail ? 100_000 : 5_000 + length * (0.3 + 0.7 * random.next());
  const restarts = Array.from({ length: weather === 'calm' ? 0 : random.between(0, 2) }, () => ({
    at: random.next() * faultsEnd,
    length: 200 + random.next() * 9_800,
  }));
  return {
    ...{ seed, weather, lookMs, cron: isHail ? 4_000 : 30_000 },
    ...{ machines, parcels, parcelSize, lines, faultsEnd, restarts },
    domains: [
      { name: 'large.test', share: 0.45 },
      { name: 'other.test', share: 0.35 },
      { name: 'slow.test', share: 0.2 },
    ],
    limits: limitsOf(random, parcels, length),
    concurrency: random.pick([4, 8, 16]),
    patience: random.pick([3_000, 20_000]),
    latency: 0.2 + random.next() ** 2 * 20,
    deferring: isHail ? 0.3 : random.pick([0.02, 0.02, 0.3]),
    clocksOff: random.chance(0.7) ? 2 * 3_600_000 : 0,
    faults: { calm: 0, rough: 0.002, storm: 0.02, hail: 0.04 }[weather],
  };
}

function limitsOf(random: ReturnType<typeof createRandom>, parcels: number, length: number) {
  // What the machines would send without a limit.
  const natural = parcels / (length / 1000);
  const all = random.chance(0.35) && { perSecond: Math.max(1, round(natural * (0.6 + random.next()))) };
  const hour = random.chance(0.15) && { perHour: Math.ceil(parcels * (0.3 + random.next() * 0.5)) };
  const slow = random.chance(0.35) && {
    domains: { 'slow.test': { perSecond: Math.max(0.2, round(natural * 0.1 * random.next())) } },
  };
  return { ...all, ...hour, ...slow };
}

const round = (value: number) => Math.round(value * 10) / 10;

/** How long the work takes where nothing goes wrong and no limit holds. */
export function idealOf({
  lookMs,
  machines,
  parcels,
  parcelSize,
  lines,
}: Pick<Scenario, 'lookMs' | 'machines' | 'parcels' | 'parcelSize' | 'lines'>): number {
  const looks = CUSTOMERS * lines.flat().length * lookMs;
  return (looks + parcels * parcelSize * MESSAGE_MS) / machines;
}
