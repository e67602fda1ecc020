import type { Point, Shape } from './shapes.ts';

const LINES = 4; // scan lines in one row of pixels

/** How much of each pixel of some rows is covered, 0 to 1. */
export interface Coverage {
  /** The first row, and the one after the last. */
  readonly top: number;
  readonly bottom: number;
  /** Row by row, from the leftmost pixel of row `top`. */
  readonly shares: Float32Array;
}

interface Crossing {
  readonly x: number;
  readonly turn: number;
}

/**
 * How much of each pixel lies inside `shape` on a sheet of `width` by `height`: exact along a scan line, four lines a
 * row. All outlines are made to turn the same way first, so that overlapping ones are united and none cuts a hole.
 */
export function cover(shape: Shape, width: number, height: number): Coverage {
  const ys = shape.flatMap((outline) => outline.map(([, y]) => y));
  const top = Math.max(0, Math.floor(Math.min(...ys)));
  const bottom = Math.max(top, Math.min(height, Math.ceil(Math.max(...ys))));
  const shares = new Float32Array((bottom - top) * width);
  const lines = Array.from({ length: (bottom - top) * LINES }, (): Crossing[] => []);
  for (const outline of shape.map(clockwise)) {
    let start = outline.at(-1) as Point;
    for (const end of outline) {
      cross(lines, top, start, end);
      start = end;
    }
  }
  for (const [index, crossings] of lines.entries()) {
    const row = shares.subarray(Math.floor(index / LINES) * width, (Math.floor(index / LINES) + 1) * width);
    let winding = 0;
    let from = 0;
    for (const { x, turn } of crossings.sort((a, b) => a.x - b.x)) {
      if (winding !== 0) span(row, from, x);
      winding += turn;
      from = x;
    }
  }
  return { top, bottom, shares };
}

function clockwise(outline: readonly Point[]): readonly Point[] {
  const area = outline.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = outline[(index + 1) % outline.length] as Point;
    return sum + x * nextY - nextX * y;
  }, 0);
  return area < 0 ? outline.toReversed() : outline;
}

function cross(lines: Crossing[][], top: number, start: Point, end: Point): void {
  const [upper, lower, turn] = start[1] <= end[1] ? [start, end, 1] : [end, start, -1];
  const first = Math.max(0, Math.ceil((upper[1] - top) * LINES - 0.5));
  for (let index = first; index < lines.length; index++) {
    const y = top + (index + 0.5) / LINES;
    if (y >= lower[1]) return;
    const x = upper[0] + ((y - upper[1]) * (lower[0] - upper[0])) / (lower[1] - upper[1]);
    lines[index]?.push({ x, turn });
  }
}

function span(row: Float32Array, from: number, to: number): void {
  const [left, right] = [Math.max(0, from), Math.min(row.length, to)];
  for (let x = Math.floor(left); x < right; x++) {
    const share = Math.min(x + 1, right) - Math.max(x, left);
    row[x] = Math.min(1, (row[x] as number) + share / LINES);
  }
}
