import { stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { Currency, EmailAddress, Language, line, MesuraError, TimeZone, WebUrl } from '../../domain/index.ts';
import type { ShopAnswers } from '../../run/init/configText.ts';
import { initFolder } from '../../run/init/initFolder.ts';
import { PRESET_NAMES, type PresetName, type SortedExport, sortExports } from '../../run/init/sortExports.ts';
import { readable } from '../../run/workspace/readable.ts';
import type { Command, Context, Exit } from '../Command.ts';
import { usage } from '../options.ts';
import { plain } from '../Terminal.ts';

/** Which option carries which answer. */
const FLAGS: Readonly<Record<keyof ShopAnswers, string>> = {
  name: 'name',
  url: 'url',
  fromAddress: 'sender',
  language: 'language',
  timeZone: 'time-zone',
  currency: 'currency',
};

interface Options {
  readonly name?: string;
  readonly url?: string;
  readonly sender?: string;
  readonly from?: string;
  readonly consentCoversPurchases?: boolean;
  readonly language?: string;
  readonly timeZone?: string;
  readonly currency?: string;
  readonly yes?: boolean;
  readonly json?: boolean;
}

const DEFAULTS: ShopAnswers = {
  name: 'My shop',
  url: 'https://shop.example',
  fromAddress: 'hello@shop.example',
  language: 'en',
  timeZone: 'Europe/Madrid',
  currency: 'EUR',
};

export const init: Command = {
  configure(program, run) {
    program
      .argument(
        '[paths...]',
        'the new folder; with exports of your shop, those files, and a folder if it is to be another',
      )
      .option('--name <name>', "the shop's name")
      .option('--url <address>', "the shop's web address, with https://")
      .option(
        '--from <preset>',
        `the system that wrote the files: ${PRESET_NAMES.join(', ')}; without it, it is told by their headers`,
      )
      .option('--sender <email>', 'the address that the emails come from')
      .option(
        '--consent-covers-purchases',
        'the wording of your consent to emails also names the use of purchases: one yes is for both',
      )
      .option('--language <code>', 'the language of the shop, such as es')
      .option('--time-zone <zone>', 'the time zone of the shop, such as Europe/Madrid')
      .option('--currency <code>', 'the currency of prices without one, such as EUR')
      .option('-y, --yes', 'ask nothing, take the defaults')
      .option('--json', 'print what was written as JSON')
      .addHelpText(
        'after',
        `
mesura init my-shop                                   a folder with the sample shop, to look at
mesura init my-shop ORDERS.csv PRODUCTS.csv ...       the same for your own shop; copies the files into its data/
mesura init --from shopify ORDERS.csv PRODUCTS.csv    in this folder, where the files are
Nothing that is there is overwritten.`,
      )
      .action((paths: string[], options: Options) => run((context) => perform(context, paths, options)));
  },
};

async function perform(context: Context, paths: readonly string[], options: Options): Promise<Exit> {
  const { terminal, cwd, stdin } = context;
  const ask =
    terminal.isInteractive && 'isTTY' in stdin && stdin.isTTY === true && !options.yes && !options.json;
  const given = answersFrom(options);
  const wanted = presetOf(options.from);
  const named = await sortPaths(cwd, paths);
  const files = named.files.length === 0 && ask ? await askForFiles(cwd) : named.files;
  if (files.length === 0 && options.from !== undefined && wanted !== undefined)
    throw usage(`--from ${wanted} needs the files that it exported`, `mesura init --from ${wanted} FILE...`);
  const folder = named.folder ?? (files.length > 0 ? '.' : undefined);
  if (folder === undefined)
    throw usage('a folder is needed', 'mesura init my-shop, or name the exports of your shop');

  const sorted = await sortExports(files, cwd, wanted);
  const target = path.resolve(cwd, folder);
  const here = files.length > 0 && target === path.resolve(cwd);
  const answers = check(ask ? await askFor(given) : { ...DEFAULTS, ...given }, options.from, wanted);
  const copies = here ? [] : copiesOf(sorted, cwd);
  const written = await initFolder({
    ...{ folder: target, shown: plain(folder), answers, besides: here, copies },
    ...(sorted.length > 0 && {
      data: {
        files: sorted.map((one, index) => (here ? one : { ...one, file: `data/${copies[index]?.name}` })),
        consentCoversPurchases: options.consentCoversPurchases === true,
      },
    }),
  });
  if (options.json) terminal.json({ folder, written, files: sorted });
  else {
    for (const { file, title } of sorted) terminal.out(`${plain(file)}: ${title}`);
    terminal.out(`${terminal.style('green', 'Written')} ${folder}: ${written.join(', ')}`);
    if (sorted.length > 0 && !sorted.some(({ kinds }) => kinds.includes('consents')))
      terminal.say(NO_CONSENTS);
    terminal.say(here ? 'Next: npm install' : `Next: cd ${folder} && npm install`);
    terminal.say(
      sorted.length > 0
        ? 'then: npx mesura import, npx mesura policy --suggest, npx mesura preview'
        : 'then: npx mesura import, npx mesura check, npx mesura preview',
    );
  }
  return 0;
}

const NO_CONSENTS =
  'None of these files holds consents: nobody is written to before one does. Name it as `data.consents` in mesura.config.ts.';

/** Of the words given, the files that are there and the one folder. */
async function sortPaths(cwd: string, paths: readonly string[]) {
  const files: string[] = [];
  let folder: string | undefined;
  for (const one of paths) {
    const isFile = await stat(path.resolve(cwd, one)).then(
      (found) => found.isFile(),
      () => DATA_FILE.test(one),
    );
    if (isFile) files.push(one);
    else if (folder === undefined) folder = one;
    else throw usage('one folder is enough', 'mesura init FOLDER FILE...');
  }
  return { files, folder };
}

const DATA_FILE = /\.(csv|tsv|txt|xml|ndjson|jsonl|json|xlsx?|gz)$/i;

/** Two exports of one name from different folders become two files. */
function copiesOf(files: readonly SortedExport[], cwd: string) {
  const names = new Set<string>();
  return files.map(({ file }) => {
    const { name, ext } = path.parse(file);
    let free = `${name}${ext}`;
    for (let n = 2; names.has(free); n++) free = `${name}-${n}${ext}`;
    names.add(free);
    return { from: path.resolve(cwd, file), name: free };
  });
}

function presetOf(from: string | undefined): PresetName | undefined {
  return PRESET_NAMES.find((name) => name === from);
}

/** Asks for the exports; Enter is for the sample shop. */
async function askForFiles(cwd: string): Promise<readonly string[]> {
  const { text, isCancel } = await import('@clack/prompts');
  const answer = await text({
    message: 'Which files has your shop exported? (with spaces between; Enter shows the sample shop)',
    placeholder: 'orders_export.csv products_export.csv customers_export.csv',
    defaultValue: '',
  });
  if (isCancel(answer)) throw new MesuraError('USAGE', 'stopped; nothing was written');
  const named = answer.split(/\s+/).filter((one) => one !== '');
  for (const one of named) await readable(cwd, one);
  return named;
}

function answersFrom(options: Options): Partial<ShopAnswers> {
  const { name, url, sender, language, timeZone, currency } = options;
  return Object.fromEntries(
    Object.entries({ name, url, fromAddress: sender, language, timeZone, currency }).filter(
      ([, value]) => value !== undefined,
    ),
  );
}

/** Asks on the terminal for what the options did not say. */
async function askFor(given: Partial<ShopAnswers>): Promise<ShopAnswers> {
  const { intro, text, isCancel, outro } = await import('@clack/prompts');
  intro('A folder for your shop. Enter takes what is shown.');
  const questions: Record<keyof ShopAnswers, string> = {
    name: 'What is the shop called?',
    url: 'Its web address?',
    fromAddress: 'Which address do its emails come from?',
    language: 'Its language (such as es, en, de)?',
    timeZone: 'Its time zone?',
    currency: 'Its currency?',
  };
  const answers: Record<keyof ShopAnswers, string> = { ...DEFAULTS, ...given };
  for (const key of Object.keys(questions) as (keyof ShopAnswers)[]) {
    if (given[key] !== undefined) continue;
    const answer = await text({
      message: questions[key],
      placeholder: DEFAULTS[key],
      defaultValue: DEFAULTS[key],
    });
    if (isCancel(answer)) throw new MesuraError('USAGE', 'stopped; nothing was written');
    answers[key] = answer;
  }
  outro('Thank you.');
  return answers;
}

const Answers = z.object({
  name: line(100),
  url: WebUrl,
  fromAddress: EmailAddress,
  language: Language,
  timeZone: TimeZone,
  currency: Currency,
});

function check(answers: ShopAnswers, from: string | undefined, preset: PresetName | undefined): ShopAnswers {
  const result = Answers.safeParse(answers);
  const wrong = (result.error?.issues ?? []).map(
    (issue) => `--${FLAGS[issue.path[0] as keyof ShopAnswers]}: ${issue.message}`,
  );
  if (from !== undefined && preset === undefined)
    wrong.push(`--from: must be one of ${PRESET_NAMES.join(', ')} (the address of the emails is --sender)`);
  if (result.success && wrong.length === 0) return result.data;
  throw new MesuraError('USAGE', 'the folder was not written', { why: wrong.join('\n       ') });
}
