import type { Place } from '../../domain/index.ts';
import { placeInStack } from '../helpers/placeInStack.ts';

/** What tsx says of TypeScript that is none: the place and the cause stand behind the first line. */
const BY_TSX = /^(.+):(\d+):(\d+): ERROR: (.+)$/m;

/** Why a program of the shop could not be imported, in one line, and where in it. */
export function whyUnreadable(
  error: unknown,
  shown: (absolute: string) => string,
): { readonly why: string; readonly place: Place | undefined } {
  if (!(error instanceof Error)) return { why: 'it threw something that is no error', place: undefined };
  const [, file, line, column, why] = BY_TSX.exec(error.message) ?? [];
  if (file !== undefined && why !== undefined)
    return { why, place: { file: shown(file), line: Number(line), column: Number(column) + 1 } };
  return { why: error.message.split('\n')[0] ?? '', place: placeInStack(error, shown) };
}
