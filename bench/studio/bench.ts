import type { Print } from '../Figure.ts';
import { keystrokes } from './keystroke.ts';

/** The studio over a shop of 100,000 people. */
export async function bench(print: Print): Promise<void> {
  await keystrokes(print);
}
