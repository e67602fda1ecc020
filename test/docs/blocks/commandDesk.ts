import { createServer, type Socket } from 'node:net';
import { PassThrough, Readable } from 'node:stream';
import { Command as Program } from 'commander';
import type { Context, Exit } from '../../../src/cli/Command.ts';
import { COMMANDS } from '../../../src/cli/commands/index.ts';
import { reportError } from '../../../src/cli/reportError.ts';
import { createTerminal } from '../../../src/cli/Terminal.ts';

/** What became of a command. */
export interface Told {
  readonly line: string;
  readonly code: Exit;
  readonly stderr: string;
}

/** Runs the commands of a shell in this process: a process for each would spend minutes on starting. */
export interface CommandDesk extends AsyncDisposable {
  readonly told: Told[];
  /** The program that stands for `mesura` in the shell, as a script of bash. */
  readonly script: string;
}

/** Commands that run until they are told to end. */
const SERVES = /^(?:studio|serve)\b(?!.*--check)/;

function collect(): { stream: NodeJS.WriteStream; text: () => string } {
  let text = '';
  const stream = new PassThrough().setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  return { stream: stream as unknown as NodeJS.WriteStream, text: () => text };
}

async function runCommand(args: readonly string[], cwd: string, env: Context['env']) {
  const [out, err] = [collect(), collect()];
  const ending = new AbortController();
  const serves = SERVES.test(args.join(' '));
  const words = serves ? [...args, '--port', '0'] : args;
  const said = setInterval(() => serves && /http:\/\//.test(out.text() + err.text()) && ending.abort(), 20);
  const terminal = createTerminal(out.stream, err.stream, env);
  const context: Context = {
    terminal,
    env,
    clock: Date.now,
    cwd,
    stdin: Readable.from([]),
    signal: ending.signal,
  };
  let code: Exit = 0;
  try {
    const program = new Program('mesura')
      .exitOverride()
      .configureOutput({ writeErr: (text) => void err.stream.write(text) });
    const entry = COMMANDS.find(({ name }) => name === words[0]);
    if (entry === undefined) throw new Error(`no command ${words[0]}`);
    const command = program.command(entry.name).copyInheritedSettings(program);
    (await entry.load()).configure(command, async (action) => {
      code = await action(context);
    });
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    code = reportError(error, terminal, { json: false });
  } finally {
    clearInterval(said);
  }
  // What was written is read in the next turn.
  await new Promise((turn) => setImmediate(turn));
  return { code, stdout: out.text(), stderr: err.text() };
}

export async function openCommandDesk(): Promise<CommandDesk> {
  const told: Told[] = [];
  const answer = async (socket: Socket, words: readonly string[]) => {
    const [cwd = '', SMTP_URL = '', MESURA_SECRET = '', ...args] = words;
    const { code, stdout, stderr } = await runCommand(args, cwd, { SMTP_URL, MESURA_SECRET });
    told.push({ line: args.join(' '), code, stderr });
    socket.end(`${code}\n${stdout}`);
  };
  const server = createServer((socket) => {
    let heard = '';
    socket.setEncoding('utf8').on('data', (part: string) => {
      heard += part;
      const [count = '', ...words] = heard.split('\0');
      if (words.length > Number(count))
        answer(socket, words.slice(0, -1)).catch((error) => socket.destroy(error));
    });
  });
  await new Promise<void>((open) => server.listen(0, '127.0.0.1', open));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return {
    told,
    script: `#!/bin/bash
exec 3<>/dev/tcp/127.0.0.1/${port}
printf '%s\\0' $(($# + 3)) "$PWD" "$SMTP_URL" "$MESURA_SECRET" "$@" >&3
{ IFS= read -r code; cat; } <&3
exit $code
`,
    [Symbol.asyncDispose]: () => new Promise((closed) => server.close(() => closed())),
  };
}
