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

describe('names as supermarkets print them, in ten languages', () => {
  const measured = (file: string) => {
    const rows = table(file);
    const sensitive = rows.filter(({ last }) => last !== 'harmless');
    const harmless = rows.filter(({ last }) => last === 'harmless');
    return {
      missed: sensitive.filter(({ name }) => !sensitivity.word(name)),
      alarms: harmless.filter(({ name }) => sensitivity.word(name)),
      sensitive,
      harmless,
    };
  };

  it('are found by name alone, and the harmless let be', () => {
    const { missed, alarms } = measured('shelves.csv');
    expect(missed.map(({ name }) => name)).toEqual([]);
    expect(alarms.map(({ name }) => name)).toEqual([]);
  });

  it('so are those of a half that nobody looked at while words were chosen: no name is shown, so that nobody does', () => {
    const { missed, alarms, sensitive, harmless } = measured('shelves-held-out.csv');
    expect(new Set([...sensitive, ...harmless].map(({ language }) => language)).size).toBe(10);
    expect(1 - missed.length / sensitive.length).toBeGreaterThanOrEqual(0.95);
    expect(alarms.length / harmless.length).toBeLessThanOrEqual(0.06);
  });

  it.each([
    ['lager 6 x 330 ml', 'alcohol'],
    ['Punk IPA', 'alcohol'],
    ['Malbec reserva', 'alcohol'],
    ['Chablis', 'alcohol'],
    ['stool softener 30 caps', 'medicines-and-tests'],
    ['antidiarrhoeal', 'medicines-and-tests'],
    ['Prima infanzia', 'pregnancy-and-baby'],
    ['Champú infantil', 'pregnancy-and-baby'],
    ['Training pants', 'pregnancy-and-baby'],
    ['La Biblia de Jerusalén', 'religion'],
    ['Baby blue romper 6 months', 'pregnancy-and-baby'],
  ])('%s is %s', (name, topic) => {
    expect(sensitivity.word(name)?.topic).toBe(topic);
  });

  it.each([
    'Judía verde plana',
    'Prosciutto nazionale 100 g',
    'Limpiador baño con pistola',
    'Diet Cola 33 cl',
    'Pollo senza antibiotici',
    'Orange juice with vitamin C',
    'La biblia de los pasteles',
    'Beer batter mix',
    'Rum raisin ice cream',
    'Baby spinach',
  ])('%s is nothing', (name) => {
    expect(sensitivity.word(name)).toBeUndefined();
  });

  it('on a plainly food or cleaning shelf some words weigh nothing, and on a shelf of its own each weighs', () => {
    const verdict = (name: string, category: string) =>
      sensitivity.verdict({ id: 'x', name, category, inStock: true }).finding?.topic;
    expect(verdict('Omega 3 Vital', 'Huevos, leche y mantequilla > Leche')).toBeUndefined();
    expect(verdict('Omega 3 Vital', 'Fitoterapia')).toBe('medicines-and-tests');
    expect(verdict('Omega 3 Vital', 'Varios')).toBe('medicines-and-tests');
    expect(verdict('Juego pistola negra', 'Limpieza y hogar')).toBeUndefined();
    expect(verdict('Juego pistola negra', 'Varios')).toBe('weapons');
  });
});

describe('look-alikes and contexts', () => {
  const bare = createSensitivity({ ...policy, lookAlikes: {}, contexts: [] });

  it('hide no sensitive product of any table', () => {
    const names = [
      ...table('sensitive.csv').map(({ name }) => name),
      ...['shelves.csv', 'shelves-held-out.csv'].flatMap((file) =>
        table(file).flatMap(({ name, last }) => (last === 'harmless' ? [] : [name])),
      ),
      ...lines('short.txt'),
    ];
    const hidden = names.filter((name) => bare.word(name) && !sensitivity.word(name));
    expect(hidden).toEqual([]);
  });

  it('cover no word outside of their own phrase: a sensitive word beside each still counts', () => {
    const swallowed = Object.values(policy.lookAlikes)
      .flat()
      .map((entry) => entry.replace(/[*()|]/g, ' '))
      .filter((phrase) => !sensitivity.word(`${phrase} pregnancy test`));
    expect(swallowed).toEqual([]);
  });
});
