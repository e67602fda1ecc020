import { type Colour, channels } from './colours.ts';
import { cover } from './cover.ts';
import { arc, distance, join, type Point, poly, type Shape } from './shapes.ts';

/** Pictures are square: 320 pixels are 160 CSS pixels on a dense screen. */
export const SIZE = 320;
const LEVELS = 3; // steps of an edge's softness: few, so that the palette and with it the file stay small

/**
 * A sheet to draw flat shapes on, with soft edges. It knows fills, round strokes and clipping by a shape; there is
 * nothing native in it, so the same script gives the same pixels on every machine.
 */
export class Paper {
  /** Red, green and blue, row by row. */
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;

  constructor(ground: Colour, width = SIZE, height = SIZE) {
    this.width = width;
    this.height = height;
    this.pixels = new Uint8Array(width * height * 3);
    for (let at = 0; at < this.pixels.length; at += 3) this.pixels.set(channels(ground), at);
  }

  /** Fills all the outlines of `shape` as one, only where `within` lies if it is given. */
  fill(shape: Shape, colour: Colour, within?: Shape): this {
    const painted = cover(shape, this.width, this.height);
    const limit = within && cover(within, this.width, this.height);
    const [red, green, blue] = channels(colour);
    const first = painted.top * this.width;
    const offset = limit ? first - limit.top * this.width : 0;
    for (let index = 0; index < painted.shares.length; index++) {
      const share = painted.shares[index] as number;
      if (share === 0) continue;
      const soft = Math.round(share * (limit ? (limit.shares[index + offset] ?? 0) : 1) * LEVELS) / LEVELS;
      if (soft > 0) this.#blend((first + index) * 3, red, green, blue, soft);
    }
    return this;
  }

  /** A line of `width` with round ends along each outline of `shape`. */
  stroke(shape: Shape, width: number, colour: Colour, within?: Shape): this {
    const segments = shape.flatMap((outline) =>
      outline.slice(1).map((end, index) => capsule(outline[index] as Point, end, width / 2)),
    );
    return this.fill(join(...segments), colour, within);
  }

  /** A closed line around each outline of `shape`. */
  outline(shape: Shape, width: number, colour: Colour, within?: Shape): this {
    const closed = shape.map((outline) => [...outline, outline[0] as Point]);
    return this.stroke(closed, width, colour, within);
  }

  #blend(at: number, red: number, green: number, blue: number, share: number): void {
    const { pixels } = this;
    pixels[at] = towards(pixels[at] as number, red, share);
    pixels[at + 1] = towards(pixels[at + 1] as number, green, share);
    pixels[at + 2] = towards(pixels[at + 2] as number, blue, share);
  }
}

function towards(from: number, to: number, share: number): number {
  return Math.round(from + (to - from) * share);
}

function capsule(start: Point, end: Point, radius: number): Shape {
  if (distance(start, end) === 0) return arc(start[0], start[1], radius, radius, 0, 351);
  const angle = (Math.atan2(end[1] - start[1], end[0] - start[0]) * 180) / Math.PI;
  return poly([
    ...arc(end[0], end[1], radius, radius, angle - 90, angle + 90).flat(),
    ...arc(start[0], start[1], radius, radius, angle + 90, angle + 270).flat(),
  ]);
}
