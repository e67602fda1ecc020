import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MesuraError } from '../../src/domain/index.ts';
import { createGuard, parsePolicy, policyFingerprint } from '../../src/guard/index.ts';

const HEAD = 'version: 1\nname: test\n';
const refused = (yaml: string) => {
  try {
    parsePolicy(yaml, 'policy.yaml');
  } catch (error) {
    if (error instanceof MesuraError) {
      const { line, column } = error.place ?? {};
      return {
        code: error.code,
        at: `${line}:${column}`,
        text: `${error.message} ${error.fix ?? ''}`.trim(),
        frame: error.frame,
      };
    }
  }
  return undefined;
};

describe('a policy that is not valid', () => {
  it.each([
    ['YAML that does not parse', 'version: 1\nname: [x\n', '3:1', /flow sequence/i],
    ['a key twice', `${HEAD}name: again\n`, '3:1', /unique/i],
    ['an empty file', '', '1:1', /empty/],
    ['a list instead of a policy', '- 1\n', '1:1', /must be an object/],
    [
      'an unknown key',
      `${HEAD}sugestions: {max: 2}\n`,
      '3:1',
      /did you mean "suggestions".*allowed: version, name/s,
    ],
    [
      'an unknown key deep down',
      `${HEAD}quiet:\n  form: "21:00"\n`,
      '4:3',
      /did you mean "from".*allowed: from, to, weekdays/s,
    ],
    [
      'a length of time that is none',
      `${HEAD}frequency:\n  minGap: 3 dogs\n`,
      '4:11',
      /frequency.minGap: must be a length of time such as "30 days"/,
    ],
    [
      'a value that is not allowed',
      `${HEAD}categories: {unmapped: maybe}\n`,
      '3:24',
      /must be one of "allow", "deny"/,
    ],
    ['a missing reason', `${HEAD}topics:\n  health:\n    words: {en: [ill]}\n`, '5:5', /because/],
    ['a topic with capitals', `${HEAD}topics:\n  Health: {because: x}\n`, '4:3', /lower-case/],
    [
      'a word that cannot be read',
      `${HEAD}topics:\n  health:\n    because: x\n    words:\n      de: [krank, "*ab*"]\n`,
      '7:19',
      /needs at least 4 letters/,
    ],
    [
      'an exception for an unknown topic',
      `${HEAD}extends: mesura:default\nexceptions:\n  - {product: p1, topic: alcool, because: x}\n`,
      '5:26',
      /did you mean "alcohol"/,
    ],
    ['a contradiction', `${HEAD}suggestions: {min: 5, max: 2}\n`, '3:20', /must not be above max/],
    [
      'no day left',
      `${HEAD}quiet: {weekdays: [monday, tuesday, wednesday, thursday, friday, saturday, sunday]}\n`,
      '3:19',
      /at least one day/,
    ],
    ['another version', 'version: 2\nname: x\n', '1:10', /version: must be 1$/],
    [
      'a word for a number',
      `${HEAD}suggestions: {max: three}\n`,
      '3:20',
      /suggestions.max: must be a whole number from 1 to 20$/,
    ],
    ['too large a number', `${HEAD}suggestions: {max: 40}\n`, '3:20', /must be a whole number from 1 to 20$/],
    ['a missing name', 'version: 1\n', '1:1', /name: is missing; it must be a text$/],
  ])('%s is refused with its place and what is allowed', (_, yaml, at, text) => {
    const error = refused(yaml);
    expect(error).toMatchObject({ code: 'POLICY_INVALID', at });
    expect(error?.text).toMatch(text);
    expect(error?.frame).toContain('^');
  });

  it('is refused too when a program passes it as an object', () => {
    const policy = { version: 1, name: 'x', quiet: { from: 'late' } } as never;
    expect(() => createGuard({ policy, catalog: [], complements: [] })).toThrow(/quiet.from/);
  });

  it('cannot exhaust the memory by aliases', () => {
    const bomb = `${HEAD}a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n`;
    expect(refused(bomb)?.code).toBe('POLICY_INVALID');
  });
});

describe('extends: mesura:default', () => {
  const extended = (yaml = '') => parsePolicy(`${HEAD}extends: mesura:default\n${yaml}`, 'policy.yaml');

  it('adds the built-in topics, and denies what is not mapped', () => {
    const policy = extended();
    expect(Object.keys(policy.topics).length).toBeGreaterThanOrEqual(21);
    expect(policy.categories.unmapped).toBe('deny');
    for (const [name, topic] of Object.entries(policy.topics)) {
      expect(topic.law.length, name).toBeGreaterThan(0);
      for (const language of ['es', 'en', 'de', 'fr', 'pt', 'it'])
        expect(topic.words[language]?.length ?? 0, `words of ${name} in ${language}`).toBeGreaterThan(3);
    }
  });

  it('joins lists, and lets the shop’s own values win', () => {
    const policy = extended(
      'topics:\n  alcohol: {because: ours, words: {en: [moonshine]}}\ncategories: {unmapped: allow}\n',
    );
    expect(policy.topics.alcohol?.because).toBe('ours');
    expect(policy.topics.alcohol?.words.en).toEqual(expect.arrayContaining(['moonshine', 'wine(s)']));
    expect(policy.categories.unmapped).toBe('allow');
  });

  it('leaves a topic out only with a reason', () => {
    expect(
      Object.keys(extended('without: [{topic: alcohol, because: we are a wine shop}]\n').topics),
    ).not.toContain('alcohol');
    expect(refused(`${HEAD}extends: mesura:default\nwithout: [{topic: alcohol}]\n`)?.text).toMatch(/because/);
  });
});

describe('the fingerprint', () => {
  it('changes with the meaning, not with comments, order or spelling', () => {
    const print = (yaml: string) => policyFingerprint(parsePolicy(yaml, 'policy.yaml'));
    const one = print(`${HEAD}quiet: {from: "21:00"}\nminors: {under: 18}\n`);
    expect(print(`# signed\n${HEAD}minors: {under: 18}\nfrequency: {minGap: 1 week}\n`)).toBe(one);
    expect(print(`${HEAD}minors: {under: 16}\n`)).not.toBe(one);
    expect(one).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('the sample shop’s policy', () => {
  it('is valid', () => {
    expect(
      parsePolicy(readFileSync(new URL('../../policy.yaml', import.meta.url), 'utf8'), 'policy.yaml').version,
    ).toBe(1);
  });
});
