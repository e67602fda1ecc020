import { appendFile, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ChangeKind } from '../../src/run/changes/ChangeReport.ts';
import type { ChangeExample } from '../../src/run/changes/exampleOf.ts';
import type { DeskChanges } from '../../src/run/desk/Desk.ts';
import { type OpenStudio, openStudio } from '../support/openStudio.ts';

type Example = Omit<ChangeExample, 'frames'> & { frames: { before: boolean; after: boolean } };

let open: OpenStudio;
beforeAll(async () => {
  open = await openStudio();
});
beforeEach(async () => {
  await open.desk.settled();
  open.desk.accept();
});
afterAll(() => open[Symbol.asyncDispose]());

const at = (file: string) => path.join(open.sample.folder, file);

/** The first report after what is done that the test waits for. */
async function reportAfter(
  act: () => Promise<void>,
  isWanted: (report: DeskChanges) => boolean = () => true,
): Promise<DeskChanges> {
  const reported = new Promise<DeskChanges>((resolve) => {
    const silence = open.desk.listen((event) => {
      const { changes } = open.desk;
      if (event.type !== 'changes' || changes === undefined || !isWanted(changes)) return;
      silence();
      resolve(changes);
    });
  });
  await act();
  return reported;
}

const change = (file: string, edit: (text: string) => string) => open.sample.change(file, edit);
const example = (report: DeskChanges, group: number) =>
  open.read<Example>(`/api/changes/${report.id}/${group}`);

/** Thursdays become quiet days, and the sample shop lives on one. */
const quietToday = (text: string) => text.replace('\nquiet:\n', '\nquiet:\n  weekdays: [thursday]\n');

/** Puts a file back, and waits until the survey is what it was. */
async function restoring(file: string, act: () => Promise<void>): Promise<void> {
  const before = await readFile(at(file));
  try {
    await act();
  } finally {
    await reportAfter(() => writeFile(at(file), before));
  }
}

describe('what a saved file does to everybody', () => {
  it('a line of a template: each email of it changes, nobody else; one example with its differences', async () => {
    await restoring('templates/after-purchase.es.mjml', async () => {
      const report = await reportAfter(() =>
        change('templates/after-purchase.es.mjml', (text) => text.replaceAll('Hola', 'Muy buenas')),
      );
      const { total } = await open.read<{ total: number }>('/api/people?limit=0&template=after-purchase.es');
      expect(report.counts).toMatchObject({ changes: total, appears: 0, vanishes: 0, fails: 0, unsent: 0 });
      expect(report.groups.every(({ after }) => after?.template === 'after-purchase.es')).toBe(true);
      const shown = await example(report, 0);
      expect(shown.text.find((piece) => piece.in === 'after')?.text).toContain('Muy');
      expect(shown.text.find((piece) => piece.in === 'before')?.text).toContain('Hola');
      expect(shown.html.some((piece) => piece.in === 'both' && piece.text.includes('…'))).toBe(true);
      for (const [side, word] of [
        ['before', 'Hola'],
        ['after', 'Muy buenas'],
      ]) {
        const { body, headers } = await open.ask(`/api/changes/${report.id}/0/${side}`);
        expect(body).toContain(word);
        expect(headers['content-security-policy']).toContain('sandbox allow-same-origin');
      }
    });
  });

  it('a partial as editors save it, by renaming: all emails that print it; a comment changes none', async () => {
    await restoring('partials/header.mjml', async () => {
      const comment = await reportAfter(() => appendFile(at('partials/header.mjml'), '{{!-- nothing --}}'));
      expect(comment.counts.changes).toBe(0);
      const report = await reportAfter(async () => {
        const text = await readFile(at('partials/header.mjml'), 'utf8');
        await writeFile(at('header.new'), text.replace('160px', '150px'));
        await rename(at('header.new'), at('partials/header.mjml'));
      });
      expect(report.counts.changes).toBe(report.emails.after);
      expect(report.groups.flatMap(({ parts }) => parts)).not.toContain('text');
    });
  });

  it('a line of the policy: emails vanish, with the rule that took them; accepted, it is the new baseline', async () => {
    await restoring('policy.yaml', async () => {
      const report = await reportAfter(() => change('policy.yaml', quietToday));
      expect(report.counts.vanishes).toBeGreaterThan(0);
      const rules = report.groups.filter(({ kind }) => kind === 'vanishes').map(({ after }) => after?.rule);
      expect(rules).toContain('quiet');
      open.desk.accept();
      expect(await open.read('/api/changes')).toEqual({});
    });
  });

  it('a row of the orders: the email of one person', async () => {
    const file = at('data/customers.csv');
    const before = await readFile(file, 'utf8');
    const report = await reportAfter(() => writeFile(file, before.replace('Lucía', 'Lucinda')));
    const people = report.groups.map(({ example: { customerId } }) => customerId);
    expect([...new Set(people)]).toEqual(['C-1001']);
    const back = await reportAfter(() => writeFile(file, before));
    expect(Object.values(back.counts).every((count) => count === 0)).toBe(true);
  });

  it('a mistake is told with its place, what was last good stays, and mending it tells of the change', async () => {
    await restoring('templates/after-purchase.es.mjml', async () => {
      const told = new Promise<void>((resolve) => {
        const silence = open.desk.listen((event) => {
          if (event.type !== 'edition' || event.problem === undefined) return;
          silence();
          resolve();
        });
      });
      await change('templates/after-purchase.es.mjml', (text) => text.replace('Hola', '{{#if}Hola'));
      await told;
      const { problem } = await open.read<{ problem?: { code: string; place?: { line?: number } } }>(
        '/api/shop',
      );
      expect(problem?.code).toBe('TEMPLATE_INVALID');
      expect(problem?.place?.line).toBeGreaterThan(0);
      expect((await open.ask('/api/emails/after-purchase/C-1001/html')).body).toContain('Hola');
      const report = await reportAfter(() =>
        change('templates/after-purchase.es.mjml', (text) => text.replace('{{#if}Hola', 'Buenas')),
      );
      expect(report.counts.changes).toBeGreaterThan(0);
      expect(open.desk.problem).toBeUndefined();
    });
  });
});

describe('what an unsaved text would do', () => {
  it.each([
    ['templates/after-purchase.es.mjml', (text: string) => text.replace('Hola', 'Buenas'), 'changes'],
    ['policy.yaml', quietToday, 'vanishes'],
  ] as const)('%s', async (file, edit, kind) => {
    const text = edit(await readFile(at(file), 'utf8'));
    const { changes } = await open.post<{ changes: DeskChanges }>('/api/changes/try', { path: file, text });
    expect(changes.counts[kind as ChangeKind]).toBeGreaterThan(0);
    expect((await example(changes, 0)).group.id).toBe(0);
    // Nothing of it stays.
    expect(open.desk.changes).toBeUndefined();
    await expect(
      open.post('/api/changes/try', { path: file, text: `${text}\n{{/each}}: [` }),
    ).rejects.toThrow(/422/);
  });
});
