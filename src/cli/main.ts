import { enableCompileCache } from 'node:module';
import { CommanderError, Command as Program } from 'commander';
import type { Context, Exit } from './Command.ts';
import { COMMANDS } from './commands/index.ts';
import { reportError } from './reportError.ts';
import { createTerminal } from './Terminal.ts';
import { version } from './version.ts';

enableCompileCache();

const terminal = createTerminal(process.stdout, process.stderr, process.env);
// A reader that stops early (`mesura plan | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// Node would print an error that escaped with its message and its stack, and those may quote data.
process.on('uncaughtException', (error) => {
  process.exit(reportError(error, terminal, { json: process.argv.includes('--json') }));
});

let endingSignal: AbortSignal | undefined;

const context: Context = {
  terminal,
  env: process.env,
  clock: () => Date.now(),
  cwd: process.cwd(),
  stdin: process.stdin,
  get signal() {
    endingSignal ??= listenForEnd();
    return endingSignal;
  },
};

process.exitCode = await main(process.argv.slice(2));

/** Only a command that asks for the signal ends in its own time; all others end at once, as programs do. */
function listenForEnd(): AbortSignal {
  const ending = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const end = () => {
      ending.abort(new Error(signal));
      // A terminal and systemd signal the whole group, and a wrapper passes it on: the same wish may come twice. After that it ends at once.
      setTimeout(() => process.off(signal, end), 1_000).unref();
    };
    process.on(signal, end);
  }
  return ending.signal;
}

async function main(argv: readonly string[]): Promise<Exit> {
  let exit: Exit = 0;
  const run = async (action: (context: Context) => Promise<Exit>) => {
    exit = await action(context);
  };
  try {
    const program = await describeProgram(argv, run);
    if (argv.length === 0) {
      terminal.say(program.helpInformation().trimEnd());
      return 2;
    }
    await program.parseAsync(argv, { from: 'user' });
    return exit;
  } catch (error) {
    // Commander has printed its own help or complaint already; its wish for exit code 1 is wrong usage here.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return reportError(error, terminal, { json: argv.includes('--json') });
  }
}

async function describeProgram(
  argv: readonly string[],
  run: Parameters<Awaited<ReturnType<(typeof COMMANDS)[number]['load']>>['configure']>[1],
): Promise<Program> {
  const program = new Program('mesura')
    .description(
      'Follow-up emails that suggest only what goes with a purchase, and leave sensitive ones out.',
    )
    .version(await version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .showHelpAfterError('(see --help)')
    .showSuggestionAfterError(true)
    .exitOverride()
    .configureHelp({ helpWidth: Math.min(terminal.columns, 110) })
    .addHelpText(
      'after',
      '\nExit codes: 0 done; 1 done, but something failed or was found wrong; 2 wrong usage,\nconfiguration or data; 75 try again later. "mesura <command> --help" tells more.',
    );
  program.helpCommand(false);

  const named = argv.find((word) => COMMANDS.some(({ name }) => name === word));
  for (const { name, summary, load } of COMMANDS) {
    const command = program.command(name).description(summary).exitOverride().copyInheritedSettings(program);
    if (name === named) (await load()).configure(command, run);
  }
  return program;
}
