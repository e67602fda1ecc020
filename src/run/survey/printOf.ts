import { hash } from 'node:crypto';
import { Scratch } from '../../template/bytes/Scratch.ts';
import { Email } from '../../template/Email.ts';
import type { Sketch } from '../compose/createComposer.ts';

/** The parts of a message that a change report tells apart. */
export const PARTS = ['head', 'text', 'html'] as const;
export type Part = (typeof PARTS)[number];

/** Two numbers for each piece, the same for the same bytes: of the whole message, so that a header counts too. */
export type Print = readonly number[];

/** The pieces of a message in the order of their numbers. The subject's is apart: it changes with a template, and other headers do not. */
const PIECES: readonly Part[] = ['head', 'head', 'text', 'html'];
export const NUMBERS_IN_PRINT = PIECES.length * 2;
/** Those of the headers but for the subject's, which come first. */
export const NUMBERS_IN_HEAD = 2;

/** Where one HTML after the other is written to be hashed: a hash of a string begins with making its bytes, at twice the cost. */
const scratch = new Scratch();

/** @param known the numbers of the headers, where they are no part of the sketch */
export function printOf({ head, subject, rendered }: Sketch, known: Print = []): Print {
  return [
    ...(head === undefined ? known : numbersOf(head)),
    ...[subject, rendered.text, Email.htmlBytes(rendered, scratch)].flatMap(numbersOf),
  ];
}

/** In which parts two prints differ, each given with the place where it begins. */
export function differingParts(a: ArrayLike<number>, at: number, b: ArrayLike<number>, from: number): Part[] {
  const differs = (piece: number) =>
    [2 * piece, 2 * piece + 1].some((number) => a[at + number] !== b[from + number]);
  return PARTS.filter((part) => PIECES.some((each, piece) => each === part && differs(piece)));
}

function numbersOf(piece: string | Uint8Array): Print {
  const digest = hash('sha1', piece);
  return [Number.parseInt(digest.slice(0, 8), 16), Number.parseInt(digest.slice(8, 16), 16)];
}

/** By part: how its static text was worded since the email was rendered; 0 as it was then. */
export type Wording = readonly [head: number, text: number, html: number];
export const AS_RENDERED: Wording = [0, 0, 0];
