import { checkBeforeSending } from '../run/send/checkBeforeSending.ts';
import { openWorkspace } from '../run/workspace/openWorkspace.ts';
import type { Context, Exit } from './Command.ts';

/** `mesura send --check`: what stands in the way of sending, without sending. */
export async function showPreflight(
  { terminal, cwd, env, signal }: Context,
  options: { readonly config?: string; readonly json?: boolean; readonly resolver?: string },
): Promise<Exit> {
  const workspace = await openWorkspace(cwd, options.config);
  const { resolver } = options;
  const report = await checkBeforeSending(workspace, env, {
    signal,
    ...(resolver !== undefined && { resolver }),
  });
  if (options.json) {
    terminal.json(report);
    return report.exit;
  }
  for (const { step, ok, says, fix } of report.steps) {
    const mark = ok === undefined ? '-' : ok ? terminal.style('green', 'ok') : terminal.style('red', 'wrong');
    terminal.out(`${step.padEnd(7)} ${mark}  ${says}`);
    if (fix !== undefined) terminal.out(`        -> ${fix}`);
  }
  return report.exit;
}
