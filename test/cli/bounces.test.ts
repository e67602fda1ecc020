import { afterEach, beforeEach, expect, it } from 'vitest';
import { CAMPAIGN, configure, createDueShop, environment } from '../support/dueShop.ts';
import { runMesura } from '../support/runMesura.ts';
import type { SampleFolder } from '../support/sampleShop.ts';
import { startSmtp, type TestSmtp } from '../support/smtp.ts';

let sample: SampleFolder;
let smtp: TestSmtp;
beforeEach(async () => {
  sample = await createDueShop(4, undefined);
  await configure(sample, "sending: { returnPath: 'bounce+{token}@casapirineo.example' }");
  smtp = await startSmtp();
});
afterEach(async () => {
  await smtp.stop();
  await sample[Symbol.asyncDispose]();
});

const run = (args: string[], input = '') =>
  runMesura(args, { cwd: sample.folder, env: environment({ smtpUrl: smtp.url }), input });

it('each message leaves with an envelope sender of its own', async () => {
  expect((await run(['send', '--campaign', CAMPAIGN])).code).toBe(0);
  const senders = smtp.received.map(({ from }) => from);
  expect(new Set(senders).size).toBe(4);
  expect(senders.every((from) => /^bounce\+[0-9a-v]{32}@casapirineo\.example$/.test(from))).toBe(true);
  expect(smtp.received.every(({ raw }) => !raw.includes('bounce+'))).toBe(true);
});
