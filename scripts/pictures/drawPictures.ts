import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { drawPicture } from './drawPicture.ts';

const DRAWINGS = path.join(import.meta.dirname, 'drawings');

/** Every picture of the sample shop by its file name without the ending, as PNG: the products' and the logo. */
export function* drawPictures(): Generator<readonly [name: string, png: Buffer]> {
  for (const file of globSync('*.svg', { cwd: DRAWINGS }).sort())
    yield [path.basename(file, '.svg'), drawPicture(readFileSync(path.join(DRAWINGS, file), 'utf8'))];
}
