import { orphanTexts } from '../../run/orphansOf.ts';
import { openShop } from '../../run/shop/openShop.ts';
import { type StatusReport, statusOf } from '../../run/statusOf.ts';
import type { Command } from '../Command.ts';
import { wholeNumber, withCommon } from '../options.ts';
import { showSharing } from '../showSharing.ts';
import { table } from '../table.ts';

interface Options {
  readonly config?: string;
  readonly json?: boolean;
  readonly uncertain?: boolean;
  readonly last: number;
}

export const status: Command = {
  configure(program, run) {
    withCommon(program, 'print one JSON object')
      .option(
        '--uncertain',
        'list the messages whose fate is uncertain, by Message-ID; exit code 1 when there are any',
      )
      .option('--last <n>', 'how many runs to show', wholeNumber(1), 10)
      .action((options: Options) =>
        run(async (context) => {
          await using shop = await openShop(context, options);
          const report = await statusOf(shop, options.last, context.clock);
          if (options.json) context.terminal.json(report);
          else context.terminal.out(options.uncertain ? showUncertain(report) : show(report));
          return options.uncertain && report.uncertain.length > 0 ? 1 : 0;
        }),
      );
  },
};

/** Sensitive purchases are not even counted here. */
const STORED: Readonly<Record<keyof StatusReport['counts'], string>> = {
  products: 'products',
  customers: 'customers',
  consents: 'consents',
  orders: 'order lines that may be spoken of',
  complements: 'complements',
  messages: 'messages',
  linesWithoutCustomer: 'of these order lines name no known customer',
  linesWithoutProduct: 'of these order lines name no known product',
  consentsWithoutCustomer: 'consents name no known customer',
  complementsWithoutProduct: 'complements name no known product',
};

function show(report: StatusReport): string {
  const { counts, orphans, runs, campaigns, uncertain, lock, sharing, rates } = report;
  const runRows = runs.map(({ startedAt, campaign, finishedAt, summary }) => [
    startedAt,
    campaign,
    finishedAt === undefined ? 'not finished' : `exit ${summary?.exit ?? '?'}`,
    summary?.stopped ?? '',
    Object.entries(summary?.outcomes ?? {})
      .map(([outcome, count]) => `${count} ${outcome}`)
      .join(', '),
  ]);
  const stateRows = campaigns.map(({ campaign, states }) => [
    campaign,
    Object.entries(states)
      .filter(([, count]) => count > 0)
      .map(([state, count]) => `${count} ${state}`)
      .join(', ') || 'no message yet',
  ]);
  const stored = Object.entries(counts).map(([kind, count]) => [
    String(count).padStart(9),
    STORED[kind as keyof typeof STORED],
  ]);
  return [
    'Stored',
    table(stored),
    ...orphanTexts(orphans).map((text) => `${text}: nothing is made of them`),
    '\nMessages',
    table(stateRows),
    '\nLast runs',
    runRows.length === 0 ? 'none yet' : table(runRows),
    ...(rates.length === 0 ? [] : ['\nRates', table(rates.map(rateRow))]),
    ...(sharing === undefined ? [] : showSharing(sharing)),
    ...(lock === undefined ? [] : [`\n${lockText(lock)}`]),
    ...(uncertain.length === 0
      ? []
      : [`\n${uncertain.length} uncertain: "mesura status --uncertain" lists them.`]),
  ].join('\n');
}

function rateRow({ of, windows, until }: StatusReport['rates'][number]): string[] {
  const texts = windows.map(({ taken, limit, per, seconds }) =>
    per === 'second'
      ? `${taken} of ${limit} in ${seconds} s`
      : `${taken} of ${limit} in a${per === 'hour' ? 'n hour' : ' day'}`,
  );
  return [of.replace(':', ' '), texts.join(', '), until === undefined ? '' : `next at ${until}`];
}

function lockText({ pid, host, since, alive }: NonNullable<StatusReport['lock']>): string {
  const who = `process ${pid} on ${host}, since ${since}`;
  return alive
    ? `A run is at work: ${who}.`
    : `A run ended without a word: ${who}. The next run takes over; what was on its way is uncertain then.`;
}

function showUncertain({ uncertain }: StatusReport): string {
  if (uncertain.length === 0) return 'No message is uncertain.';
  const rows = uncertain.map(({ messageId, campaign, since, code }) => [messageId, campaign, since, code]);
  return [
    table([['Message-ID', 'campaign', 'since', 'code'], ...rows]),
    '\nLook these up in the log of your mail server, then settle them with "mesura resolve". They are never sent again by themselves.',
  ].join('\n');
}
