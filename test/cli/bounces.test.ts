import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { callMesura } from '../support/callMesura.ts';
import { CAMPAIGN, configure, createDueShop, environment } from '../support/dueShop.ts';
import { startRelay, type TestRelay } from '../support/relay.ts';
import type { SampleFolder } from '../support/sampleShop.ts';

let sample: SampleFolder;
let relay: TestRelay;
beforeEach(async () => {
  sample = await createDueShop(4, undefined);
  relay = await startRelay(path.join(sample.folder, 'Maildir'));
});
afterEach(async () => {
  await relay[Symbol.asyncDispose]();
  await sample[Symbol.asyncDispose]();
});

const run = (args: string[], input = '') =>
  callMesura(args, { cwd: sample.folder, env: environment({ smtpUrl: relay.smtp.url }), input });
const json = async (args: string[], input = '') => JSON.parse((await run([...args, '--json'], input)).stdout);

it('reports of a relay that rewrites every header come back by the return path and find their messages', async () => {
  await configure(sample, "sending: { returnPath: 'bounce+{token}@casapirineo.example' }");
  expect((await run(['send', '--campaign', CAMPAIGN])).code).toBe(0);
  const senders = relay.smtp.received.map(({ from }) => from);
  expect(new Set(senders).size).toBe(4);
  expect(senders.every((from) => /^bounce\+[0-9a-v]{32}@casapirineo\.example$/.test(from))).toBe(true);
  expect(relay.smtp.received.every(({ raw }) => !raw.includes('bounce+'))).toBe(true);

  await relay.bounceAll('5.1.1', '550 5.1.1 User unknown');
  const summary = { kinds: { 'bounce-hard': 4 }, matched: { 'return-path': 4 } };
  expect(await json(['bounces', 'Maildir'])).toMatchObject({ ...summary, suppressed: 4, known: 0 });
  const again = await run(['bounces', 'Maildir', '--each']);
  expect(again.stdout.match(/ {2}bounce-hard {2}dsn-5\.1\.1 {2}return-path {2}known$/gm)).toHaveLength(4);
  expect(again.stdout).toMatch(/^ +4 {2}read before$/m);
  expect(again.stdout).not.toContain('example.test');
});

it('events of a relay find their messages by the field that the relay gives back', async () => {
  await configure(sample, "sending: { events: 'brevo' }");
  await run(['send', '--campaign', CAMPAIGN]);
  const events = relay.smtp.received.map(({ raw, to }, index) => ({
    ...{
      event: index === 0 ? 'spam' : 'hard_bounce',
      email: to[0],
      'message-id': `<${index}@smtp-relay.mailin.fr>`,
    },
    ...{ reason: '550 5.1.1 unknown', 'X-Mailin-custom': /^X-Mailin-custom: (\S+)\r$/m.exec(raw)?.[1] },
  }));
  // Somebody who knows an address, and nothing else, posts to the webhook.
  const forged = { event: 'spam', email: events[1]?.email, 'X-Mailin-custom': `mesura:${'0'.repeat(32)}` };
  const lines = [forged, ...events.slice(0, 3)].map((event) => JSON.stringify(event)).join('\n');
  expect(await json(['bounces', '-', '--format', 'brevo'], lines)).toMatchObject({
    ...{
      kinds: { 'bounce-hard': 2, complaint: 2 },
      matched: { 'return-path': 3 },
      unknown: 1,
      suppressed: 3,
    },
  });
  expect((await run(['bounces', '-', '--format', 'fax'])).code).toBe(2);
  const wrong = await run(['bounces', '-', 'Maildir'], lines);
  expect(wrong.stdout).toMatch(/^ +1 {2}unreadable$/m);
  expect(wrong.stderr).toContain('--format');
  expect((await run(['bounces', 'Maildir', 'nowhere'])).code).toBe(2);
});
