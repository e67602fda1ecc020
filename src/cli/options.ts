import { InvalidArgumentError, type Command as Program } from 'commander';
import { InstantInput, MesuraError } from '../domain/index.ts';
import type { Context } from './Command.ts';

/** Adds the options that nearly every command has. */
export function withCommon(program: Program, json: string): Program {
  return program
    .option('--config <file>', 'the configuration (default: mesura.config.ts here)')
    .option('--json', json);
}

/** Adds `--now`, for trying out another day. */
export function withNow(program: Program): Program {
  return program.option(
    '--now <time>',
    'decide as if it were this moment, such as 2026-10-15T12:00:00Z',
    parseNow,
  );
}

/** A whole number of at least `min`, and of at most `max` where that is said. */
export function wholeNumber(min: number, max?: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (!/^\d+$/.test(value) || !Number.isSafeInteger(number) || number < min || number > (max ?? number)) {
      throw new InvalidArgumentError(
        max === undefined
          ? `It must be a whole number of at least ${min}.`
          : `It must be a whole number from ${min} to ${max}.`,
      );
    }
    return number;
  };
}

/** A port to listen on; 0 stands for any free one. */
export const port = wholeNumber(0, 65_535);

/** One of the words that an option allows. */
export function oneOf<Word extends string>(words: readonly Word[]): (value: string) => Word {
  return (value) => {
    const word = words.find((candidate) => candidate === value);
    if (word === undefined) throw new InvalidArgumentError(`It must be one of: ${words.join(', ')}.`);
    return word;
  };
}

function parseNow(value: string): number {
  const result = InstantInput.safeParse(value);
  if (!result.success) throw new InvalidArgumentError('It must be a date such as 2026-10-15T12:00:00Z.');
  return result.data;
}

/** The moment that a command decides at: what was asked for, what the configuration fixes, or the clock. */
export function momentOf(context: Context, asked: number | undefined, fixed: number | undefined): number {
  return asked ?? fixed ?? context.clock();
}

/** A command was given what does not go together. */
export function usage(message: string, fix: string): MesuraError {
  return new MesuraError('USAGE', message, { fix });
}
