import { InvalidArgumentError } from 'commander';
import { Duration } from '../domain/index.ts';

/** `50 minutes` -> milliseconds, for options. */
export function parseLength(value: string): number {
  const result = Duration.safeParse(value);
  if (!result.success) throw new InvalidArgumentError('It must be a length of time such as "50 minutes".');
  return result.data;
}
