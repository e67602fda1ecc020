import { hash } from 'node:crypto';
import type { Sketch } from '../compose/createComposer.ts';

/** The parts of a message that a change report tells apart. */
export const PARTS = ['head', 'text', 'html'] as const;
export type Part = (typeof PARTS)[number];

/** Two numbers for each part, the same for the same bytes: of the whole message, so that a header counts too. */
export type Print = readonly number[];
export const NUMBERS_IN_PRINT = PARTS.length * 2;

export function printOf({ head, rendered: { text, html } }: Sketch): Print {
  return [head, text, html].flatMap((part) => {
    const digest = hash('sha1', part);
    return [Number.parseInt(digest.slice(0, 8), 16), Number.parseInt(digest.slice(8, 16), 16)];
  });
}

/** By part: how its static text was worded since the email was rendered; 0 as it was then. */
export type Wording = readonly [head: number, text: number, html: number];
export const AS_RENDERED: Wording = [0, 0, 0];
