import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parsePolicy } from '../../../src/guard/policy/parsePolicy.ts';
import { compareLooks } from '../../../src/run/changes/compareLooks.ts';
import type { Look } from '../../../src/run/changes/Look.ts';
import { lookAgain } from '../../../src/run/changes/lookAgain.ts';
import { makeComparable } from '../../../src/run/changes/makeComparable.ts';
import type { Shop } from '../../../src/run/shop/openShop.ts';
import { openEdition } from '../../../src/run/survey/Edition.ts';
import { People, readPeople } from '../../../src/run/survey/People.ts';
import { NUMBERS_IN_PRINT } from '../../../src/run/survey/printOf.ts';
import { Survey } from '../../../src/run/survey/Survey.ts';
import { createSurveyor } from '../../../src/run/survey/surveyEverybody.ts';
import type { Workspace } from '../../../src/run/workspace/openWorkspace.ts';
import { readTemplates, type TemplateFiles } from '../../../src/run/workspace/readTemplates.ts';
import { copySample, openSample, SAMPLE_NOW, type SampleFolder } from '../../support/sampleShop.ts';

/** What a shop can save, as one moment of its files. */
interface Sources {
  readonly workspace: Workspace;
  readonly files: TemplateFiles;
}

const template =
  (name: string, from: string, to: string) =>
  (sources: Sources): Sources => {
    const templates = sources.files.templates.map((one) =>
      `${one.template}.${one.language}` === name ? { ...one, source: one.source.replaceAll(from, to) } : one,
    );
    return { ...sources, files: { ...sources.files, templates } };
  };
const partial =
  (name: string, from: string, to: string) =>
  (sources: Sources): Sources => {
    const partials = {
      ...sources.files.partials,
      [name]: sources.files.partials[name]?.replaceAll(from, to) ?? '',
    };
    return { ...sources, files: { ...sources.files, partials } };
  };
const policy =
  (from: string, to: string) =>
  (sources: Sources): Sources => {
    const text = sources.workspace.policyFile.text.replace(from, to);
    return {
      ...sources,
      workspace: {
        ...sources.workspace,
        policy: parsePolicy(text, 'policy.yaml'),
        policyFile: { name: 'policy.yaml', text },
      },
    };
  };
const shopName =
  (name: string) =>
  (sources: Sources): Sources => {
    const { config } = sources.workspace;
    return {
      ...sources,
      workspace: {
        ...sources.workspace,
        config: { ...config, shop: { ...config.shop, name, from: { ...config.shop.from, name } } },
      },
    };
  };

/** By what is written; each is a change to whatever was before it, and some take others back. */
const EDITS: Readonly<Record<string, (sources: Sources) => Sources>> = {
  'a word of a template': template('after-purchase.es', 'Hola', 'Buenas'),
  'the word again': template('after-purchase.es', 'Buenas', 'Hola'),
  'a subject': template('after-purchase.es', 'Para disfrutar más', 'Para que disfrutes más'),
  'a name in a subject': template(
    'after-purchase.es',
    '<mj-title>{{#if',
    '<mj-title>{{customer.firstName}}: {{#if',
  ),
  'what some lack': template(
    'after-purchase.es',
    '{{#if customer.firstName}}Hola, {{customer.firstName}}{{else}}Hola{{/if}}',
    '{{customer.lastName}}',
  ),
  'a value as it is written': template('care-tips.es', '{{shop.name}}', 'Casa Pirineo'),
  'an attribute of a partial': partial('header', '160px', '150px'),
  'the attribute again': partial('header', '150px', '160px'),
  'an empty line of a partial': partial('header', '</mj-column>', '</mj-column>\n'),
  'a comment': partial('header', '<mj-column>', '<mj-column>{{!-- nothing --}}'),
  'a value in an attribute': partial(
    'header',
    'alt="{{shop.name}}"',
    'alt="{{shop.name}} {{campaign.name}}"',
  ),
  'a quiet day': policy('\nquiet:\n', '\nquiet:\n  weekdays: [thursday]\n'),
  'a sensitive shelf': policy('      - Drinks > Wine and Vermouth\n', '$&      - Clothing > Outerwear\n'),
  'the name of the shop': shopName('Casa Pirineos'),
  'the name again': shopName('Casa Pirineo'),
};

