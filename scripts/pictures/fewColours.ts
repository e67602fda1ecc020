/** Of each soft edge a few steps are enough: more cannot be seen, and would make the file larger. */
const MOST = 32;

/** For each pixel (red, green, blue, opacity) a colour as one number: the picture's most frequent ones, and for every other the nearest of those. */
export function fewColours(pixels: Uint8Array): Uint32Array {
  const colours = new Uint32Array(pixels.length / 4);
  const counts = new Map<number, number>();
  for (let at = 0; at < colours.length; at++) {
    const red = pixels[at * 4] as number;
    const colour = (red << 16) | ((pixels[at * 4 + 1] as number) << 8) | (pixels[at * 4 + 2] as number);
    colours[at] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const kept = [...counts]
    .sort(([a, n], [b, m]) => m - n || a - b)
    .slice(0, MOST)
    .map(([colour]) => colour);
  const nearest = new Map(
    [...counts.keys()].map((colour) => [
      colour,
      kept.reduce((best, one) => (distance(one, colour) < distance(best, colour) ? one : best)),
    ]),
  );
  return colours.map((colour) => nearest.get(colour) ?? colour);
}

function distance(a: number, b: number): number {
  return (
    ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2
  );
}
