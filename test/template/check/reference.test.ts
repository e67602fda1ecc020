import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHECKS } from '../../../src/template/check/index.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/check.md'), 'utf8');
const engineRows = page
  .slice(0, page.indexOf('## Rules of the caller'))
  .matchAll(/^\| `([a-z-]+)` \| (error|warning) \|/gm);

test('docs/check.md explains every code with its severity, and no other', () => {
  const explained = [...engineRows].map(([, code, severity]) => `${code} ${severity}`);
  expect(explained.sort()).toEqual(
    Object.entries(CHECKS)
      .map(([code, { severity }]) => `${code} ${severity}`)
      .sort(),
  );
});
