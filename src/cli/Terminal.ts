import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** What is written to: a stream of the process, or whatever takes its place. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Where a command writes. Standard output is for results, standard error for everything said beside them. */
export interface Terminal {
  /** A line of the result. */
  out(text: string): void;
  /** A line beside the result: progress, hints, errors. */
  say(text: string): void;
  /** A rendered part as it is, for a file or another program; made harmless where a person watches. */
  raw(text: string): void;
  /** One JSON value on one line of standard output. */
  json(value: unknown): void;
  /** Replaces the one line of progress; an empty text takes it away. Nothing where nobody watches. */
  progress(text: string): void;
  style(style: Style, text: string): string;
  /** Whether a person is watching standard output. */
  readonly isInteractive: boolean;
  readonly columns: number;
}

const CLEAR_LINE = '\r\u001b[2K';

// Everything that could move the cursor, change colours or hide text; line breaks and tabs are ours.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the colour sequences that `style` itself wrote
const COLOUR = /(\u001b\[\d+(?:;\d+)*m)/;

/** Data may hold escape sequences (CWE-150): only colours survive, and only those that look like ours. */
function harmless(text: string): string {
  return text
    .split(COLOUR)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(CONTROL, '\u00b7')))
    .join('');
}

/** A value from data inside a line: no colours of its own. */
export function plain(value: string): string {
  return value.replace(CONTROL, '\u00b7').replaceAll('\u001b', '\u00b7');
}

export function createTerminal(
  stdout: Screen,
  stderr: Screen,
  env: Readonly<Record<string, string | undefined>>,
): Terminal {
  const coloured = Boolean(stdout.isTTY) && !env.NO_COLOR && env.TERM !== 'dumb';
  const watched = Boolean(stderr.isTTY) && env.TERM !== 'dumb';
  let progress = '';
  const line = (stream: Screen, text: string) => {
    if (progress === '') return void stream.write(text);
    stderr.write(CLEAR_LINE);
    stream.write(text);
    stderr.write(progress);
  };
  return {
    out: (text) => line(stdout, `${harmless(text)}\n`),
    say: (text) => line(stderr, `${harmless(text)}\n`),
    raw: (text) => line(stdout, stdout.isTTY ? harmless(text.replaceAll('\r\n', '\n')) : text),
    json: (value) => line(stdout, `${JSON.stringify(value)}\n`),
    progress(text) {
      if (!watched) return;
      progress = harmless(text).slice(0, (stderr.columns ?? 80) - 1);
      stderr.write(CLEAR_LINE + progress);
    },
    style: (style, text) => (coloured ? styleText(style, text, { validateStream: false }) : text),
    isInteractive: Boolean(stdout.isTTY),
    columns: stdout.columns ?? 100,
  };
}
