import { MesuraError, type Place } from '../../domain/errors.ts';
import { startOf } from '../parse/templateError.ts';
import type { Lowering } from './Lowering.ts';

/**
 * What becomes of an error that a helper threw: HELPER_FAILED with the helper and its place. The helper's own words stay in `cause`
 * alone, because they may quote a value. A refusal that says what it is already passes.
 */
export function helperFailure(
  lowering: Lowering,
  node: hbs.AST.Node,
  name: string,
): (cause: unknown) => MesuraError {
  const place = { file: lowering.file.file, ...startOf(node) };
  return (cause) =>
    cause instanceof MesuraError
      ? placed(cause, place)
      : new MesuraError('HELPER_FAILED', `the helper "${name}" failed`, {
          why: `it threw ${cause instanceof Error ? `a ${cause.name}` : 'something'}; what it says is the cause of this error`,
          fix: 'correct the helper, or what the template passes to it',
          place,
          cause,
        });
}

/** A helper that says itself that it failed cannot know where in the template it was called. */
function placed(error: MesuraError, place: Place): MesuraError {
  if (error.code !== 'HELPER_FAILED' || error.place !== undefined) return error;
  const { message, why, fix, cause } = error;
  return new MesuraError('HELPER_FAILED', message, {
    ...(why === undefined ? {} : { why }),
    ...(fix === undefined ? {} : { fix }),
    ...{ place, cause },
  });
}
