import { type Instant, MINUTE_MS } from '../../domain/index.ts';
import type { RateWindow, WindowName, Windows } from './windowsOf.ts';

/** Slots by parts of time: [which part, how many]. */
type Parts = readonly (readonly [part: number, count: number])[];

/** What is remembered under one key. Plain JSON, of bounded size whatever the rate. */
export interface RateState {
  /** When the first slot of all was granted: what a warm-up plan counts from. */
  readonly since: Instant;
  /** How far the even pace has come: one message after the other, each `1 / perSecond` later. */
  readonly pace: Instant;
  /** Slots by the part of time at whose beginning they count no longer. */
  readonly spent: { readonly [W in WindowName]?: Parts };
  /** Those of them that do not count yet, by the part in which they begin to. */
  readonly ahead: { readonly [W in WindowName]?: Parts };
  /** How long messages are on their way at least, of late; in milliseconds. */
  readonly travel?: number;
}

/** A message that was sent: when it had surely arrived, and how long after its leave that was, in milliseconds. */
export interface Use {
  readonly at: Instant;
  readonly travel: number;
}

/** Leave to send one message at each of `moments`, in order, or up to `end` at the latest: who is later has lost it. */
export interface Grant {
  readonly moments: readonly Instant[];
  readonly end: Instant;
}

export interface GrantRequest {
  readonly now: Instant;
  /** For each slot that is wanted the moment before which it is of no use, in order. */
  readonly wanted: readonly Instant[];
  /** Nothing is granted for after that moment: others may want it before. */
  readonly latest: Instant;
  /** For how long after its moment a slot may still be used, in milliseconds. */
  readonly lapse: number;
}

/** What became of the slots of a grant: the moments at which some were used, and that others never will be. */
export interface Account {
  readonly end: Instant;
  readonly used: readonly Use[];
  /** The moments for which those were granted that were not used. */
  readonly unused: readonly Instant[];
}

/** To what a slot's time is rounded up, in milliseconds: a 250th of a second, a 240th of an hour and of a day. */
const GRAIN: Readonly<Record<WindowName, number>> = {
  second: 4,
  hour: MINUTE_MS / 4,
  day: 6 * MINUTE_MS,
};
/** Of the time that all messages are on their way. The rest is for the way of the answer back, after they have arrived. */
const SURE = 0.75;
/** With each report a way is believed to be at most so much longer than before, in milliseconds: whoever is quick for once must not be early. */
const SLOWER = 0.02;
/** How much of a late start is made up for, in milliseconds of the pace. */
const CATCH_UP = 25;

export const emptyState = (now: Instant): RateState => ({ since: now, pace: 0, spent: {}, ahead: {} });

/**
 * Up to as many slots as are wanted: a grant of at least one, or the moment from which there may be one.
 *
 * A slot takes a place of each window from its moment until a whole window after it was used; while nobody has told when that was, until a
 * window after the last moment at which it may be. At no time are more places taken than the limit is high. So no window of that
 * length ever holds more messages than its limit, whoever used the slots, in whatever order, and whoever died: when the last message of
 * such a window left, all of them had places.
 * The pace (generic cell rate algorithm, ITU-T I.371) only keeps a second's messages from coming all at once.
 */
export function grant(
  state: RateState,
  { windows, perSecond }: Windows,
  { now, wanted, latest, lapse }: GrantRequest,
): { state: RateState; result: Grant | { until: Instant } } {
  const spent = Object.fromEntries(windows.map((window) => [window.name, after(state.spent, window, now)]));
  const ahead = Object.fromEntries(windows.map((window) => [window.name, after(state.ahead, window, now)]));
  const free = windows.map((window) =>
    freeMoments(sooner(spent[window.name] as Parts, window, state), ahead[window.name] as Parts, window),
  );
  const spacing = perSecond === undefined ? 0 : 1000 / perSecond;
  const pace = Math.max(state.pace, now);
  const moments: Instant[] = [];
  let first = Number.POSITIVE_INFINITY;
  for (const [index, from] of wanted.entries()) {
    const at = Math.max(
      from,
      now,
      spacing === 0 ? 0 : pace + index * spacing - CATCH_UP,
      moments.at(-1) ?? 0,
      ...free.map((freeAt) => freeAt(index)),
    );
    if (index === 0) first = at;
    if (at > latest) break;
    moments.push(at);
  }
  if (moments.length === 0) return { state: { ...state, spent, ahead }, result: { until: first } };
  const end = (moments.at(-1) ?? now) + lapse;
  for (const window of windows) {
    spent[window.name] = counted(spent[window.name] as Parts, partOf(end, window), moments.length);
    for (const at of moments)
      if (at > now) ahead[window.name] = counted(ahead[window.name] as Parts, beginning(at, window), 1);
  }
  return {
    state: { ...state, pace: pace + moments.length * spacing, spent, ahead },
    result: { moments, end },
  };
}

