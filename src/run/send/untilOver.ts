import type { Due } from './dueMessages.ts';
import type { RunState } from './RunState.ts';

/** What is due, as long as it may be taken up. @param isCut asked before each message: whether this part of it is over */
export async function* untilOver(
  due: AsyncIterable<Due>,
  state: RunState,
  isCut: () => boolean = () => false,
): AsyncGenerator<Due> {
  for await (const message of due) {
    if (isCut() || !(await state.takeUp())) return;
    yield message;
  }
}
