import { MesuraError } from '../../domain/errors.ts';
import { startOf } from '../parse/index.ts';
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
      ? cause
      : new MesuraError('HELPER_FAILED', `the helper "${name}" failed`, {
          why: `it threw ${cause instanceof Error ? `a ${cause.name}` : 'something'}; what it says is the cause of this error`,
          fix: 'correct the helper, or what the template passes to it',
          place,
          cause,
        });
}
