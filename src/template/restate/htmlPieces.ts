import type { Pass } from '../lower/Pass.ts';
import { addressRuns } from '../shape/addressRuns.ts';
import type { Shape } from '../shape/Shape.ts';
import type { Gapped } from '../shape/tokens.ts';
import type { Pieces } from './isSurelyOther.ts';

/** The HTML of an email with its blocks written out, as what is always there and what is a value. */
export function htmlPieces(html: Gapped, pass: Pass, path = ''): Pieces {
  const blocks = new Map(pass.fragments.map((fragment) => [fragment.index, fragment]));
  return html.chunks.flatMap((chunk, at): Pieces => {
    const slot = html.slots[at];
    if (slot === undefined) return [chunk];
    const name = `${path}${slot}`;
    const block = blocks.get(slot);
    return [chunk, ...(block ? htmlPieces(block.shape.html, block.pass, `${name}.`) : [{ value: name }])];
  });
}

/** Where values stand in attributes, and in addresses that begin before them: the same for two emails whose values lead to the same places. */
export function placesOf(shape: Shape, pass: Pass): string {
  const runs = [addressRuns(shape.gapped), ...runsWithin(pass)];
  return JSON.stringify([runs, attributesOf(htmlPieces(shape.gapped, pass))]);
}

const runsWithin = (pass: Pass): unknown[] =>
  pass.fragments.flatMap(({ shape, pass: inner }) => [addressRuns(shape.html), ...runsWithin(inner)]);

/** Around each value to the next quote or angle bracket, and the name of the attribute before. Nothing for one between tags, or in words. */
function attributesOf(pieces: Pieces): string[] {
  const text = pieces.map((piece) => (typeof piece === 'string' ? piece : mark(piece.value))).join('');
  const found: string[] = [];
  for (let at = text.indexOf(OPEN); at >= 0; at = text.indexOf(OPEN, at + 1)) {
    let from = at;
    while (from > 0 && !ENDS.test(text[from - 1] as string)) from -= 1;
    if (text[from - 1] === '>') continue;
    const before = text.slice(Math.max(0, from - 80), Math.max(0, from - 1));
    const name = /[\w:-]*\s*=?\s*$/.exec(before)?.[0] ?? '';
    if (WORDS.test(name)) continue;
    let to = at;
    while (to < text.length && !ENDS.test(text[to] as string)) to += 1;
    found.push(name + text.slice(Math.max(0, from - 1), to + 1));
  }
  return found;
}

/** Private characters, which no template prints between values by chance without being refused as unlike. */
const OPEN = '\u{e000}';
const mark = (name: string) => `${OPEN}${name}\u{e001}`;
const ENDS = /["'<>]/;
/** Attributes that are read to people, and lead nowhere. */
const WORDS = /^(?:alt|title|aria-label)=$/;
