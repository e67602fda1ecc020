import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { validate } from 'dockerfile-utils';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(path.join(ROOT, name), 'utf8');

it('the container file has nothing that a linter minds, and does not run as root', () => {
  const text = read('examples/docker/Dockerfile');
  expect(validate(text).map(({ message }) => message)).toEqual([]);
  const [, last = ''] = /\nFROM [^\n]*\n(?![\s\S]*\nFROM )([\s\S]*)/.exec(text) ?? [];
  expect(last).toMatch(/\nUSER node\n/);
  expect(text).not.toMatch(/latest|ADD |--privileged/);
});

it("no customer's data and no secret gets into an image", () => {
  const ignored = read('examples/docker/.dockerignore').split('\n');
  for (const name of ['data', 'previews', '.mesura', 'mesura.env', '.git']) expect(ignored).toContain(name);
});

it.each(
  readdirSync(path.join(ROOT, '.github'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yml'),
  ),
)('%s is YAML', (name) => {
  expect(parse(read(path.join('.github', name)))).toBeTypeOf('object');
});

it('the site is not built where the reference names a type that no entry exports, or links to nothing', () => {
  expect(JSON.parse(read('site/typedoc.json'))).toMatchObject({
    validation: { notExported: true, invalidLink: true },
    treatValidationWarningsAsErrors: true,
  });
  expect(read('.github/workflows/ci.yml')).toContain('- run: npm run docs');
});
