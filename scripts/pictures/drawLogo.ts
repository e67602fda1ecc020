import { COLOURS } from './colours.ts';
import { Paper } from './Paper.ts';
import { arc, curve, line, move, type Outline, oval, poly, type Shape } from './shapes.ts';

const GREEN = '#1f4d3f';

/** Capital letters as strokes, 22 wide and 26 high: only those that the name needs. */
const LETTERS: Readonly<Record<string, Shape>> = {
  A: line('0,26 11,0 22,26', '5,17 17,17'),
  C: arc(13, 13, 12, 13, 312, 48),
  E: line('18,0 2,0 2,26 18,26', '2,12.5 15,12.5'),
  I: line('4,0 4,26'),
  N: line('2,26 2,0 21,26 21,0'),
  O: arc(14, 13, 13, 13, 0, 360),
  P: [...line('2,26 2,0 9,0', '2,15 9,15'), ...arc(9, 7.5, 8, 7.5, -90, 90)],
  R: [...line('2,26 2,0 9,0', '2,15 9,15 18,26'), ...arc(9, 7.5, 8, 7.5, -90, 90)],
  S: curve('18,4 10,0 3,6 10,13 18,20 10,26 2,22'),
};
const WIDTHS: Readonly<Record<string, number>> = { I: 8, O: 28, P: 18, S: 20, E: 19, R: 20, C: 24 };

/** The shop's name plate, 320 by 96: full to its edges, so that it stands on a light and on a dark ground. */
export function drawLogo(): Paper {
  const paper = new Paper(GREEN, 320, 96);
  const peak: Outline = '14,76 50,20 86,76';
  paper.fill(oval(74, 28, 10), COLOURS.yellow);
  paper.fill(poly(peak, 4), COLOURS.paper);
  paper.fill(poly('50,20 62,39 53,45 48,38 40,44 37,40', 2), COLOURS.sky);
  paper.fill(poly('42,76 42,60 50,53 58,60 58,76', 1), GREEN);
  write(paper, 'CASA', 106, 14, 4);
  write(paper, 'PIRINEO', 106, 56, 4);
  return paper;
}

function write(paper: Paper, word: string, x: number, y: number, width: number): void {
  let at = x;
  for (const letter of word) {
    paper.stroke(move(LETTERS[letter] as Shape, at, y), width, COLOURS.paper);
    at += (WIDTHS[letter] ?? 23) + 9;
  }
}
