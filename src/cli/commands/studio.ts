import { openDesk } from '../../run/desk/openDesk.ts';
import type { Command, Context, Exit } from '../Command.ts';
import { momentOf, port, withNow } from '../options.ts';

interface Options {
  readonly config?: string;
  readonly now?: number;
  readonly port: number;
  readonly readOnly?: boolean;
  readonly reveal?: boolean;
}

/** Where the studio is, unless told otherwise. */
export const STUDIO_PORT = 4680;

export const studio: Command = {
  configure(program, run) {
    withNow(program.option('--config <file>', 'the configuration (default: mesura.config.ts here)'))
      .option('--port <n>', 'the port to listen on; 0 for any free one', port, STUDIO_PORT)
      .option(
        '--read-only',
        'refuse everything that would write: for showing it to others behind your own login',
      )
      .option('--reveal', 'show what the policy leaves out, too: sensitive purchases and their topics')
      .addHelpText(
        'after',
        `
Every email of every customer, why it is what it is, and what a change would do to all of them: on this machine only
(127.0.0.1). Nothing is sent from it but a test to the addresses that the configuration allows, and nothing is fetched
from elsewhere. The links in the emails are signed by nobody and open nothing. Ctrl-C ends it.`,
      )
      .action((options: Options) => run((context) => serveStudio(context, options)));
  },
};

/** Serves the studio until the process is asked to end. */
export async function serveStudio(context: Context, options: Options): Promise<Exit> {
  const { terminal, signal } = context;
  const { startStudio } = await import('../../studio/index.ts');
  await using desk = await openDesk(context, {
    ...(options.config === undefined ? {} : { config: options.config }),
    moment: (fixed) => momentOf(context, options.now, fixed),
    reveal: options.reveal === true,
    readOnly: options.readOnly === true,
  });
  const served = await startStudio(desk, options);
  terminal.out(`The studio is on ${terminal.style('bold', served.url)}  (Ctrl-C ends)`);
  if (!signal.aborted)
    await new Promise<void>((end) => signal.addEventListener('abort', () => end(), { once: true }));
  await served.close();
  return 0;
}
