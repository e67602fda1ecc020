import { readFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Policy } from '../../src/domain/index.ts';
import { parsePolicy } from '../../src/guard/policy/parsePolicy.ts';
import { compareLooks } from '../../src/run/changes/compareLooks.ts';
import type { Look } from '../../src/run/changes/Look.ts';
import { lookAgain } from '../../src/run/changes/lookAgain.ts';
import { makeComparable } from '../../src/run/changes/makeComparable.ts';
import type { Shop } from '../../src/run/shop/openShop.ts';
import { type Edition, openEdition } from '../../src/run/survey/Edition.ts';
import { People, readPeople } from '../../src/run/survey/People.ts';
import { Survey } from '../../src/run/survey/Survey.ts';
import { createSurveyor } from '../../src/run/survey/surveyEverybody.ts';
import { readTemplates, type TemplateFiles } from '../../src/run/workspace/readTemplates.ts';
import { copySample, openSample, SAMPLE_NOW, type SampleFolder } from '../support/sampleShop.ts';

/** What is written into templates and partials, or what the policy says, one after another. `undo` puts all files back. */
const STEPS = {
  words: ['Hello, ', 'Good day, '],
  letters: ['Hello, ', 'olleH, '],
  order: ['Hello, {{customer.firstName}}', '{{customer.firstName}}, Hello'],
  value: ['Hello, {{customer.firstName}}', 'Hello, {{customer.firstName}} of {{shop.name}}'],
  spanish: ['Hola', 'Muy buenas'],
  width: ['160px', '150px'],
  subject: ['To enjoy your purchase', 'Enjoy your purchase'],
  glance: ['No hurry.', ''],
  comment: ['<mj-column>', '<mj-column>{{! nothing }}'],
} as const;
const OTHERS = ['undo', 'policy', 'accept'] as const;
type Step = keyof typeof STEPS | (typeof OTHERS)[number];

const pause = () => undefined;
const signal = new AbortController().signal;

let sample: SampleFolder;
let shop: Shop;
let files: TemplateFiles;
/** What some have bought is kept silent. */
let silenced: Policy;
const people = new People();
beforeAll(async () => {
  sample = await copySample();
  shop = await openSample(sample);
  files = await readTemplates(shop.workspace);
  await readPeople(shop.store, people);
  const text = await readFile(path.join(sample.folder, 'policy.yaml'), 'utf8');
  silenced = parsePolicy(
    text.replace('      - Drinks > Wine and Vermouth\n', '$&      - Clothing > Outerwear\n'),
    'policy.yaml',
  );
});
afterAll(async () => {
  await shop[Symbol.asyncDispose]();
  await sample[Symbol.asyncDispose]();
});

async function surveyed(edition: Edition): Promise<Look> {
  const survey = new Survey(
    edition.campaigns.map(({ name }) => name),
    people.size,
  );
  await createSurveyor(edition, people, survey, SAMPLE_NOW, pause)(signal);
  return { edition, people, survey };
}

function written(now: TemplateFiles, step: keyof typeof STEPS): TemplateFiles {
  const [from, to] = STEPS[step];
  const edit = (text: string) => text.replace(from, () => to);
  return {
    ...now,
    templates: now.templates.map((each) => ({ ...each, source: edit(each.source) })),
    partials: Object.fromEntries(Object.entries(now.partials).map(([name, text]) => [name, edit(text)])),
  };
}

describe('what a change does to everybody', () => {
  it('is told as if everybody had been looked at anew, whatever was changed before', {
    timeout: 120_000,
  }, async () => {
    const first = await openEdition({ workspace: shop.workspace, store: shop.store, files });
    let worded = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom<Step>(...(Object.keys(STEPS) as (keyof typeof STEPS)[]), ...OTHERS), {
          minLength: 2,
          maxLength: 6,
        }),
        async (steps) => {
          let [look, full] = [await surveyed(first), await surveyed(first)];
          let [baseline, fullBaseline] = [look, full];
          let [now, { workspace }] = [files, shop];
          for (const step of steps) {
            if (step === 'accept') {
              baseline = look;
              fullBaseline = full;
              continue;
            }
            if (step === 'undo') {
              now = files;
              workspace = shop.workspace;
            } else if (step === 'policy') {
              workspace = { ...workspace, policy: silenced };
            } else now = written(now, step);
            const edition = await openEdition({ workspace, store: shop.store, files: now }, look.edition);
            const options = { now: SAMPLE_NOW, pause, signal, against: baseline };
            look = await lookAgain(look, edition, people, options);
            worded += look.survey.wording.reduce((sum, number) => sum + Math.min(1, number), 0);
            await makeComparable(baseline, look, options);
            full = await surveyed(edition);
            expect(compareLooks(baseline, look)).toEqual(compareLooks(fullBaseline, full));
          }
        },
      ),
      { numRuns: 12 },
    );
    expect(worded).toBeGreaterThan(20);
  });
});
