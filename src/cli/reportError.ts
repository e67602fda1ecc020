import { MesuraError, placeText } from '../domain/errors.ts';
import type { Exit } from './Command.ts';
import type { Terminal } from './Terminal.ts';

/**
 * Tells a person what was refused, why and what to do, and returns the exit code. An error that nobody foresaw
 * is named by its kind and by the place in the program, never by its message: that may quote personal data.
 */
export function reportError(error: unknown, terminal: Terminal, options: { json: boolean }): Exit {
  const known = error instanceof MesuraError ? error : unforeseen(error);
  if (options.json) terminal.json({ error: describe(known) });
  else terminal.say(errorText(known, terminal));
  return known.exit;
}

interface Known {
  readonly code: string;
  readonly message: string;
  readonly why?: string | undefined;
  readonly fix?: string | undefined;
  readonly place?: MesuraError['place'];
  readonly frame?: string | undefined;
  readonly exit: Exit;
}

function unforeseen(error: unknown): Known {
  const kind = error instanceof Error ? error.name : typeof error;
  const code =
    error instanceof Error && 'code' in error && /^[A-Z0-9_]+$/.test(String(error.code))
      ? ` ${error.code}`
      : '';
  const [, where] =
    (error instanceof Error && /\/(?:src|dist)\/([\w/.-]+:\d+):\d+/.exec(error.stack ?? '')) || [];
  return {
    code: 'INTERNAL',
    message: `something went wrong that Mesura did not foresee (${kind}${code}${where ? ` at ${where}` : ''})`,
    fix: 'please report it with this line; it holds no personal data',
    exit: 1,
  };
}

function describe({ code, message, why, fix, place, frame }: Known) {
  return { code, message, why, fix, ...place, frame };
}

/** Whether the message tells the place already. */
function isNamed(place: NonNullable<Known['place']>, message: string): boolean {
  return message.includes(place.line === undefined ? place.file : placeText(place));
}

function errorText(error: Known, terminal: Terminal): string {
  const place = error.place && !isNamed(error.place, error.message) ? `${placeText(error.place)}: ` : '';
  return [
    `${terminal.style(['red', 'bold'], `error ${error.code}`)}  ${place}${error.message}`,
    error.frame ? `\n${error.frame}\n` : undefined,
    error.why ? `  ${terminal.style('dim', 'why')}  ${error.why}` : undefined,
    error.fix ? `  ${terminal.style('dim', 'do ')}  ${error.fix}` : undefined,
  ]
    .filter((part) => part !== undefined)
    .join('\n');
}
