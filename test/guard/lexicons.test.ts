import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readSource } from '../../scripts/lexicons/readSource.ts';
import { writeLexicon } from '../../scripts/lexicons/writeLexicon.ts';

const SOURCES = new URL('../../scripts/lexicons/sources/', import.meta.url);
const WRITTEN = new URL('../../src/guard/policy/default/lexicons/', import.meta.url);

it('each lexicon is what its source says (write them with: npm run lexicons)', () => {
  for (const file of readdirSync(SOURCES)) {
    const name = file.replace(/\.txt$/, '');
    const text = writeLexicon(name, readSource(readFileSync(new URL(file, SOURCES), 'utf8')));
    expect(text, name).toBe(readFileSync(new URL(`${name}.ts`, WRITTEN), 'utf8'));
  }
});

it('a source without a statement of where it comes from, or with a list under no topic, is refused with its line', () => {
  expect(() => readSource('topic: alcohol\n[es]\nvino')).toThrow('must say where it comes from');
  expect(() => readSource('source: x\nvino, cava')).toThrow('line 2 stands under no topic or list');
});
