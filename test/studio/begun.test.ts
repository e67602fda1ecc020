import { expect, it } from 'vitest';
import { composeOne } from '../../src/run/desk/describeEmail.ts';
import { openDesk } from '../../src/run/desk/openDesk.ts';
import { copySample, importInto, SAMPLE_NOW } from '../support/sampleShop.ts';

it('the first people and their emails are there before anybody is surveyed', async () => {
  await using sample = await copySample();
  await importInto(sample);
  await using desk = await openDesk(
    { cwd: sample.folder, env: {} },
    { moment: (fixed) => fixed ?? SAMPLE_NOW, reveal: false, readOnly: false },
  );
  expect([desk.people.size > 0, desk.survey.done]).toEqual([true, 0]);
  const campaign = desk.edition.campaigns[0];
  if (campaign === undefined) throw new Error('the sample shop has campaigns');
  const { error } = await composeOne(desk.edition, desk.people.history(0), campaign, desk.now);
  expect(error).toBeUndefined();
  await desk.settled();
  expect(desk.survey.done).toBe(desk.people.size);
  expect(desk.people.size).toBe(desk.customers);
});
