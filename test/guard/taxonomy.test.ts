import { expect, it } from 'vitest';
import { parsePolicy } from '../../src/guard/index.ts';
import { officialCategory, officialTaxonomy } from '../../src/guard/policy/taxonomy/officialTaxonomy.ts';

const mapped = (category: string) => () =>
  parsePolicy(`version: 1\nname: t\ncategories: {map: {Shelf: ${JSON.stringify(category)}}}`, 'policy.yaml');

it('holds all of Google’s categories, each under its parent', () => {
  expect(officialTaxonomy()).toHaveLength(5595);
  expect(new Set(officialTaxonomy().map(({ id }) => id)).size).toBe(5595);
  expect(officialCategory('551')?.path).toBe('Baby & Toddler > Diapering > Diapers');
  expect(officialCategory('499988')?.name).toBe('Prepared Meals & Entrées');
  for (const { path, name, parent } of officialTaxonomy())
    expect(path).toBe(parent ? `${parent.path} > ${name}` : name);
});

it.each([
  '537 - Baby & Toddler',
  '551 - Baby & Toddler > Diapering > Diapers',
  '551 - Baby & Toddler>Diapering >  Diapers',
])('%s is taken', (category) => {
  expect(mapped(category)).not.toThrow();
});

it.each([
  ['an id that there is not', '99999999 - Baby & Toddler', /no category 99999999/, /537 - Baby/],
  ['an id of another category', '538 - Baby & Toddler', /538 is not "Baby/, /or "537 - Baby & Toddler"/],
  ['a path that there is not', '551 - Baby & Toddler > Nappies', /551 is not/, /Diapering > Diapers/],
  ['a path cut short', '551 - Diapers', /551 is not/, /Diapering > Diapers/],
])('%s is refused, and what was meant is told', (_, category, message, fix) => {
  expect(mapped(category)).toThrow(expect.objectContaining({ code: 'POLICY_INVALID' }));
  try {
    mapped(category)();
  } catch (error) {
    expect(error).toMatchObject({
      message: expect.stringMatching(message),
      fix: expect.stringMatching(fix),
      place: { file: 'policy.yaml', line: 3 },
    });
  }
});

it('a topic may not name one that there is not either', () => {
  const yaml = `version: 1\nname: t\ntopics:\n  baby:\n    because: theirs to tell\n    taxonomy: [5371 - Baby & Toddler]`;
  expect(() => parsePolicy(yaml, 'policy.yaml')).toThrow(/topics\.baby\.taxonomy\.0: /);
});