let sample: SampleFolder;
let shop: Shop;
let people: People;
let start: Sources;
beforeAll(async () => {
  sample = await copySample();
  shop = await openSample(sample);
  people = new People();
  await readPeople(shop.store, people);
  start = { workspace: shop.workspace, files: await readTemplates(shop.workspace) };
});
afterAll(async () => {
  await shop[Symbol.asyncDispose]();
  await sample[Symbol.asyncDispose]();
});

const pause = () => undefined;
const { signal } = new AbortController();

/** Everybody is looked at, and nothing is known from before. */
async function lookAtAll(sources: Sources): Promise<Look> {
  const edition = await openEdition({ ...sources, store: shop.store });
  const survey = new Survey(
    edition.campaigns.map(({ name }) => name),
    people.size,
  );
  await createSurveyor(edition, people, survey, SAMPLE_NOW, pause)(signal);
  return { edition, people, survey };
}

async function lookOn(earlier: Look, sources: Sources, against: Look): Promise<Look> {
  const edition = await openEdition({ ...sources, store: shop.store }, earlier.edition);
  const options = { now: SAMPLE_NOW, pause, signal, against };
  const look = await lookAgain(earlier, edition, people, options);
  await makeComparable(against, look, options);
  return look;
}

/** The prints of those rows that are as they were rendered in a look: of the others nobody knows one. */
const printsOf = ({ survey }: Look, { survey: known }: Look) =>
  survey.print.filter((_, at) => known.isAsRendered(Math.floor(at / NUMBERS_IN_PRINT)));

/** All that a survey says of each row, but for the names of structures, which are given as they are met. */
const rowsOf = ({ survey, people: { size } }: Look) =>
  Array.from({ length: size * survey.campaigns.length }, (_, row) => {
    const { shape: _shape, ...entry } = survey.entry(row) ?? {};
    return { ...entry, head: survey.headPrint(row) };
  });

describe('everybody is looked at again', () => {
  it('whatever was saved in whatever order, all is as if nothing had been known', async () => {
    const baseline = await lookAtAll(start);
    expect(baseline.survey.outcome.filter((outcome) => outcome === 0).length).toBeGreaterThan(5);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...Object.keys(EDITS)), { minLength: 1, maxLength: 5 }),
        async (names) => {
          let sources = start;
          let look = baseline;
          for (const name of names) {
            sources = (EDITS[name] as (sources: Sources) => Sources)(sources);
            look = await lookOn(look, sources, baseline);
          }
          const whole = await lookAtAll(sources);
          expect(rowsOf(look)).toEqual(rowsOf(whole));
          expect(printsOf(look, look)).toEqual(printsOf(whole, look));
          const [told, wanted] = [look, whole].map((after) => compareLooks(baseline, after));
          expect(told).toEqual(wanted);
        },
      ),
      { numRuns: 12 },
    );
  }, 120_000);

  it.each(Object.entries(EDITS).filter(([name]) => !/again/.test(name)))('%s', async (name, edit) => {
    const baseline = await lookAtAll(start);
    const look = await lookOn(baseline, edit(start), baseline);
    const whole = await lookAtAll(edit(start));
    const isSeen = !['a comment', 'an empty line of a partial', 'a value as it is written'].includes(name);
    expect(Object.values(compareLooks(baseline, look).counts).some((count) => count > 0)).toBe(isSeen);
    expect(printsOf(look, look)).toEqual(printsOf(whole, look));
    expect(compareLooks(baseline, look)).toEqual(compareLooks(baseline, whole));
  });
});
