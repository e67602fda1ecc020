import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawPictures } from '../../scripts/pictures/drawPictures.ts';
import { readSample } from './readSample.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../data/pictures');
const committed = (name: string) => readFileSync(path.join(FOLDER, `${name}.png`));

let drawn: ReadonlyMap<string, Buffer>;
beforeAll(() => {
  drawn = new Map(drawPictures());
});

describe('the pictures', () => {
  // Pixels, not bytes: how a compressor packs them may differ between builds of zlib, what they show may not.
  it('are what the drawings show, pixel for pixel (after a change: npm run pictures)', () => {
    for (const [name, png] of drawn) {
      const [now, then] = [PNG.sync.read(png), PNG.sync.read(committed(name))];
      expect([now.width, now.height], name).toEqual([then.width, then.height]);
      expect(now.data.equals(then.data), name).toBe(true);
    }
  });

  it('are one for each product and the logo, and nothing else lies there', async () => {
    const { records } = await readSample();
    const names = ['logo', ...records.products.map(({ id }) => id)];
    expect([...drawn.keys()].sort()).toEqual(names.toSorted());
    expect(readdirSync(FOLDER).sort()).toEqual(['README.md', ...names.map((name) => `${name}.png`)].sort());
  });

  it('are small: under 6 KB each, and 3.3 KB on average', () => {
    const sizes = [...drawn.keys()].map((name) => committed(name).length);
    expect(Math.max(...sizes)).toBeLessThan(6 * 1024);
    expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeLessThan(3.4 * 1024);
  });

  it('differ from each other, each a product of its own', () => {
    expect(new Set([...drawn.values()].map((png) => png.toString('base64'))).size).toBe(drawn.size);
  });
});
