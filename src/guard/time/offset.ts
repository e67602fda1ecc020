import { type Instant, MINUTE_MS } from '../../domain/index.ts';

/** Changes of a zone's offset happen at whole quarters of an hour (IANA tz, since 1972). */
const QUARTER = 15 * MINUTE_MS;

interface Zone {
  readonly format: Intl.DateTimeFormat;
  /** By quarter of an hour. */
  readonly offsets: Map<number, number>;
}

/** A day in quarters: everybody is decided at one moment, and looked ahead for to the same few. */
const REMEMBERED = 96;

const zones = new Map<string, Zone>();

/** How far local time is ahead of UTC, in milliseconds. Asking Intl is slow, so some quarters of an hour are remembered. */
export function offset(at: Instant, timeZone: string): number {
  let zone = zones.get(timeZone);
  if (!zone) {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone,
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
  const quarter = Math.floor(at / QUARTER);
  let found = zone.offsets.get(quarter);
  if (found === undefined) {
    found = asked(zone.format, quarter * QUARTER);
    if (zone.offsets.size >= REMEMBERED) zone.offsets.clear();
    zone.offsets.set(quarter, found);
  }
  return found;
}

function asked(format: Intl.DateTimeFormat, at: Instant): number {
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(at)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - at;
}

/** The first moment after `from`, up to `to`, at which the offset is another one; else `to`. */
export function nextChange(from: Instant, to: Instant, timeZone: string): Instant {
  const before = offset(from, timeZone);
  if (offset(to, timeZone) === before) return to;
  let [low, high] = [Math.floor(from / QUARTER), Math.floor(to / QUARTER)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offset(middle * QUARTER, timeZone) === before) low = middle;
    else high = middle;
  }
  return Math.min(to, high * QUARTER);
}
