import { CommanderError, Command as Program } from 'commander';
import type { Command, Context, Exit } from './Command.ts';
import { COMMANDS } from './commands/index.ts';
import { reportError } from './reportError.ts';
import type { Terminal } from './Terminal.ts';
import { version } from './version.ts';

/** Runs one command line. All that it uses of the process comes with the context; what it answers is the exit code. */
export async function runCommandLine(argv: readonly string[], context: Context): Promise<Exit> {
  const { terminal } = context;
  let exit: Exit = 0;
  const run: Run = async (action) => {
    exit = await action(context);
  };
  try {
    const program = await describeProgram(argv, terminal, run);
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

type Run = Parameters<Command['configure']>[1];

async function describeProgram(argv: readonly string[], terminal: Terminal, run: Run): Promise<Program> {
  const program = new Program('mesura')
    .description(
      'Follow-up emails that suggest only what goes with a purchase, and leave sensitive ones out.',
    )
    .version(await version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .showHelpAfterError('(see --help)')
    .showSuggestionAfterError(true)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      writeErr: (text) => terminal.say(text.trimEnd()),
    })
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
