import { expect, it } from 'vitest';
import { callMesura } from '../support/callMesura.ts';
import { copySample } from '../support/sampleShop.ts';

interface Report {
  readonly errors: number;
  readonly links: string;
  readonly spam: string;
  readonly emails: readonly {
    readonly template: string;
    readonly findings: readonly {
      readonly code: string;
      readonly group: string;
      readonly severity: string;
    }[];
  }[];
}

it('inspects one email of each template, exits 1 on errors, and says what was not asked', async () => {
  await using sample = await copySample();
  const cwd = sample.folder;
  expect((await callMesura(['import'], { cwd })).code).toBe(0);

  const clean = await callMesura(['inspect'], { cwd });
  expect(clean.code).toBe(0);
  expect(clean.stdout).toContain('0 errors, 0 warnings');
  expect(clean.stdout).toContain('Links: not asked (--online)');
  expect(clean.stdout).toContain('no filter configured (inspect.spam)');

  await sample.change('partials/action.es.mjml', (text) =>
    text.replace('href="{{link shop.url}}"', 'href="https://user:pw@localhost/"'),
  );
  const broken = await callMesura(['inspect', '--only', 'links', '--json'], { cwd });
  const report = JSON.parse(broken.stdout) as Report;
  expect(broken.code).toBe(1);
  const codes = new Set(report.emails.flatMap(({ findings }) => findings.map(({ code }) => code)));
  expect(codes).toEqual(new Set(['link-with-login', 'link-local']));
  expect(report.emails.every(({ findings }) => findings.every(({ group }) => group === 'links'))).toBe(true);

  const one = await callMesura(['inspect', 'C-1001', '--campaign', 'after-purchase', '--skip', 'clients'], {
    cwd,
  });
  expect(one.code).toBe(1);
  expect(one.stdout).toMatch(/link-with-login[\s\S]*partials\/action\.es\.mjml:\d+:\d+/);

  const wrong = await callMesura(['inspect', '--only', 'beauty'], { cwd });
  expect([wrong.code, wrong.stderr.includes('there is no finding "beauty"')]).toEqual([2, true]);
}, 60_000);
