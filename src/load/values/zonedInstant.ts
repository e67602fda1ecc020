import { DAY_MS, type Instant, MINUTE_MS } from '../../domain/index.ts';

/** Clocks change at a quarter of an hour at the finest, so an offset is asked for once for each. */
const QUARTER_MS = 15 * MINUTE_MS;

interface Zone {
  readonly format: Intl.DateTimeFormat;
  /** Offset from UTC by quarter of an hour: one a day, and a hundred a day around a change of the clocks. */
  readonly offsets: Map<number, number>;
}

const zones = new Map<string, Zone>();

function zoneOf(timeZone: string): Zone {
  let zone = zones.get(timeZone);
  if (!zone) {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    zone = { format, offsets: new Map() };
    zones.set(timeZone, zone);
  }
  return zone;
}

/** Milliseconds that the zone's clocks are ahead of UTC at `instant`. */
function offsetAt(instant: Instant, { format, offsets }: Zone): number {
  const quarter = Math.floor(instant / QUARTER_MS);
  const known = offsets.get(quarter);
  if (known !== undefined) return known;
  const start = quarter * QUARTER_MS;
  const parts = Object.fromEntries(
    format.formatToParts(start).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const offset = Date.UTC(year, month - 1, day, hour, minute, second) - start;
  offsets.set(quarter, offset);
  return offset;
}

/**
 * The moment at which the clocks of `timeZone` show `wall` (a date and time written as if it were UTC). A time that
 * exists twice (autumn) is the first of the two; one that does not exist (spring) counts on from the moment before
 * the change, so 02:30 is 03:30: what ECMAScript's Temporal calls "compatible".
 */
export function zonedInstant(wall: number, timeZone: string): Instant {
  const zone = zoneOf(timeZone);
  const day = Math.floor(wall / DAY_MS);
  const far = offsetAt((day - 1) * DAY_MS, zone);
  if (far === offsetAt((day + 2) * DAY_MS, zone)) return wall - far;
  // A change is near.
  const before = offsetAt(wall - DAY_MS, zone);
  const after = offsetAt(wall + DAY_MS, zone);
  const real = [wall - before, wall - after].filter((instant) => instant + offsetAt(instant, zone) === wall);
  return real.length > 0 ? Math.min(...real) : wall - before;
}
