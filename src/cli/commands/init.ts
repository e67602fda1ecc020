import path from 'node:path';
import { z } from 'zod';
import { Currency, EmailAddress, Language, line, MesuraError, TimeZone, WebUrl } from '../../domain/index.ts';
import { initFolder, type ShopAnswers } from '../../run/index.ts';
import type { Command } from '../Command.ts';
import { plain } from '../Terminal.ts';

/** Which option carries which answer. */
const FLAGS: Readonly<Record<keyof ShopAnswers, string>> = {
  name: 'name',
  url: 'url',
  fromAddress: 'from',
  language: 'language',
  timeZone: 'time-zone',
  currency: 'currency',
};

interface Options {
  readonly name?: string;
  readonly url?: string;
  readonly from?: string;
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
      .argument('<folder>', 'the new folder')
      .option('--name <name>', "the shop's name")
      .option('--url <address>', "the shop's web address, with https://")
      .option('--from <email>', 'the address that the emails come from')
      .option('--language <code>', 'the language of the shop, such as es')
      .option('--time-zone <zone>', 'the time zone of the shop, such as Europe/Madrid')
      .option('--currency <code>', 'the currency of prices without one, such as EUR')
      .option('-y, --yes', 'ask nothing, take the defaults')
      .option('--json', 'print what was written as JSON')
      .action((folder: string, options: Options) =>
        run(async ({ terminal, cwd, stdin }) => {
          const given = answersFrom(options);
          const ask =
            terminal.isInteractive &&
            'isTTY' in stdin &&
            stdin.isTTY === true &&
            !options.yes &&
            !options.json;
          const answers = check(ask ? await askFor(given) : { ...DEFAULTS, ...given });
          const written = await initFolder(path.resolve(cwd, folder), plain(folder), answers);
          if (options.json) terminal.json({ folder, written });
          else {
            terminal.out(`${terminal.style('green', 'Written')} ${folder}: ${written.join(', ')}`);
            terminal.say(`Next: cd ${folder} && npm install`);
            terminal.say('then: npx mesura import, npx mesura check, npx mesura preview');
          }
          return 0;
        }),
      );
  },
};

function answersFrom(options: Options): Partial<ShopAnswers> {
  const { name, url, from, language, timeZone, currency } = options;
  return Object.fromEntries(
    Object.entries({ name, url, fromAddress: from, language, timeZone, currency }).filter(
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

function check(answers: ShopAnswers): ShopAnswers {
  const result = Answers.safeParse(answers);
  if (result.success) return result.data;
  const wrong = result.error.issues.map(
    (issue) => `--${FLAGS[issue.path[0] as keyof ShopAnswers]}: ${issue.message}`,
  );
  throw new MesuraError('USAGE', 'the folder was not written', { why: wrong.join('\n       ') });
}
