import type { Print } from '../Figure.ts';
import { leak } from './leak.ts';
import { speed } from './speed.ts';

/** What the guard costs in time, and what it leaves an observer of the suggestions to guess. */
export async function bench(print: Print): Promise<void> {
  speed(print);
  leak(print);
}
