import type { Command } from '../state/keys.ts';
import { medium } from '../state/narrow.ts';
import { sending } from '../testSend/TestSend.tsx';
import { words } from '../testSend/texts.ts';
import { t } from '../texts/index.ts';
import { MODES, PARTS, picturesOff, setMode, setPart, setPictures } from './looks.ts';

/** What can be done with the email that is shown, for the command palette. */
export function emailCommands(): Command[] {
  const texts = t.peek().email;
  return [
    {
      name: words.peek().button,
      run: () => {
        sending.value = true;
      },
    },
    ...PARTS.filter((one) => one !== 'why' || medium.peek()).map((one) => ({
      name: `${texts.label}: ${texts.parts[one]}`,
      run: () => setPart(one),
    })),
    ...MODES.map((one) => ({ name: `${texts.mode}: ${texts.modes[one]}`, run: () => setMode(one) })),
    { name: texts.pictures, run: () => setPictures(picturesOff.peek()) },
  ];
}
