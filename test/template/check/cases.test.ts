import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  CHECKS,
  checkTemplate,
  type Diagnostic,
  formatDiagnostics,
} from '../../../src/template/check/index.ts';
import { shop } from './shop.ts';

const folder = join(import.meta.dirname, 'cases');
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** `card.partial.mjml` beside a template is its partial `card`; those beside the folders are everybody's. */
function partialsIn(path: string): Record<string, string> {
  const files = readdirSync(path).filter((file) => file.endsWith('.partial.mjml'));
  return Object.fromEntries(
    files.map((file) => [file.replace('.partial.mjml', ''), readFileSync(join(path, file), 'utf8')]),
  );
}

const shared = partialsIn(folder);
const found = new Map<string, readonly Diagnostic[]>();
for (const name of names) {
  const path = join(folder, name);
  const source = readFileSync(join(path, 'template.mjml'), 'utf8');
  const partials = { ...shared, ...partialsIn(path) };
  const options = {
    ...shop,
    name: 'template.mjml',
    partials,
    partialFile: (partial: string) => `${partial}.partial.mjml`,
  };
  found.set(name, await checkTemplate(source, options));
}

describe('each case is told as its expected.txt says', () => {
  test.each(names.filter((name) => !name.startsWith('clean-')))('%s', async (name) => {
    const text = formatDiagnostics(found.get(name) ?? [], 'text');
    expect(text).not.toBe('');
    await expect(`${text}\n`).toMatchFileSnapshot(join(folder, name, 'expected.txt'));
  });
});

describe('nothing is said of a template that is right', () => {
  test.each(names.filter((name) => name.startsWith('clean-')))('%s', (name) => {
    expect(formatDiagnostics(found.get(name) ?? [], 'text')).toBe('');
  });
});

test('every code has a case', () => {
  const met = new Set([...found.values()].flat().map(({ code }) => code));
  expect(Object.keys(CHECKS).filter((code) => !met.has(code))).toEqual([]);
});
