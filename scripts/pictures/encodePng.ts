import { crc32, deflateSync } from 'node:zlib';
import { fewColours } from './fewColours.ts';

/** Red, green, blue and opacity of each pixel, row by row. */
export interface Pixels {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/**
 * A drawing -> PNG with a palette (PNG specification, sections 11.2.1 and 11.2.2). A flat picture has some dozens of
 * colours, so one byte a pixel without a filter packs to two or three kilobytes.
 */
export function encodePng({ pixels, width, height }: Pixels): Buffer {
  const colours = fewColours(pixels);
  const palette = new Map<number, number>();
  const rows = Buffer.alloc((width + 1) * height); // each row begins with its filter: 0, none
  for (let at = 0; at < width * height; at++) {
    const colour = colours[at] as number;
    const entry = palette.get(colour) ?? palette.size;
    palette.set(colour, entry);
    rows[at + Math.floor(at / width) + 1] = entry;
  }

  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8); // eight bits, palette, deflate, standard filters, not interlaced
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk(
      'PLTE',
      Buffer.from([...palette.keys()].flatMap((rgb) => [rgb >> 16, (rgb >> 8) & 255, rgb & 255])),
    ),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
