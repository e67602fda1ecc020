import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createSensitivity, DEFAULT_POLICY, parsePolicy } from '../../src/guard/index.ts';
import { lines, table } from './support/table.ts';
import { hasTaxonomy, taxonomy } from './support/taxonomy.ts';

const LIST = new URL('../cases/sensitive/google-taxonomy-sensitive.txt', import.meta.url);
const policy = parsePolicy(
  'version: 1\nname: test\nextends: mesura:default\ncategories: {unmapped: allow}',
  'policy.yaml',
);
const sensitivity = createSensitivity(policy);

describe('the table of names', () => {
  const sensitive = table('sensitive.csv');
  const harmless = table('harmless.csv');

  it('holds 200 sensitive and 200 harmless names in six languages, none twice', () => {
    for (const rows of [sensitive, harmless]) {
      expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
      expect(rows.length).toBeGreaterThanOrEqual(200);
      expect(new Set(rows.map(({ language }) => language)).size).toBe(6);
    }
    expect(
      new Set(sensitive.map(({ last }) => last)).difference(new Set(Object.keys(policy.topics))),
    ).toEqual(new Set());
  });

  it('is caught to at least 98%', () => {
    const missed = sensitive.filter(({ name }) => !sensitivity.word(name)).map(({ name }) => name);
    expect(missed.length / sensitive.length, missed.join('; ')).toBeLessThanOrEqual(0.02);
  });

  it('raises at most 2% false alarms', () => {
    const alarms = harmless.filter(({ name }) => sensitivity.word(name)).map(({ name }) => name);
    expect(alarms.length / harmless.length, alarms.join('; ')).toBeLessThanOrEqual(0.02);
  });

  it('is not all: of 400 short names as a shop would write them, at least 97% are caught', () => {
    const names = lines('short.txt');
    const missed = names.filter((name) => !sensitivity.word(name));
    expect(missed.length / names.length, missed.join('; ')).toBeLessThanOrEqual(0.03);
  });

  it('leaves what everyday shops sell alone: at most 1% of 400 names', () => {
    const names = lines('everyday.txt');
    const alarms = names.filter((name) => sensitivity.word(name));
    expect(alarms.length / names.length, alarms.join('; ')).toBeLessThanOrEqual(0.01);
  });

  it('finds the topic that a person would name, nearly always', () => {
    const other = sensitive.filter(({ name, last }) => sensitivity.word(name)?.topic !== last);
    expect(other.length / sensitive.length, other.map(({ name }) => name).join('; ')).toBeLessThanOrEqual(
      0.03,
    );
  });

  it('finds the words whatever the spelling: capitals, accents, invisible characters, decomposed letters', () => {
    for (const name of [
      'EMBARAZO',
      'pañal',
      'pan\u0303al',
      'PAÑALES',
      'preg\u00adnancy',
      'preg\u200bnancy test',
      'ＰＲＥＧＮＡＮＣＹ',
    ])
      expect(sensitivity.word(name), name).toMatchObject({ topic: 'pregnancy-and-baby' });
  });
});

describe.skipIf(!hasTaxonomy)("Google's taxonomy (skipped where ../shared/data is absent)", () => {
  const rows = hasTaxonomy ? taxonomy() : [];

  it('is named by its official ids and paths in the built-in policy', () => {
    const official = new Set(rows.map(({ id, path }) => `${id} - ${path}`));
    const named = Object.values(DEFAULT_POLICY.topics ?? {}).flatMap((topic) => topic.taxonomy ?? []);
    expect(named.filter((category) => !official.has(category))).toEqual([]);
  });

  it('is classified whole, and what is called sensitive is the reviewed list', async () => {
    // As a shop that uses Google's own paths maps them: each first level to itself.
    const roots = new Set(rows.map(({ path }) => path.split(' > ')[0] as string));
    const map = [...roots].map((root) => {
      const id = rows.find(({ path }) => path === root)?.id;
      return `    ${JSON.stringify(root)}: ${JSON.stringify(`${id} - ${root}`)}`;
    });
    const whole = createSensitivity(
      parsePolicy(
        `version: 1\nname: test\nextends: mesura:default\ncategories:\n  map:\n${map.join('\n')}`,
        'policy.yaml',
      ),
    );
    const lines = rows.flatMap(({ id, path }) => {
      const findings = whole.category(path);
      expect(findings.filter(({ rule }) => rule === 'category.unmapped')).toEqual([]);
      const topics = [...new Set(findings.map(({ topic }) => topic))];
      return topics.length > 0 ? [`${topics.join(', ')}: ${id} - ${path}`] : [];
    });
    const text = `${lines.toSorted().join('\n')}\n`;
    await expect(text).toMatchFileSnapshot(fileURLToPath(LIST));
  });
});
