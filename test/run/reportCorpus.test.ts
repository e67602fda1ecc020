import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readReports } from '../../src/deliver/index.ts';
import { type AppliedReport, applyReports } from '../../src/run/aftermath/applyReports.ts';
import { openStore } from '../../src/store/index.ts';
import { reportCorpus } from '../support/mutateReport.ts';
import { NOON, SECRET, sendOne, suppressedIn } from '../support/reports.ts';

const expected: Record<string, string> = JSON.parse(readFileSync('test/cases/reports/expected.json', 'utf8'));
/** What of the corpus is named by an answer's header alone, and so by what is weaker. */
const WEAK = new Set(['in-reply-to', 'references']);

it('each report of the corpus finds its own message among all others, or is named as one that names none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mesura-corpus-'));
  const store = await openStore({ at: join(folder, 'mesura.db') });
  try {
    const texts: { name: string; text: string }[] = [];
    const addresses = new Map<string, string>();
    for (const [index, [name, bytes]] of [...reportCorpus()].entries()) {
      const sent = await sendOne(store, `c${index}`);
      addresses.set(sent.messageId, sent.address);
      const text = bytes
        .toString('latin1')
        .replaceAll('<m1@shop.test>', sent.messageId)
        .replaceAll('bounce+0123456789abcdefghijklmnopqrstuv@shop.test', sent.returnPath)
        .replaceAll(/https:\/\/shop\.test\/u\/a1b2c3\.A+/g, sent.unsubscribe);
      // Some of them hold the message in base64, where nothing can be put in its place.
      if (text !== bytes.toString('latin1') || expected[name]?.endsWith('nameless'))
        texts.push({ name, text });
    }
    async function* reports() {
      for (const { text } of texts) {
        yield* readReports(
          (async function* () {
            yield Buffer.from(text, 'latin1');
          })(),
        );
      }
    }
    const applied: AppliedReport[] = [];
    const summary = await applyReports(store, reports(), {
      ...{ now: NOON + 60_000, secrets: SECRET },
      onReport: (one) => applied.push(one),
    });
    expect(applied).toHaveLength(texts.length);
    const suppressed: string[] = [];
    for (const [index, { report, match, messageId }] of applied.entries()) {
      const { name, text } = texts[index] as { name: string; text: string };
      const isNamed = !expected[name]?.endsWith('nameless');
      expect([name, messageId !== undefined]).toEqual([name, isNamed]);
      const own = messageId === undefined ? undefined : addresses.get(messageId);
      if (messageId !== undefined) {
        expect(
          `${name}: ${text.includes(messageId) || match === 'return-path' || match === 'unsubscribe'}`,
        ).toBe(`${name}: true`);
        if (report.suppress === 'now' && !WEAK.has(match) && own !== undefined) suppressed.push(own);
      }
    }
    expect(await suppressedIn(store)).toEqual(suppressed.sort());
    expect(summary.ambiguous).toBe(0);
    expect(Object.keys(summary.matched).sort()).toEqual([
      'in-reply-to',
      'message-id',
      'origin-messageid',
      'return-path',
      'unsubscribe',
    ]);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
});
