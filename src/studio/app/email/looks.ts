import { computed } from '@preact/signals';
import { remember, remembered } from '../state/remembered.ts';
import { route, setQuery } from '../state/route.ts';
import { DEVICES, NARROWEST, WIDEST } from './devices.ts';

/** How an email is looked at. Stands in the address bar, so that a link shows the same. */
export const MODES = ['light', 'dark', 'partial', 'full'] as const;
export type Mode = (typeof MODES)[number];

export const PARTS = ['email', 'text', 'headers', 'source', 'lock', 'why'] as const;
export type Part = (typeof PARTS)[number];

export const mode = computed<Mode>(
  () => MODES.find((one) => one === route.value.query.get('mode')) ?? 'light',
);
export const picturesOff = computed(() => route.value.query.get('pictures') === 'off');
export const part = computed<Part>(
  () => PARTS.find((one) => one === route.value.query.get('part')) ?? 'email',
);

const USUAL_WIDTH = 640;

/** The width of the frame, and its height where a device gives one. */
export const size = computed(() => {
  const { query } = route.value;
  const device = DEVICES.find(({ name }) => name === query.get('device'));
  if (device) return device;
  const asked = Number(query.get('width') ?? remembered('width'));
  const width = asked >= NARROWEST && asked <= WIDEST ? Math.round(asked) : USUAL_WIDTH;
  return { name: undefined, width, height: undefined };
});

export function setWidth(width: number): void {
  const kept = String(Math.round(Math.min(WIDEST, Math.max(NARROWEST, width))));
  remember('width', kept);
  setQuery({ width: kept, device: undefined });
}

export const setMode = (to: Mode) => setQuery({ mode: to === 'light' ? undefined : to });
export const setPart = (to: Part) => setQuery({ part: to === 'email' ? undefined : to });
export const setPictures = (on: boolean) => setQuery({ pictures: on ? undefined : 'off' });

/** The query with which the server shows an email in this way. */
export const look = computed(() => {
  const query = new URLSearchParams();
  if (mode.value === 'light' || mode.value === 'dark') query.set('scheme', mode.value);
  else query.set('invert', mode.value);
  if (picturesOff.value) query.set('pictures', 'off');
  return String(query);
});
