import type { Print } from '../Figure.ts';
import { keystrokes } from './keystroke.ts';
import { serverFigures } from './server.ts';

/** The studio over shops of 10,000 and of 100,000 people. */
export async function bench(print: Print): Promise<void> {
  await serverFigures(print, 10_000);
  await serverFigures(print, 100_000);
  await keystrokes(print);
}
