import { loadConfig } from '../run/config/loadConfig.ts';
import { type ExplainedFile, explainFile } from '../run/import/explainFile.ts';
import type { Context, Exit } from './Command.ts';
import { groupRefusals } from './groupRefusals.ts';
import { plain } from './Terminal.ts';

/** Shows what is understood of a file. Outside of a shop's folder amounts are in euros and times in UTC. */
export async function showExplained(
  { terminal, cwd }: Context,
  file: string,
  options: { readonly config?: string; readonly json?: boolean },
): Promise<Exit> {
  const shop = await shopAt(cwd, options.config);
  const explained = await explainFile(file, { ...shop, folder: cwd });
  if (options.json) terminal.json(explained);
  else {
    terminal.out(explainedText(explained));
    const groups = groupRefusals();
    for (const refusal of explained.refusals) groups.add(refusal);
    for (const text of groups.texts()) terminal.say(text);
    if (shop.isAssumed)
      terminal.say(
        "No shop's folder is here: times without a zone are shown as UTC, and amounts without a currency as euros.",
      );
  }
  return explained.refusals.length > 0 ? 1 : 0;
}

async function shopAt(cwd: string, named: string | undefined) {
  if (named === undefined) {
    const found = await loadConfig(cwd).catch(() => undefined);
    if (!found)
      return {
        isAssumed: true,
        currency: 'EUR',
        timeZone: 'UTC',
        urlBase: 'https://shop.example/',
        imageBase: 'https://shop.example/',
      };
    return defaultsOf(found.config);
  }
  return defaultsOf((await loadConfig(cwd, named)).config);
}

type Config = Awaited<ReturnType<typeof loadConfig>>['config'];
const defaultsOf = ({ shop, urlBase, imageBase }: Config) => ({
  isAssumed: false,
  currency: shop.currency,
  timeZone: shop.timeZone,
  urlBase: urlBase ?? shop.url,
  imageBase: imageBase ?? shop.url,
});

function explainedText({ file, system, preset, title, kinds, rows, leftOut, notes }: ExplainedFile): string {
  const head =
    preset === undefined
      ? `${file} has the columns of ${kinds.join(', ')}, as docs/configuration.md names them: no preset is needed.`
      : `${file} is the ${title} of ${system}: preset '${preset}', for ${kinds.join(', ')}.`;
  const samples = kinds.flatMap((kind) => {
    const ofKind = rows.filter((row) => row.kind === kind);
    return ['', kind, ...ofKind.map(({ line, record }) => `  line ${line}  ${recordText(record)}`)];
  });
  const out = leftOut.map(
    ({ kind, because, rows }) =>
      `  ${rows} of the first rows ${rows === 1 ? 'is' : 'are'} left out of ${kind}, where ${because}`,
  );
  return [
    head,
    ...samples,
    ...(out.length === 0 ? [] : ['', ...out]),
    ...(notes.length === 0 ? [] : ['', ...notes.map((note) => `- ${note}`)]),
  ].join('\n');
}

function recordText(record: object): string {
  return Object.entries(record)
    .map(([name, value]) => `${name} ${valueText(name, value)}`)
    .join(', ');
}

/** Moments as people read them, and amounts with their minor unit said. */
function valueText(name: string, value: unknown): string {
  if (typeof value === 'number' && /(At|^at|Date)$/.test(name)) return new Date(value).toISOString();
  return plain(typeof value === 'string' ? JSON.stringify(value) : JSON.stringify(value));
}