/** Puts what became of a grant's slots in the place of what was assumed. */
export function settle(
  state: RateState,
  { windows, perSecond }: Windows,
  { end, used, unused }: Account,
): RateState {
  const spent = { ...state.spent };
  const ahead = { ...state.ahead };
  const believed = (state.travel ?? 0) + SLOWER;
  const travel = used.length === 0 ? state.travel : Math.min(believed, ...used.map((use) => use.travel));
  for (const window of windows) {
    const parts = spent[window.name];
    // Whatever has expired since was used longer ago than the window is long.
    if (parts === undefined) continue;
    const assumed = partOf(end, window);
    const open = parts.find(([part]) => part === assumed)?.[1] ?? 0;
    const told = Math.min(open, used.length + unused.length);
    let next = counted(parts, assumed, -told);
    for (const { at } of used.slice(0, told)) next = counted(next, partOf(at, window), 1);
    spent[window.name] = next;
    for (const at of unused)
      ahead[window.name] = counted(ahead[window.name] ?? [], beginning(at, window), -1);
  }
  const pace = perSecond === undefined ? state.pace : state.pace - (unused.length * 1000) / perSecond;
  return { ...state, pace, spent, ahead, ...(travel !== undefined && { travel }) };
}

/** How many messages count in a window at this moment: those of the last so many seconds, and those that may leave any time. */
export function placesTaken({ spent, ahead }: RateState, window: RateWindow, now: Instant): number {
  const sum = (parts: Parts) => parts.reduce((all, [, count]) => all + count, 0);
  return sum(after(spent, window, now)) - sum(after(ahead, window, now));
}

/** The part of time at whose beginning a slot that was used then counts no longer. */
const partOf = (used: Instant, { name, length }: RateWindow): number =>
  Math.ceil((used + length) / GRAIN[name]);

/** The part of time in which a slot begins to count. */
const beginning = (at: Instant, { name }: RateWindow): number => Math.floor(at / GRAIN[name]);

/**
 * A place is taken from the leave to send until a window after the message arrived. The part of the way that all messages have in common only moves
 * their windows at the destination: whoever gets leave now arrives later by that, when the places have come free.
 */
const sooner = (parts: Parts, { name }: RateWindow, { travel = 0 }: RateState): Parts => {
  const earlier = Math.floor((SURE * travel) / GRAIN[name]);
  return earlier === 0 ? parts : parts.map(([part, count]) => [part - earlier, count]);
};

function after(slots: RateState['spent'], { name }: RateWindow, now: Instant): Parts {
  return (slots[name] ?? []).filter(([part]) => part * GRAIN[name] > now);
}

/** From when on there is always room for one more than `index` further messages; asked with growing numbers only. */
function freeMoments(spent: Parts, ahead: Parts, { name, limit }: RateWindow): (index: number) => Instant {
  const events = [...spent.map(([part, count]) => [part, -count] as const), ...ahead].sort(
    ([a, x], [b, y]) => a - b || x - y,
  );
  const sum = (parts: Parts) => parts.reduce((all, [, count]) => all + count, 0);
  // How many places are taken at most from a moment on: looked for from the end, where none is.
  const steps: { readonly from: Instant; readonly most: number }[] = [];
  let taken = 0;
  let most = 0;
  for (const [part, change] of events.toReversed()) {
    steps.push({ from: part * GRAIN[name], most });
    taken -= change;
    most = Math.max(most, taken);
  }
  if (sum(spent) === 0 || most === 0) return (index) => (index < limit ? 0 : Number.POSITIVE_INFINITY);
  return (index) => {
    const room = limit - index - 1;
    if (room < 0) return Number.POSITIVE_INFINITY;
    if (most <= room) return 0;
    // The steps go back in time, and what is taken at most only grows.
    return steps.findLast((step) => step.most <= room)?.from ?? Number.POSITIVE_INFINITY;
  };
}

function counted(parts: Parts, part: number, count: number): Parts {
  if (count === 0) return parts;
  const index = parts.findIndex(([other]) => other === part);
  if (index < 0) return count > 0 ? [...parts, [part, count]] : parts;
  return parts
    .map(([other, n], i): [number, number] => [other, i === index ? n + count : n])
    .filter(([, n]) => n > 0);
}
