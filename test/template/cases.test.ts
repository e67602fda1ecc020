import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareTemplate } from '../fuzz/template/compare.ts';

const CASES = join(import.meta.dirname, 'cases');

/** `template.mjml`, `contexts.json` (a list) and perhaps `partials/*.mjml`: every difference that was ever found. */
function readCase(name: string) {
  const folder = join(CASES, name);
  const partials = join(folder, 'partials');
  return {
    template: {
      source: readFileSync(join(folder, 'template.mjml'), 'utf8'),
      partials: Object.fromEntries(
        (existsSync(partials) ? readdirSync(partials) : []).map((file) => [
          file.replace(/\.mjml$/, ''),
          readFileSync(join(partials, file), 'utf8'),
        ]),
      ),
    },
    contexts: JSON.parse(readFileSync(join(folder, 'contexts.json'), 'utf8')) as object[],
  };
}

describe('a template that once came out differently is identical to the byte', () => {
  it.each(readdirSync(CASES))('%s', async (name) => {
    const { template, contexts } = readCase(name);
    const tally = { renders: 0, hits: 0, refused: 0 };
    expect(await compareTemplate(template, contexts, tally)).toBeUndefined();
    expect(tally).toMatchObject({ renders: contexts.length, refused: 0 });
  });
});
