/**
 * Draws the folders of `src/` and who imports whom, from the imports themselves: `npm run architecture`. A test compares the picture with
 * what this makes of the code.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { drawArchitecture } from './architecture/drawArchitecture.ts';
import { readImports } from './architecture/readImports.ts';

export const PICTURE = path.resolve(import.meta.dirname, '../docs/images/architecture.svg');

if (import.meta.main) writeFileSync(PICTURE, drawArchitecture(readImports()));
