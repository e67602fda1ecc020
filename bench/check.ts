import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { View } from '../src/domain/view.ts';
import { helperSignatures } from '../src/guard/helpers/helperSignatures.ts';
import { checkTemplate, SURVEILLANCE } from '../src/template/check/index.ts';
import { type Print, rounded } from './Figure.ts';

const LINES = 10_000;
const ROUNDS = 5;
const ROOT = path.resolve(import.meta.dirname, '..');

/**
 * `check.ms.10000lines`: the sample shop's templates, each with its partials, checked one after the other until they make 10,000 lines
 * (a partial counts for each template that includes it). `check.ms.10000lines.onefile`: the same number of lines in one template, which is what an
 * editor would never want to wait for. Medians.
 */
export async function bench(print: Print): Promise<void> {
  const partials = sourcesIn('partials');
  const templates = Object.entries(sourcesIn('templates'));
  const options = {
    schema: z.toJSONSchema(View),
    helpers: helperSignatures,
    partials,
    rules: { phrases: [SURVEILLANCE] },
  };

  const shop = await median(async () => {
    for (let lines = 0, at = 0; lines < LINES; at += 1) {
      const [name, source] = templates[at % templates.length] as [string, string];
      await checkTemplate(source, { ...options, name });
      lines +=
        linesOf(source) +
        included(source, partials).reduce((sum, partial) => sum + linesOf(partials[partial] ?? ''), 0);
    }
  });
  print({ name: 'check.ms.10000lines', value: rounded(shop), unit: 'ms' });

  const long = longTemplate();
  const onefile = await median(async () => {
    await checkTemplate(long, options);
  });
  print({ name: 'check.ms.10000lines.onefile', value: rounded(onefile), unit: 'ms' });
}

function sourcesIn(folder: string): Record<string, string> {
  const files = readdirSync(path.join(ROOT, folder)).filter((file) => file.endsWith('.mjml'));
  return Object.fromEntries(
    files.map((file) => [file.replace(/\.mjml$/, ''), readFileSync(path.join(ROOT, folder, file), 'utf8')]),
  );
}

const linesOf = (source: string) => source.split('\n').length;

function included(
  source: string,
  partials: Readonly<Record<string, string>>,
  found = new Set<string>(),
): readonly string[] {
  for (const [, name = ''] of source.matchAll(/\{\{#?>\s*([\w.-]+)/g)) {
    if (found.has(name)) continue;
    found.add(name);
    included(partials[name] ?? '', partials, found);
  }
  return [...found];
}

function longTemplate(): string {
  const section = `    <mj-section>
      <mj-column>
        {{#if customer.firstName}}
        <mj-text font-size="14px">Hello {{customer.firstName}}, this is {{shop.name}}.</mj-text>
        {{else}}
        <mj-text font-size="14px">Hello, this is {{shop.name}}.</mj-text>
        {{/if}}
        <mj-button href="{{shop.url}}">To the shop</mj-button>
      </mj-column>
    </mj-section>
`;
  return `<mjml>\n  <mj-body>\n${section.repeat(LINES / linesOf(section))}  </mj-body>\n</mjml>\n`;
}

async function median(run: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] as number;
}
