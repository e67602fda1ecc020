import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { View } from '../../src/domain/index.ts';
import { helperSignatures } from '../../src/guard/index.ts';
import { checkTemplate } from '../../src/template/index.ts';
import { ROOT } from '../support/sampleShop.ts';

const PAGES = globSync(['*.md', 'docs/**/*.md', 'test/**/*.md', 'data/**/*.md'], { cwd: ROOT });
const read = (page: string) => readFileSync(path.join(ROOT, page), 'utf8');

it.each(PAGES)('every link and picture of %s leads somewhere', (page) => {
  const targets = [...read(page).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(
    ([, target]) => target ?? '',
  );
  const missing = targets.filter((target) => !existsSync(path.join(ROOT, path.dirname(page), target)));
  expect(missing).toEqual([]);
});

it.each(PAGES)('%s holds both sides of no merge', (page) => {
  expect(read(page)).not.toMatch(/^(?:<{7} |>{7} )/m);
});

it('every command line of the documentation names a command that exists', () => {
  const names = new Set(COMMANDS.map(({ name }) => name));
  const unknown = PAGES.flatMap((page) =>
    [...read(page).matchAll(/(?:npx mesura|`mesura) ([a-z][a-z-]*)/g)]
      .filter(([, name]) => !names.has(name ?? ''))
      .map(([line]) => `${page}: ${line}`),
  );
  expect(unknown).toEqual([]);
});

it("the README's template is one that the check accepts", async () => {
  const [, example] = /```handlebars\n([\s\S]*?)```/.exec(read('README.md')) ?? [];
  const source = `<mjml><mj-head><mj-title>Hello</mj-title><mj-preview>Hello</mj-preview></mj-head><mj-body>
<mj-section><mj-column>${example}</mj-column></mj-section></mj-body></mjml>`;
  const findings = await checkTemplate(source, { schema: z.toJSONSchema(View), helpers: helperSignatures });
  expect(example).toContain('{{#complements');
  expect(findings.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
});
