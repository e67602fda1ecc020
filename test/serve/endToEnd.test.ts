import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openShop } from '../../src/run/shop/openShop.ts';
import { callMesura } from '../support/callMesura.ts';
import { clickStorm } from '../support/clickStorm.ts';
import { CAMPAIGN, configure, environment } from '../support/dueShop.ts';
import { openConnections } from '../support/openConnections.ts';
import { BASE, createPagesShop, linkOf } from '../support/pagesShop.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { type Running, startMesura } from '../support/runMesura.ts';
import type { SampleFolder } from '../support/sampleShop.ts';
import { startSmtp, type TestSmtp } from '../support/smtp.ts';

let postgres: PostgresServer;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

const READERS = 12;

describe.each(['SQLite', 'Postgres'])('processes side by side over %s', (dialect) => {
  let sample: SampleFolder;
  let smtp: TestSmtp;
  let serving: Running;
  let env: Record<string, string>;
  let at: string;

  beforeAll(async () => {
    const databaseUrl = dialect === 'Postgres' ? await postgres.createDatabase() : undefined;
    sample = await createPagesShop(READERS, databaseUrl);
    await configure(sample, 'sending: { connections: 1, rates: { perSecond: 2 } }');
    smtp = await startSmtp();
    env = environment({ smtpUrl: smtp.url, databaseUrl });
    serving = startMesura(['serve', '--json', '--port', '0'], {
      ...{ cwd: sample.folder, env, patience: 600_000 },
    });
    await serving.said('listening');
    at = /"url":"([^"]+)"/.exec(serving.stdoutSoFar())?.[1] ?? '';
  }, 120_000);
  afterAll(async () => {
    serving.signal('SIGTERM');
    expect((await serving.ended).code).toBe(0);
    await smtp.stop();
    await sample[Symbol.asyncDispose]();
  });

  it('an unsubscribe between two messages stops the second, and every link of the first tells the truth', async () => {
    const sending = startMesura(['send', '--campaign', CAMPAIGN], { cwd: sample.folder, env });
    while (smtp.received.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    const got = new Set(smtp.received.flatMap(({ to }) => to));
    const [waiting] = Array.from({ length: READERS }, (_, n) => n)
      .reverse()
      .filter((n) => !got.has(`reader${n}@example.test`));
    const click = await fetch(`${at}${linkOf('unsubscribe', `C-${waiting}`)}`, {
      ...{ method: 'POST', body: 'List-Unsubscribe=One-Click' },
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(click.status).toBe(200);
    const sent = await sending.ended;
    expect([sent.code, sent.stderr]).toEqual([0, '']);
    expect(sent.stdout).toContain('links-unchecked');
    const written = smtp.received.flatMap(({ to }) => to);
    expect(written).not.toContain(`reader${waiting}@example.test`);
    expect(written).toHaveLength(READERS - 1);

    const email = await simpleParser(smtp.received[0]?.raw ?? '');
    const links = [...String(email.html).matchAll(/href="(https:\/\/mail\.[^"]+)"/g)].map(
      ([, link]) => link ?? '',
    );
    const letters = links.map((link) => link.slice(BASE.length, BASE.length + 3));
    expect(new Set(letters)).toEqual(new Set(['/u/', '/p/', '/w/', '/d/']));
    for (const link of links) expect((await fetch(link.replace(BASE, at))).status).toBe(200);
    const why = links.find((link) => link.includes('/w/')) ?? '';
    const page = await (await fetch(why.replace(BASE, at))).text();
    // The coat was the one purchase, and the email names it.
    expect(page).toContain('<li>');
    for (const [, name = ''] of page.matchAll(/<li>(.*?)<\/li>/g)) expect(email.text).toContain(name);
    expect(page).toContain('Se envió con consentimiento');
    expect(page).not.toContain('reader');
    const header = String(email.headers.get('list')?.valueOf() && JSON.stringify(email.headers.get('list')));
    expect(header).toContain(`${BASE}/u/`);
  });

  it('every form of a click unsubscribes, from the wire to the store', async () => {
    const form = new FormData();
    form.set('List-Unsubscribe', 'One-Click');
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    const clicks: RequestInit[] = [{}, { body: form }, { body: 'List-Unsubscribe=One-Click', headers: type }];
    for (const [index, click] of clicks.entries()) {
      const answer = await fetch(`${at}${linkOf('unsubscribe', `C-${index + 3}`)}`, {
        ...{ ...click, method: 'POST', redirect: 'manual' },
      });
      expect([answer.status, answer.headers.get('set-cookie')]).toEqual([200, null]);
    }
    await using shop = await openShop({ cwd: sample.folder, env }, {});
    for (const id of ['C-3', 'C-4', 'C-5']) expect((await shop.store.answers.of(id))?.suppressed).toBe(true);
  });

  it.runIf(dialect === 'SQLite')(
    '10,000 connections that only stand in the way stop nobody, and are let go',
    async () => {
      using others = await openConnections(Number(new URL(at).port), 10_000);
      expect(others.open).toBe(10_000);
      expect((await fetch(`${at}${linkOf('unsubscribe', 'C-5')}`, { method: 'POST' })).status).toBe(200);
      while (others.open > 0) await new Promise((resolve) => setTimeout(resolve, 200));
    },
  );

  it.runIf(dialect === 'SQLite')(
    'a request is confirmed by the link in an email to the address on file',
    async () => {
      const before = smtp.received.length;
      const asked = await fetch(`${at}${linkOf('data', 'C-1')}`, {
        method: 'POST',
        body: new URLSearchParams({ kind: 'access' }),
      });
      expect(await asked.text()).toContain('Un mensaje va de camino');
      // Asking again fills no mailbox.
      await fetch(`${at}${linkOf('data', 'C-1')}`, {
        method: 'POST',
        body: new URLSearchParams({ kind: 'access' }),
      });
      expect(smtp.received.length).toBe(before + 1);
      const mail = smtp.received.at(-1);
      expect(mail?.to).toEqual(['reader1@example.test']);
      const { text = '' } = await simpleParser(mail?.raw ?? '');
      const [link = ''] = /https:\/\/\S+\/c\/\S+/.exec(text) ?? [];
      await fetch(link.replace(BASE, at));
      const run = (...args: string[]) => callMesura(args, { cwd: sample.folder, env });
      expect((await run('requests')).stdout).toMatch(/access +C-1 .*not confirmed/);
      expect(await (await fetch(link.replace(BASE, at), { method: 'POST' })).text()).toContain('Confirmado');
      expect((await run('requests')).stdout).toMatch(/access +C-1 .* confirmed/);
      const exported = await run('export', 'reader1@example.test');
      expect(exported.code).toBe(0);
      expect(JSON.parse(exported.stdout)).toMatchObject({ customer: { id: 'C-1' } });
      expect(await run('requests')).toMatchObject({ code: 0, stdout: 'Nothing is open.\n' });
      expect((await run('requests', '--all', '--json')).stdout).toContain('"doneAt":"');
    },
  );

  it.runIf(dialect === 'SQLite')('what is said by telephone counts, and can be shown', async () => {
    const run = (...args: string[]) => callMesura(args, { cwd: sample.folder, env });
    const token = linkOf('preferences', 'C-2').slice(3);
    expect((await run('consent', 'withdraw', '--purpose', 'purchases', '--token', token)).code).toBe(0);
    expect(
      (await run('consent', 'give', 'C-2', '--purpose', 'purchases', '--wording', 'script-3')).code,
    ).toBe(0);
    const shown = JSON.parse((await run('consent', 'show', 'Reader2+x@example.test', '--json')).stdout);
    expect(shown.consents.slice(-2)).toMatchObject([
      { purpose: 'purchases', state: 'withdrawn', where: 'telephone' },
      { purpose: 'purchases', state: 'given', wording: 'script-3' },
    ]);
    for (const wrong of [
      ['consent', 'show'],
      ['consent', 'give', 'C-2'],
      ['consent', 'show', 'nobody'],
    ])
      expect((await run(...wrong)).code).toBe(2);
  });

  it.runIf(dialect === 'SQLite')(
    'a walk from outside finds all right, leaves nothing behind, and says what is wrong',
    async () => {
      const run = (address: string) => callMesura(['serve', '--check', address], { cwd: sample.folder, env });
      const right = await run(at);
      expect([right.code, right.stdout.match(/^right/gm)?.length]).toEqual([0, 6]);
      const wrong = await run('http://127.0.0.1:9');
      expect([wrong.code, wrong.stdout]).toEqual([1, expect.stringContaining('cannot be reached')]);
      expect((await run('http://shop.example')).code).toBe(2);
      await using shop = await openShop({ cwd: sample.folder, env }, {});
      for await (const { customerId } of shop.store.suppressions.list())
        expect(String(customerId)).not.toMatch(/^mesura-check/);
      expect(await shop.store.linkChecks.last(at)).toMatchObject({ problems: 0 });
    },
  );

  it('every click that was answered is in the store, though the process is killed in between', async () => {
    const databaseUrl = env.MESURA_DATABASE_URL;
    const report = await clickStorm({ folder: sample.folder, clicks: 100, kills: 2, databaseUrl });
    expect([report.answered, report.lost]).toEqual([100, 0]);
  });

  it('no token is in what was said', async () => {
    expect(serving.stdoutSoFar()).not.toMatch(/\.[A-Za-z0-9_-]{40}/);
    const journal = await readFile(path.join(sample.folder, '.mesura/objections.ndjson'), 'utf8');
    expect(journal.match(/reader\d|"[CS]-\d|person:/g)).toBeNull();
  });
});
