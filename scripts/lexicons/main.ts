import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readSource } from './readSource.ts';
import { writeLexicon } from './writeLexicon.ts';

/** `npm run lexicons`: writes the built-in policy's lexicons from their sources. The same sources give the same bytes. */
const SOURCES = new URL('sources/', import.meta.url);
const TARGET = new URL('../../src/guard/policy/default/lexicons/', import.meta.url);

mkdirSync(TARGET, { recursive: true });
for (const file of readdirSync(SOURCES).toSorted()) {
  const name = file.replace(/\.txt$/, '');
  const text = writeLexicon(name, readSource(readFileSync(new URL(file, SOURCES), 'utf8')));
  writeFileSync(new URL(`${name}.ts`, TARGET), text);
}
