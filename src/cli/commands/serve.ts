import { openPages } from '../../run/pages/openPages.ts';
import { type Finding, walkAddress } from '../../run/pages/walkAddress.ts';
import { openShop } from '../../run/shop/openShop.ts';
import type { Command, Context, Exit } from '../Command.ts';
import { port, withCommon } from '../options.ts';
import { plain } from '../Terminal.ts';
import { wrap } from '../within.ts';

interface Options {
  readonly config?: string;
  readonly json?: boolean;
  readonly host: string;
  readonly port: number;
  readonly check?: string;
}

export const serve: Command = {
  configure(program, run) {
    withCommon(program, 'print JSON lines, as for a service, also on a terminal')
      .option('--host <address>', 'the address of this machine to listen on', '127.0.0.1')
      .option('--port <n>', 'the port to listen on; 0 for any free one', port, 4690)
      .option(
        '--check <address>',
        'serve nothing: walk this public address as mail programs and scanners do, and write down what is wrong',
      )
      .addHelpText(
        'after',
        `
Answers what is below "links.base" of the configuration, behind a proxy that does TLS: docs/serving.md has the lines
for Caddy, nginx and systemd. Needs MESURA_SECRET, and MESURA_DATABASE_URL where sending has it; with SMTP_URL it
confirms requests by email. Looking at a page changes nothing; what a button did is on the disk before the answer.
SIGTERM and SIGINT finish what is under way.

Exit codes: 0 ended, or all is right; 1 --check found something wrong; 2 wrong usage or configuration; 75 try again.`,
      )
      .action((options: Options) =>
        run((context) =>
          options.check === undefined ? listen(context, options) : check(context, options, options.check),
        ),
      );
  },
};

async function listen(context: Context, options: Options): Promise<Exit> {
  const { terminal, clock, signal } = context;
  const asJson = options.json === true || !terminal.isInteractive;
  const { createHandler, startServer } = await import('../../serve/server.ts');
  await using pages = await openPages(context, {
    now: clock,
    ...(options.config === undefined ? {} : { config: options.config }),
  });
  const say = (event: string, more: object, words: string) => {
    if (asJson) terminal.json({ time: new Date(clock()).toISOString(), event, ...more });
    else terminal.out(words);
  };
  const handler = createHandler(pages, {
    onFailure: (error) => {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'INTERNAL';
      say('failed', { code }, `${terminal.style('red', 'failed')}  ${code}: answered with 503`);
    },
  });
  const server = await startServer(handler, options);
  say(
    'listening',
    { url: server.url },
    `The pages are on ${terminal.style('bold', server.url)}  (Ctrl-C ends)`,
  );
  if (!signal.aborted)
    await new Promise<void>((end) => signal.addEventListener('abort', () => end(), { once: true }));
  await server.close();
  say('ended', {}, 'Ended; what was under way was answered.');
  return 0;
}

async function check(context: Context, options: Options, address: string): Promise<Exit> {
  const { terminal, env, clock } = context;
  await using shop = await openShop(context, options);
  const findings = await walkAddress(shop, env, address, clock);
  const isRight = findings.every((finding) => finding.isRight);
  if (options.json) terminal.json({ address, right: isRight, findings });
  else {
    for (const finding of findings) terminal.out(line(finding, context));
    const { base } = shop.workspace.config.links;
    if (base !== address)
      terminal.say(
        `The emails lead to ${plain(base ?? 'pages of your own')}: "links.base" is another address.`,
      );
  }
  return isRight ? 0 : 1;
}

function line({ what, isRight, why }: Finding, { terminal }: Context): string {
  const mark = isRight ? terminal.style('green', 'right') : terminal.style('red', 'wrong');
  return [
    `${mark}  ${what}`,
    ...(why === undefined ? [] : [wrap(plain(why), terminal.columns, '       ')]),
  ].join('\n');
}
