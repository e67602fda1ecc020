import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { encodePng } from './encodePng.ts';

await initWasm(readFileSync(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))));

/** An SVG file as a PNG of its own size, with a small palette. The same bytes in give the same pixels on every machine: nothing native, no font. */
export function drawPicture(svg: string): Buffer {
  const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
  const image = drawing.render();
  const { pixels, width, height } = image;
  const png = encodePng({ pixels, width, height });
  image.free();
  drawing.free();
  return png;
}
