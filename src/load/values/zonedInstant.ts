import { DAY_MS, type Instant } from '../../domain/index.ts';

interface Zone {
  readonly format: Intl.DateTimeFormat;
  /** Offset from UTC at the start of each UTC day that was asked for. A few thousand days, whatever the file's size. */
  readonly byDay: Map<number, number>;
}

const zones = new Map<string, Zone>();

function zoneOf(timeZone: string): Zone {
  let zone = zones.get(timeZone);
  if (!zone) {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    zone = { format, byDay: new Map() };
    zones.set(timeZone, zone);
  }
  return zone;
}

/** Milliseconds that the zone's clocks are ahead of UTC at `instant`. */
function offsetAt(instant: Instant, { format }: Zone): number {
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const wall = Date.UTC(
    Number(parts.year),
    Number(parts.month) - 1,
    Number(parts.day),
    Number(parts.hour),
    Number(parts.minute),
    Number(parts.second),
  );
  return wall - Math.floor(instant / 1000) * 1000;
}

function offsetOnDay(day: number, zone: Zone): number {
  let offset = zone.byDay.get(day);
  if (offset === undefined) {
    offset = offsetAt(day * DAY_MS, zone);
    zone.byDay.set(day, offset);
  }
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
  const far = offsetOnDay(day - 1, zone);
  if (far === offsetOnDay(day + 2, zone)) return wall - far;
  // A change is near: ask for the exact moments. It is rare, so it may be slow.
  const before = offsetAt(wall - DAY_MS, zone);
  const after = offsetAt(wall + DAY_MS, zone);
  const real = [wall - before, wall - after].filter((instant) => instant + offsetAt(instant, zone) === wall);
  return real.length > 0 ? Math.min(...real) : wall - before;
}
