import type { Desk } from '../../run/index.ts';
import { watchPaths } from './watchPaths.ts';

/** Has the desk read anew what changes on the disk, whoever changes it. Returns what ends it. */
export function watchDesk(desk: Desk): () => void {
  let paths = desk.watched();
  let end = watchPaths(paths, changed);

  function changed(files: readonly string[]): void {
    // A desk that is closed meanwhile has nobody to tell.
    void desk.refresh(files).then(watchAgain, () => undefined);
  }

  /** A configuration that was saved may name other files. */
  function watchAgain(): void {
    const now = desk.watched();
    if (isEnded || now.join('\n') === paths.join('\n')) return;
    end();
    paths = now;
    end = watchPaths(paths, changed);
  }

  let isEnded = false;
  return () => {
    isEnded = true;
    end();
  };
}
