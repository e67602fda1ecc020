import { mkdirSync, writeFileSync } from 'node:fs';
import { drawPictures } from './drawPictures.ts';

// Makes the sample shop's pictures of drawings/*.svg: node scripts/pictures/main.ts [folder]
const folder = process.argv[2] ?? 'data/pictures';
mkdirSync(folder, { recursive: true });
for (const [name, png] of drawPictures()) writeFileSync(`${folder}/${name}.png`, png);
